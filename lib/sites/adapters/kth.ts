import { defineSite } from '../contract';
import { named, under } from '../places';

export default defineSite({
  id: 'kth',
  matches: ['*://www.kth.se/lediga-jobb/*', '*://kth.se/lediga-jobb/*'],
  path: /^\/lediga-jobb\/\d+(?![^/?])/,
  facts: {
    employer: [named('KTH Royal Institute of Technology')],
    reference: [under('Reference number', 'Referensnummer')],
    deadline: [under('Last application date', 'Sista ansökningsdag')],
  },
});
