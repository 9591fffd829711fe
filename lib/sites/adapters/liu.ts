import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'liu',
  name: 'Linköping University',
  matches: ['*://liu.se/*/vacancies/*', '*://liu.se/*/lediga-jobb/*'],
  ad: /^https?:\/\/(?:www\.)?liu\.se\/(?:[^?#]*\/)?(?:vacancies|lediga-jobb)\/(?:\d+|\?(?:[^#]*&)?rmjob=\d+)/,
  body: ['main'],
  facts: {
    title: [at('main h1'), at('h1')],
    reference: [under('Reference number', 'External ID', 'Diarienummer', 'Referensnummer')],
    deadline: [under('Application deadline', 'Published to', 'Sista ansökningsdag')],
  },
});
