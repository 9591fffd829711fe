import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'oracle',
  name: 'Oracle Recruiting (DTU, SDU)',
  matches: ['*://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
  ad: /^https?:\/\/[a-z0-9.-]+\.oraclecloud\.com\/hcmUI\/CandidateExperience\/[A-Za-z-]+\/sites\/[^/]+\/(?:jobs\/preview|job)\/\d+/,
  isSinglePage: true,
  facts: {
    title: [at('.job-details__title'), at('h1')],
    reference: [under('Reference number')],
    deadline: [under('Apply Before', 'Application deadline', 'Ansøgningsfrist')],
  },
});
