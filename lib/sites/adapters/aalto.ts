import { defineSite } from '../contract';
import { named, under } from '../places';

export default defineSite({
  id: 'aalto',
  matches: ['*://www.aalto.fi/en/open-positions/*'],
  path: /^\/en\/open-positions\/[a-z0-9-]+(?![^/?])/,
  facts: {
    employer: [named('Aalto University')],
    deadline: [under('Application closes on')],
  },
});
