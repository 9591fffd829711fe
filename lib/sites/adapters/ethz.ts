import { defineSite } from '../contract';
import { at, named } from '../places';

export default defineSite({
  id: 'ethz',
  matches: ['*://jobs.ethz.ch/*', '*://www.jobs.ethz.ch/*'],
  path: /^\/job\/view\/(?:JOPG_ethz_|\d)/,
  facts: {
    title: [at('#job-title'), at('.description h1')],
    employer: [named('ETH Zurich')],
  },
});
