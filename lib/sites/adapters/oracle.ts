import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'oracle',
  matches: ['*://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
  path: /^\/hcmUI\/CandidateExperience\/[A-Za-z-]+\/sites\/[^/]+\/(?:jobs\/preview|job)\/\d/,
  isSinglePage: true,
  facts: {
    title: [at('.job-details__title')],
    deadline: [under('Apply Before')],
  },
});
