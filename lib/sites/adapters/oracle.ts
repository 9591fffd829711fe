import { defineSite } from '../contract';
import { at, namedBy, under } from '../places';

export default defineSite({
  id: 'oracle',
  matches: ['*://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
  path: /^\/hcmUI\/CandidateExperience\/[A-Za-z-]+\/sites\/[^/]+\/(?:jobs\/preview|job)\/\d/,
  isSinglePage: true,
  facts: {
    title: [at('.job-details__title')],
    employer: [
      namedBy(/\/\/([a-z0-9-]+)\./, {
        efzu: 'Technical University of Denmark',
        'fa-eosd-saasfaprod1': 'University of Southern Denmark',
      }),
    ],
    deadline: [under('Apply Before', 'Application deadline', 'Deadline')],
  },
});
