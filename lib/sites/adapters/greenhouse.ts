import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'greenhouse',
  matches: ['*://boards.greenhouse.io/*', '*://job-boards.greenhouse.io/*', '*://job-boards.eu.greenhouse.io/*'],
  path: /^\/[^/?]+\/jobs\/\d/,
  facts: {
    employer: [at('.company-name')],
  },
});
