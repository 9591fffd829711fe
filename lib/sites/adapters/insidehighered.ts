import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'insidehighered',
  matches: ['*://careers.insidehighered.com/*'],
  path: /^\/job\/\d+(?![^/?])/,
  facts: {
    employer: [at('.job-detail-description__recruiter dd')],
    deadline: [at('.job-detail-description__end-date dd')],
  },
});
