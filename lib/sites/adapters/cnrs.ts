import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { address, at, named, under } from '../places';

export default defineSite({
  id: 'cnrs',
  matches: ['*://emploi.cnrs.fr/Offres/*'],
  path: /^\/Offres\/[A-Za-z]+\/[A-Z]+\d+-[A-Z]+-\d+\/Default\.aspx/,
  body: ['article'],
  facts: {
    title: [at('article h1')],
    employer: [named('CNRS')],
    reference: [
      under('Référence de l’offre', "Référence de l'offre", 'Offer reference'),
      address(/\/([A-Z]+\d+-[A-Z]+-\d+)\/Default/),
    ],
    deadline: [closingDay],
  },
});
