import { defineSite } from '../contract';
import { at, under } from '../places';

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
    deadline: [under('Application deadline', 'Bewerbungsfrist', 'Sista ansökningsdag')],
  },
});
