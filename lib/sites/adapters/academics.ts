import { defineSite } from '../contract';
import { at, data, under } from '../places';

export default defineSite({
  id: 'academics',
  name: 'academics.de',
  matches: ['*://www.academics.de/*', '*://www.academics.com/*'],
  ad: /^https?:\/\/www\.academics\.(?:de|com)\/jobs\/[a-z0-9-]+-\d{6,}(?=[/?#]|$)/,
  isSinglePage: true,
  facts: {
    title: [at('h1'), data('title')],
    employer: [data('employer')],
    // validThrough is the day on which the board takes the ad down
    deadline: [under('Application deadline', 'Bewerbungsfrist', 'Bewerbungsschluss')],
  },
});
