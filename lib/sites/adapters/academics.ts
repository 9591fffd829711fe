import { defineSite } from '../contract';

export default defineSite({
  id: 'academics',
  matches: ['*://www.academics.de/*', '*://www.academics.com/*'],
  path: /^\/jobs\/[a-z0-9-]+-\d{6,}(?![^/?])/,
  // the day on which the board takes the ad down
  distrusted: ['deadline'],
});
