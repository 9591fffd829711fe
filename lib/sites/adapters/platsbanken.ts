import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at } from '../places';

export default defineSite({
  id: 'platsbanken',
  matches: ['*://arbetsformedlingen.se/platsbanken/*', '*://www.arbetsformedlingen.se/platsbanken/*'],
  path: /^\/platsbanken\/annonser\/\d/,
  facts: {
    employer: [at('#pb-company-name')],
    deadline: [closingDay],
  },
});
