import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: ['*://boards.greenhouse.io/*', '*://job-boards.greenhouse.io/*', '*://job-boards.eu.greenhouse.io/*'],
  ad: /^https?:\/\/(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/[^/?#]+\/jobs\/\d+/,
  facts: {
    title: [at('.app-title'), at('h1')],
    employer: [at('.company-name')],
  },
});
