import { defineSite } from '../contract';
import { at, under } from '../places';

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
    reference: [under('ID job', 'Vacancy number', 'Vacaturenummer', 'Job ID', 'Requisition ID')],
    deadline: [under('Submission is possible until', 'Solliciteren tot en met', 'Closing date', 'Sluitingsdatum')],
  },
});
