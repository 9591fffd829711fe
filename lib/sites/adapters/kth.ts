import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'kth',
  name: 'KTH',
  matches: ['*://www.kth.se/lediga-jobb/*', '*://kth.se/lediga-jobb/*'],
  ad: /^https?:\/\/(?:www\.)?kth\.se\/lediga-jobb\/\d+(?=[/?#]|$)/,
  facts: {
    title: [at('main h1'), at('h1')],
    reference: [under('Reference number', 'Referensnummer')],
    deadline: [under('Last application date', 'Sista ansökningsdag')],
  },
});
