import { defineSite } from '../contract';

export default defineSite({
  id: 'academictransfer',
  matches: ['*://www.academictransfer.com/*'],
  path: /^\/(?:en|nl)\/(?:jobs\/)?\d{4,}(?![^/?])/,
});
