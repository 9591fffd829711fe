import { defineSite } from '../contract';
import { named } from '../places';

export default defineSite({
  id: 'oru',
  matches: ['*://www.oru.se/*/job/*'],
  path: /^[^?]*\/job\/\?(?:.*&)?jid=\d/,
  facts: {
    employer: [named('Örebro University')],
  },
});
