import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'webcruiter',
  name: 'Webcruiter',
  matches: ['*://*.webcruiter.no/*'],
  ad: /^https?:\/\/\d+\.webcruiter\.no\/Main\/Recruit\/Public\/\d+/,
  isSinglePage: true,
  facts: {
    title: [at('h1')],
    reference: [under('Reference number', 'Referansenr.', 'Saksnummer')],
    deadline: [under('Application deadline', 'Søknadsfrist')],
  },
});
