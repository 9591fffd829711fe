import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'uu',
  name: 'Uppsala University',
  matches: ['*://www.uu.se/*/job-details*', '*://www.uu.se/*/jobbannons*'],
  // the list page takes a query too, but of words
  ad: /^https?:\/\/www\.uu\.se\/[^?#]*\/(?:job-details|jobbannons)\?(?:[^#]*&)?query=\d+/,
  body: ['main'],
  facts: {
    title: [at('main h1'), at('h1')],
    deadline: [under('Last application date', 'Sista ansökningsdag')],
  },
});
