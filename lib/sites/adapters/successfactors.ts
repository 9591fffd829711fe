import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'successfactors',
  name: 'SuccessFactors (TU Delft, Leiden, UvA, Helsinki, EPFL, VUB)',
  matches: [
    '*://careers.tudelft.nl/*',
    '*://careers.universiteitleiden.nl/*',
    '*://vacatures.uva.nl/*',
    '*://jobs.helsinki.fi/*',
    '*://careers.epfl.ch/*',
    '*://jobs.vub.be/*',
  ],
  ad: /^https?:\/\/(?:careers\.tudelft\.nl|careers\.universiteitleiden\.nl|vacatures\.uva\.nl|jobs\.helsinki\.fi|careers\.epfl\.ch|jobs\.vub\.be)\/(?:[A-Za-z0-9_-]+\/)?job\/[^/?#]+\/\d{3,}(?:-[a-z]{2}_[A-Z]{2})?\/?(?=[?#]|$)/,
  facts: {
    title: [at('[itemprop="title"]'), at('[data-careersite-propertyid="title"]'), at('h1')],
    reference: [under('ID job', 'Vacancy number', 'Vacaturenummer', 'Job ID', 'Requisition ID')],
    // the date in the microdata is midnight in UTC, often the day before
    deadline: [under('Submission is possible until', 'Closing date', 'Sluitingsdatum', 'Application deadline')],
  },
});
