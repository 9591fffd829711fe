import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at, under } from '../places';

export default defineSite({
  id: 'insidehighered',
  matches: ['*://careers.insidehighered.com/*'],
  path: /^\/job\/\d+(?![^/?])/,
  facts: {
    employer: [at('.job-detail-description__recruiter dd'), under('Recruiter', 'Employer')],
    deadline: [at('.job-detail-description__end-date dd'), closingDay],
  },
});
