import { defineSite } from '../contract';
import { named, under } from '../places';

export default defineSite({
  id: 'ltu',
  matches: ['*://www.ltu.se/*'],
  path: /vacan|lediga|jobb|position|career/i,
  // all ads stand on one page
  fragment: /^item-\d+$/,
  facts: {
    employer: [named('Luleå University of Technology')],
    reference: [under('Reference number', 'Referensnummer')],
    deadline: [under('Last day to apply', 'Sista ansökningsdag')],
  },
});
