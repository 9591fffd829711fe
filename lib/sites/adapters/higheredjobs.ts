import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'higheredjobs',
  name: 'HigherEdJobs',
  matches: ['*://www.higheredjobs.com/*'],
  ad: /^https?:\/\/www\.higheredjobs\.com\/[a-z/]*details\.cfm\?(?:[^#]*&)?JobCode=\d+/,
  facts: {
    title: [at('#jobtitle-header'), at('h1')],
    deadline: [under('Application Due', 'Application Deadline')],
  },
});
