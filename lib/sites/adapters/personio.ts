import { defineSite } from '../contract';

export default defineSite({
  id: 'personio',
  matches: ['*://*.jobs.personio.de/job/*', '*://*.jobs.personio.com/job/*'],
  path: /^\/job\/\d/,
});
