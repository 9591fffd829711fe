import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'findaphd',
  matches: ['*://www.findaphd.com/phds/*'],
  path: /^\/phds\/(?:project|program)\/[^?]+\?(?:.*&)?p\d/,
  facts: {
    employer: [at('.phd-header__institution'), at('[itemprop="provider"]')],
    deadline: [at('.phd-header__key-info .deadline')],
  },
});
