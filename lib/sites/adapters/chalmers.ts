import { defineSite } from '../contract';

export default defineSite({
  id: 'chalmers',
  matches: ['*://www.chalmers.se/*', '*://chalmers.se/*'],
  path: /^[^?]*\?(?:.*&)?rmjob=\d/,
  // the page around it holds no word of the ad
  frame: 'iframe[src*=".reachmee.com/"]',
});
