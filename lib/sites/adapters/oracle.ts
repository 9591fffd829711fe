import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at, namedBy, under } from '../places';

export default defineSite({
  id: 'oracle',
  matches: ['*://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
  path: /^\/hcmUI\/CandidateExperience\/[A-Za-z-]+\/sites\/[^/]+\/(?:jobs\/preview|job)\/\d/,
  facts: {
    title: [at('.job-details__title')],
    employer: [
      namedBy(/\/\/([a-z0-9-]+)\./, {
        efzu: 'Technical University of Denmark',
        'fa-eosd-saasfaprod1': 'University of Southern Denmark',
      }),
    ],
    deadline: [under('Apply Before'), closingDay],
  },
});
