import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'platsbanken',
  matches: ['*://arbetsformedlingen.se/platsbanken/*', '*://www.arbetsformedlingen.se/platsbanken/*'],
  path: /^\/platsbanken\/annonser\/\d/,
  isSinglePage: true,
  facts: {
    employer: [at('#pb-company-name')],
    deadline: [under('Ansök senast', 'Sista ansökningsdag', 'Apply by')],
  },
});
