import { defineSite } from '../contract';
import { at, data, under } from '../places';

export default defineSite({
  id: 'academicpositions',
  name: 'Academic Positions',
  matches: [
    '*://academicpositions.com/*',
    '*://*.academicpositions.com/*',
    '*://academicpositions.es/*',
    '*://academicpositions.se/*',
    '*://academicpositions.de/*',
  ],
  ad: /^https?:\/\/(?:www\.)?academicpositions\.[a-z.]{2,6}\/(?:[a-z]{2}\/)?ad\/[^/?#]+\/\d{4}\/[^/?#]+\/\d+(?=[/?#]|$)/,
  facts: {
    title: [at('h1.job-title'), data('title')],
    employer: [data('employer')],
    deadline: [under('Application deadline')],
  },
});
