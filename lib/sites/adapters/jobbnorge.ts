import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'jobbnorge',
  name: 'Jobbnorge',
  matches: ['*://www.jobbnorge.no/*', '*://jobbnorge.no/*'],
  ad: /^https?:\/\/(?:www\.)?jobbnorge\.no\/(?:en\/available-jobs\/job|ledige-stillinger\/stilling)\/\d+(?=[/?#]|$)/,
  isSinglePage: true,
  body: ['main'],
  facts: {
    title: [at('main h1'), at('h1')],
    // "Jobbnorge ID" is the board's number, not the employer's
    reference: [under('Reference number', 'Referansenummer', 'Saksnummer')],
    deadline: [under('Deadline', 'Application deadline', 'Søknadsfrist')],
  },
});
