import { defineSite } from '../contract';

export default defineSite({
  id: 'teamtailor',
  matches: ['*://*.teamtailor.com/jobs/*', '*://*.teamtailor.com/*/jobs/*'],
  path: /\/jobs\/\d+(?![^/?-])/,
});
