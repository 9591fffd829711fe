import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at, inTitle, namedBy, under } from '../places';

export default defineSite({
  id: 'reachmee',
  matches: ['*://*.reachmee.com/ext/*'],
  path: /^\/ext\/I\d+\/\d+\/(?:job|main)\?(?:.*&)?(?:job_id|rmjob)=\d/,
  body: ['.jobPage', '.jobDescription'],
  facts: {
    title: [at('.jobPage h1')],
    // "Employer | Position", else the number of the customer
    employer: [
      inTitle(/^([^|]+) \|/),
      namedBy(/\/ext\/(I\d+\/\d+)\//, {
        'I003/304': 'Chalmers University of Technology',
        'I003/354': 'Örebro University',
        'I003/583': 'Luleå University of Technology',
        'I007/532': 'Södertörn University',
        'I005/1035': 'University of Gothenburg',
        'I005/1015': 'Malmö University',
        'I011/853': 'Linköping University',
        'I017/1114': 'Swedish University of Agricultural Sciences',
        'I018/1151': 'Mälardalen University',
      }),
    ],
    deadline: [under('Published to', 'Publicerad till'), closingDay],
  },
});
