import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'platsbanken',
  name: 'Platsbanken',
  matches: ['*://arbetsformedlingen.se/platsbanken/*', '*://www.arbetsformedlingen.se/platsbanken/*'],
  ad: /^https?:\/\/(?:www\.)?arbetsformedlingen\.se\/platsbanken\/annonser\/\d+/,
  isSinglePage: true,
  facts: {
    title: [at('h1')],
    employer: [at('#pb-company-name')],
    reference: [under('Referens', 'Referensnummer')],
    deadline: [under('Sista ansökningsdag', 'Ansök senast')],
  },
});
