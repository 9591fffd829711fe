import { defineSite } from '../contract';

export default defineSite({
  id: 'higheredjobs',
  matches: ['*://www.higheredjobs.com/*'],
  path: /^[^?]*details\.cfm\?(?:.*&)?JobCode=\d/,
});
