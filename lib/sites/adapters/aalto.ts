import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'aalto',
  name: 'Aalto University',
  matches: ['*://www.aalto.fi/en/open-positions/*'],
  ad: /^https?:\/\/www\.aalto\.fi\/en\/open-positions\/[a-z0-9-]+(?=[/?#]|$)/,
  facts: {
    title: [at('main h1'), at('h1')],
    deadline: [under('Application closes on')],
  },
});
