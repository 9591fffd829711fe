import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { inText, named } from '../places';

export default defineSite({
  id: 'uu',
  matches: ['*://www.uu.se/*/job-details*', '*://www.uu.se/*/jobbannons*'],
  // the list page takes a query too, but of words
  path: /^[^?]*\/(?:job-details|jobbannons)\?(?:.*&)?query=\d/,
  facts: {
    employer: [named('Uppsala University')],
    reference: [inText(/(UFV-PA \d{4}\/\d+)/)],
    deadline: [closingDay],
  },
});
