import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'kuleuven',
  name: 'KU Leuven',
  matches: ['*://www.kuleuven.be/personeel/jobsite/*'],
  ad: /^https?:\/\/www\.kuleuven\.be\/personeel\/jobsite\/jobs\/\d{6,}(?=[/?#]|$)/,
  isSinglePage: true,
  facts: {
    title: [at('main h1'), at('h1')],
    reference: [under('Reference', 'Referentie', 'Ref')],
    deadline: [under('Apply by', 'Apply until', 'Solliciteren tot en met')],
  },
});
