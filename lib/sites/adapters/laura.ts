import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'laura',
  matches: ['*://*.rekrytointi.com/paikat/*'],
  path: /^\/paikat\/(?:index\.php)?\?(?=(?:.*&)?o=A_RJ(?![^&]))(?:.*&)?jid=\d/,
  facts: {
    deadline: [under('Application period ends', 'Hakuaika päättyy'), at('.job_start_end_times .se_end .se_date')],
  },
});
