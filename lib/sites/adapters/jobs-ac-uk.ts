import { defineSite } from '../contract';
import { at, data, under } from '../places';

export default defineSite({
  id: 'jobs-ac-uk',
  name: 'jobs.ac.uk',
  matches: ['*://www.jobs.ac.uk/*', '*://jobs.ac.uk/*'],
  ad: /^https?:\/\/(?:www\.)?jobs\.ac\.uk\/job\/(?:[A-Z]{3}\d{3,4}|[A-Z0-9]{4,8})(?=[/?#]|$)/,
  facts: {
    title: [at('h1'), data('title')],
    employer: [at('.j-advert__employer'), data('employer')],
    reference: [under('Job Ref', 'Reference')],
    deadline: [under('Closes', 'Expires')],
  },
});
