import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at, under } from '../places';

export default defineSite({
  id: 'jobs-ac-uk',
  matches: ['*://www.jobs.ac.uk/*', '*://jobs.ac.uk/*'],
  path: /^\/job\/[A-Z0-9]{4,8}(?![^/?])/,
  facts: {
    employer: [at('.j-advert__employer')],
    reference: [under('Job Ref', 'Reference')],
    deadline: [under('Closes', 'Expires'), closingDay],
  },
});
