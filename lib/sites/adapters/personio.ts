import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'personio',
  name: 'Personio',
  matches: ['*://*.jobs.personio.de/job/*', '*://*.jobs.personio.com/job/*'],
  ad: /^https?:\/\/[a-z0-9-]+\.jobs\.personio\.(?:de|com)\/job\/\d+/,
  facts: {
    title: [at('h1')],
  },
});
