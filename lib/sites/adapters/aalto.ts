import { defineSite } from '../contract';
import { at, inTitle, named, under } from '../places';

export default defineSite({
  id: 'aalto',
  matches: ['*://www.aalto.fi/en/open-positions/*'],
  path: /^\/en\/open-positions\/[a-z0-9-]+(?![^/?])/,
  facts: {
    title: [at('h1'), inTitle(/^([^|]+)/)],
    employer: [named('Aalto University')],
    deadline: [under('Application closes on')],
  },
});
