import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'ethz',
  name: 'ETH Zurich',
  matches: ['*://jobs.ethz.ch/*', '*://www.jobs.ethz.ch/*'],
  ad: /^https?:\/\/(?:www\.)?jobs\.ethz\.ch\/job\/view\/(?:JOPG_ethz_[A-Za-z0-9]+|\d+)/,
  facts: {
    title: [at('#job-title'), at('h1')],
  },
});
