import { defineSite } from '../contract';
import { named } from '../places';

export default defineSite({
  id: 'uu',
  matches: ['*://www.uu.se/*/job-details*', '*://www.uu.se/*/jobbannons*'],
  // the list page takes a query too, but of words
  path: /^[^?]*\/(?:job-details|jobbannons)\?(?:.*&)?query=\d/,
  facts: {
    employer: [named('Uppsala University')],
  },
});
