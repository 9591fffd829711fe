import { defineSite } from '../contract';
import { named } from '../places';

export default defineSite({
  id: 'ku',
  matches: ['*://employment.ku.dk/*'],
  path: /^\/[a-z-]+\/\?(?:.*&)?show=\d/,
  facts: {
    employer: [named('University of Copenhagen')],
  },
});
