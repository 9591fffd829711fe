import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'the-unijobs',
  name: 'THE Unijobs',
  matches: ['*://www.timeshighereducation.com/unijobs/*'],
  ad: /^https?:\/\/www\.timeshighereducation\.com\/unijobs\/listing\/\d+(?=[/?#]|$)/,
  facts: {
    title: [at('h1')],
    employer: [at('.job-detail-description__recruiter dd'), under('Recruiter', 'Employer')],
    reference: [under('Job ref', 'Ref', 'Reference')],
    deadline: [at('.job-detail-description__end-date dd'), under('Closing date', 'End date')],
  },
});
