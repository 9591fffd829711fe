import { defineSite } from '../contract';
import { closingDay } from '../labels';
import { at, namedBy, under } from '../places';

export default defineSite({
  id: 'laura',
  matches: ['*://*.rekrytointi.com/paikat/*'],
  path: /^\/paikat\/(?:index\.php)?\?(?=(?:.*&)?o=A_RJ(?![^&]))(?:.*&)?jid=\d/,
  facts: {
    employer: [
      namedBy(/\/\/([a-z]+)\./, {
        tuni: 'Tampere University',
        uva: 'University of Vaasa',
        hanken: 'Hanken School of Economics',
      }),
    ],
    deadline: [
      under('Application period ends', 'Ansökningstiden går ut'),
      closingDay,
      at('.job_start_end_times .se_end .se_date'),
    ],
  },
});
