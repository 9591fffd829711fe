import { defineSite } from '../contract';

export default defineSite({
  id: 'interfolio',
  matches: ['*://apply.interfolio.com/*'],
  path: /^\/\d+(?![^?])/,
});
