import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at } from '../places';

export default defineSite({
  id: 'academicpositions',
  matches: [
    '*://academicpositions.com/*',
    '*://*.academicpositions.com/*',
    '*://academicpositions.es/*',
    '*://academicpositions.se/*',
    '*://academicpositions.de/*',
  ],
  path: /^\/(?:[a-z]{2}\/)?ad\/[^/?]+\/\d{4}\/[^/?]+\/\d+(?![^/?])/,
  facts: {
    title: [at('h1.job-title')],
    deadline: [closingDay],
  },
});
