import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'laura',
  name: 'LAURA (Tampere, Vaasa, Hanken)',
  matches: ['*://*.rekrytointi.com/paikat/*'],
  ad: /^https?:\/\/[a-z0-9-]+\.rekrytointi\.com\/paikat\/(?:index\.php)?\?(?=[^#]*\bo=A_RJ\b)[^#]*\bjid=\d+/,
  facts: {
    title: [at('h1')],
    deadline: [under('Application period ends', 'Hakuaika päättyy'), at('.job_start_end_times .se_end .se_date')],
  },
});
