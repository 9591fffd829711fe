import { defineSite } from '../contract';
import { closingDay } from '../labels';

export default defineSite({
  id: 'academics',
  matches: ['*://www.academics.de/*', '*://www.academics.com/*'],
  path: /^\/jobs\/[a-z0-9-]+-\d{6,}(?![^/?])/,
  facts: {
    deadline: [closingDay],
  },
  // the day on which the board takes the ad down
  distrusted: ['deadline'],
});
