import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'umantis',
  name: 'Umantis (Bern, Zurich, Basel)',
  matches: ['*://*.umantis.com/Vacancies/*'],
  ad: /^https?:\/\/[a-z0-9.-]+\.umantis\.com\/Vacancies\/\d+\/Description\/[a-z0-9]+/,
  facts: {
    title: [at('h1')],
    reference: [under('Reference number', 'Referenznummer', 'Kennziffer')],
    deadline: [under('Application deadline', 'Bewerbungsfrist')],
  },
});
