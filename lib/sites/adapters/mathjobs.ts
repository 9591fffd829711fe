import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'mathjobs',
  name: 'MathJobs',
  matches: ['*://www.mathjobs.org/jobs/*'],
  ad: /^https?:\/\/www\.mathjobs\.org\/jobs\/list\/\d+(?=[?#]|$)/,
  facts: {
    title: [under('Position Title')],
    employer: [at('main h2'), at('h2')],
    reference: [under('Position ID')],
    deadline: [under('Appl Deadline', 'Application Deadline')],
  },
});
