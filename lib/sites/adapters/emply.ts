import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'emply',
  name: 'Emply',
  matches: ['*://*.career.emply.com/*'],
  ad: /^https?:\/\/[a-z0-9-]+\.career\.emply\.com\/(?:[a-z]{2}\/)?ad\/[^/?#]+\/[a-z0-9]+/,
  isSinglePage: true,
  body: ['.csa_jobadText', 'h1'],
  facts: {
    title: [at('h1')],
    deadline: [under('Deadline', 'Application deadline', 'Ansøgningsfrist')],
  },
});
