import { defineSite } from '../contract';
import { address, named, under } from '../places';

export default defineSite({
  id: 'inria',
  matches: ['*://jobs.inria.fr/public/classic/*'],
  path: /^\/public\/classic\/(?:en|fr)\/offres\/\d{4}-\d/,
  facts: {
    employer: [named('Inria')],
    reference: [address(/\/offres\/(\d{4}-\d+)/)],
    deadline: [under('Deadline to apply', 'Date limite pour postuler')],
  },
});
