import { defineSite } from '../contract';
import { closingDay, referenceNumber } from '../labels';
import { named } from '../places';

export default defineSite({
  id: 'ltu',
  matches: ['*://www.ltu.se/*'],
  path: /vacan|lediga|jobb|position|career/i,
  // all ads stand on one page
  fragment: /^item-\d+$/,
  facts: {
    employer: [named('Luleå University of Technology')],
    reference: [referenceNumber],
    deadline: [closingDay],
  },
});
