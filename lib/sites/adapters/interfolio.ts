import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'interfolio',
  name: 'Interfolio',
  matches: ['*://apply.interfolio.com/*'],
  ad: /^https?:\/\/apply\.interfolio\.com\/\d+(?=[?#]|$)/,
  isSinglePage: true,
  facts: {
    title: [at('h1')],
    deadline: [under('Deadline', 'Closes', 'Application deadline')],
  },
});
