import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'the-unijobs',
  matches: ['*://www.timeshighereducation.com/unijobs/*'],
  path: /^\/unijobs\/listing\/\d+(?![^/?])/,
  facts: {
    employer: [at('.job-detail-description__recruiter dd')],
    deadline: [at('.job-detail-description__end-date dd')],
  },
});
