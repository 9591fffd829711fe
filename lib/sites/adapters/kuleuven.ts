import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { named, under } from '../places';

export default defineSite({
  id: 'kuleuven',
  matches: ['*://www.kuleuven.be/personeel/jobsite/*'],
  path: /^\/personeel\/jobsite\/jobs\/\d{6,}(?![^/?])/,
  facts: {
    employer: [named('KU Leuven')],
    reference: [under('Referentie')],
    deadline: [under('Apply by', 'Apply until'), closingDay],
  },
});
