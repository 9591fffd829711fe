import { defineSite } from '../contract';
import { address, at, under } from '../places';

export default defineSite({
  id: 'inria',
  name: 'Inria',
  matches: ['*://jobs.inria.fr/public/classic/*'],
  ad: /^https?:\/\/jobs\.inria\.fr\/public\/classic\/(?:en|fr)\/offres\/\d{4}-\d+/,
  facts: {
    title: [at('h1')],
    reference: [address(/\/offres\/(\d{4}-\d+)/)],
    deadline: [under('Deadline to apply', 'Date limite pour postuler')],
  },
});
