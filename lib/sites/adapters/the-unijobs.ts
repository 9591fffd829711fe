import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at, under } from '../places';

export default defineSite({
  id: 'the-unijobs',
  matches: ['*://www.timeshighereducation.com/unijobs/*'],
  path: /^\/unijobs\/listing\/\d+(?![^/?])/,
  facts: {
    employer: [at('.job-detail-description__recruiter dd'), under('Recruiter', 'Employer')],
    deadline: [at('.job-detail-description__end-date dd'), closingDay],
  },
});
