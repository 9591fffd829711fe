import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at, data, namedBy, under } from '../places';

export default defineSite({
  id: 'successfactors',
  matches: [
    '*://careers.tudelft.nl/*',
    '*://careers.universiteitleiden.nl/*',
    '*://vacatures.uva.nl/*',
    '*://jobs.helsinki.fi/*',
    '*://careers.epfl.ch/*',
    '*://jobs.vub.be/*',
  ],
  path: /^\/(?:[A-Za-z0-9_-]+\/)?job\/[^/?]+\/\d{3,}(?:-[a-z]{2}_[A-Z]{2})?\/?(?![^?])/,
  // midnight in UTC, often the day before
  distrusted: ['deadline'],
  facts: {
    title: [at('[itemprop="title"]'), at('[data-careersite-propertyid="title"]')],
    // the page's data lacks its frame on some of these sites
    employer: [
      data('employer'),
      at('meta[itemprop="hiringOrganization"]'),
      namedBy(/\/\/([a-z.]+)\//, {
        'careers.tudelft.nl': 'Delft University of Technology',
        'careers.universiteitleiden.nl': 'Leiden University',
        'vacatures.uva.nl': 'University of Amsterdam',
        'jobs.helsinki.fi': 'University of Helsinki',
        'careers.epfl.ch': 'EPFL',
        'jobs.vub.be': 'Vrije Universiteit Brussel',
      }),
    ],
    reference: [under('ID job', 'Vacancy number', 'Vacaturenummer', 'Job ID', 'Requisition ID')],
    deadline: [under('Submission is possible until'), closingDay],
  },
});
