import { defineSite } from '../contract';
import { named } from '../places';

export default defineSite({
  id: 'aau',
  matches: ['*://www.vacancies.aau.dk/*'],
  path: /^[^?]*\/show-vacancy\/(?:vacancyId\/\d+|\?(?:.*&)?vacancy=\d+)/,
  facts: {
    employer: [named('Aalborg University')],
  },
});
