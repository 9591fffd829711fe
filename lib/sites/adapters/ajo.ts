import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at, under } from '../places';

export default defineSite({
  id: 'ajo',
  matches: ['*://academicjobsonline.org/ajo/*'],
  path: /^\/ajo\/jobs\/\d+(?![^?])/,
  facts: {
    title: [under('Position Title')],
    employer: [at('main h2'), at('h2')],
    reference: [under('Position ID')],
    deadline: [under('Appl Deadline'), closingDay],
  },
});
