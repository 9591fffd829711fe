import { defineSite } from '../contract';
import { closingDay, referenceNumber } from '../labels';
import { named } from '../places';

export default defineSite({
  id: 'kth',
  matches: ['*://www.kth.se/lediga-jobb/*', '*://kth.se/lediga-jobb/*'],
  path: /^\/lediga-jobb\/\d+(?![^/?])/,
  facts: {
    employer: [named('KTH Royal Institute of Technology')],
    reference: [referenceNumber],
    deadline: [closingDay],
  },
});
