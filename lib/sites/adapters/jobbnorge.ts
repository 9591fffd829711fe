import { defineSite } from '../contract';

export default defineSite({
  id: 'jobbnorge',
  matches: ['*://www.jobbnorge.no/*', '*://jobbnorge.no/*'],
  path: /^\/(?:en\/available-jobs\/job|ledige-stillinger\/stilling)\/\d+(?![^/?])/,
});
