import { defineSite } from '../contract';
import { named, under } from '../places';

export default defineSite({
  id: 'kuleuven',
  matches: ['*://www.kuleuven.be/personeel/jobsite/*'],
  path: /^\/personeel\/jobsite\/jobs\/\d{6,}(?![^/?])/,
  isSinglePage: true,
  facts: {
    employer: [named('KU Leuven')],
    reference: [under('Referentie')],
    deadline: [under('Apply by', 'Apply until', 'Solliciteren tot en met')],
  },
});
