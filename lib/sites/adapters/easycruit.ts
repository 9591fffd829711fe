import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'easycruit',
  name: 'EasyCruit',
  matches: ['*://*.easycruit.com/vacancy/*'],
  ad: /^https?:\/\/[a-z0-9-]+\.easycruit\.com\/vacancy\/(?:[^/?#]+\/)?\d+\/\d+/,
  facts: {
    title: [at('h1')],
    reference: [under('Reference number', 'Referansenummer', 'Referencenummer')],
    deadline: [under('Application deadline', 'Deadline', 'Søknadsfrist', 'Ansøgningsfrist')],
  },
});
