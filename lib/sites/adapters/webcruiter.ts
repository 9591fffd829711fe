import { defineSite } from '../contract';

export default defineSite({
  id: 'webcruiter',
  matches: ['*://*.webcruiter.no/*'],
  path: /^\/Main\/Recruit\/Public\/\d/,
});
