import { defineSite } from '../contract';
import { address, at, under } from '../places';

export default defineSite({
  id: 'cnrs',
  name: 'CNRS',
  matches: ['*://emploi.cnrs.fr/Offres/*'],
  ad: /^https?:\/\/emploi\.cnrs\.fr\/Offres\/[A-Za-z]+\/[A-Z]+\d+-[A-Z]+-\d+\/Default\.aspx/,
  body: ['article'],
  facts: {
    title: [at('article h1'), at('h1')],
    reference: [
      under('Référence de l’offre', "Référence de l'offre", 'Offer reference'),
      address(/\/([A-Z]+\d+-[A-Z]+-\d+)\/Default/),
    ],
    deadline: [under('Date limite de candidature', 'Application deadline')],
  },
});
