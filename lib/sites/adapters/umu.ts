import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'umu',
  name: 'Umeå University',
  matches: ['*://www.umu.se/*/open-positions/*', '*://www.umu.se/*/lediga-anstallningar/*'],
  ad: /^https?:\/\/www\.umu\.se\/en\/work-with-us\/open-positions\/[^/?#]+?_\d+\/?(?=[?#]|$)/,
  body: ['main'],
  facts: {
    title: [at('main h1'), at('h1')],
    reference: [under('Registration number', 'Reference number', 'Diarienummer')],
    deadline: [under('Application deadline', 'Sista ansökningsdag'), at('.applybydate')],
  },
});
