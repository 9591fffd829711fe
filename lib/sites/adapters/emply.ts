import { defineSite } from '../contract';

export default defineSite({
  id: 'emply',
  matches: ['*://*.career.emply.com/*'],
  path: /^\/(?:[a-z]{2}\/)?ad\/[^/?]+\/[a-z0-9]/,
});
