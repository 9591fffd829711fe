import { defineSite } from '../contract';
import { closingDay, referenceNumber } from '../labels';
import { at, under } from '../places';

export default defineSite({
  id: 'euraxess',
  matches: ['*://euraxess.ec.europa.eu/*'],
  path: /^\/(?:[a-z]{2}\/)?jobs\/(?:hosting\/)?\d+(?![^/?])/,
  facts: {
    // the first h1 of the page says "Job offer"
    title: [at('h1.ecl-content-block__title'), at('article h1')],
    employer: [under('Organisation/Company')],
    reference: [referenceNumber],
    deadline: [closingDay],
  },
  body: ['main'],
  // the day of publishing without a word beside it; the notice that a script shows once the offer has expired
  omitted: ['.ecl-content-item__meta', '#expiration'],
});
