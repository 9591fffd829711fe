import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'reachmee',
  name: 'ReachMee',
  matches: ['*://*.reachmee.com/ext/*'],
  ad: /^https?:\/\/[a-z0-9-]+\.reachmee\.com\/ext\/I\d+\/\d+\/(?:job|main)\?(?:[^#]*&)?(?:job_id|rmjob)=\d+/,
  body: ['.jobPage', '.jobDescription'],
  facts: {
    title: [at('.jobPage h1'), at('h1')],
    reference: [under('Reference number', 'Ref. No.', 'Ref no', 'Reference no', 'Referensnummer')],
    deadline: [under('Application deadline', 'Last application date', 'Published to', 'Sista ansökningsdag')],
  },
});
