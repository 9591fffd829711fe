import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'findaphd',
  name: 'FindAPhD',
  matches: ['*://www.findaphd.com/phds/*'],
  ad: /^https?:\/\/www\.findaphd\.com\/phds\/(?:project|program)\/[^?#]+\?(?:[^#]*&)?p\d+/,
  facts: {
    title: [at('h1')],
    employer: [at('.phd-header__institution'), at('[itemprop="provider"]')],
    deadline: [at('.phd-header__key-info .deadline'), under('Deadline', 'Application Deadline')],
  },
});
