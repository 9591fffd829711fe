import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'insidehighered',
  name: 'Inside Higher Ed Careers',
  matches: ['*://careers.insidehighered.com/*'],
  ad: /^https?:\/\/careers\.insidehighered\.com\/job\/\d+(?=[/?#]|$)/,
  facts: {
    title: [at('h1')],
    employer: [at('.job-detail-description__recruiter dd'), under('Employer', 'Recruiter')],
    deadline: [at('.job-detail-description__end-date dd'), under('Closing date', 'End date')],
  },
});
