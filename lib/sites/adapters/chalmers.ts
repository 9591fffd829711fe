import { defineSite } from '../contract';

export default defineSite({
  id: 'chalmers',
  name: 'Chalmers',
  matches: ['*://www.chalmers.se/*', '*://chalmers.se/*'],
  ad: /^https?:\/\/(?:www\.)?chalmers\.se\/[^?#]*\?(?:[^#]*&)?rmjob=\d+/,
  // the page around it holds no word of the ad
  frame: 'iframe[src*=".reachmee.com/"]',
  facts: {},
});
