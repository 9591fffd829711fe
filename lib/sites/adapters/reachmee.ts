import { defineSite } from '../contract';
import { at, inTitle, under } from '../places';

export default defineSite({
  id: 'reachmee',
  matches: ['*://*.reachmee.com/ext/*'],
  path: /^\/ext\/I\d+\/\d+\/(?:job|main)\?(?:.*&)?(?:job_id|rmjob)=\d/,
  body: ['.jobPage', '.jobDescription'],
  facts: {
    title: [at('.jobPage h1')],
    // "Employer | Position"
    employer: [inTitle(/^([^|]+) \|/)],
    deadline: [under('Published to')],
  },
});
