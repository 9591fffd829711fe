import { defineSite } from '../contract';
import { closingDay, referenceNumber } from '../labels';
import { at, named, under } from '../places';

export default defineSite({
  id: 'umu',
  matches: ['*://www.umu.se/*/open-positions/*', '*://www.umu.se/*/lediga-anstallningar/*'],
  path: /\/(?:open-positions|lediga-anstallningar)\/[^/?]+_\d+(?![^/?])/,
  facts: {
    employer: [named('Umeå University')],
    reference: [under('Registration number'), referenceNumber],
    deadline: [closingDay, at('.applybydate')],
  },
});
