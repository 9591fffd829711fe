import { defineSite } from '../contract';
import { at, data, under } from '../places';

export default defineSite({
  id: 'academictransfer',
  name: 'AcademicTransfer',
  matches: ['*://www.academictransfer.com/*'],
  ad: /^https?:\/\/www\.academictransfer\.com\/(?:en|nl)\/(?:jobs\/)?\d{4,}(?=[/?#]|$)/,
  isSinglePage: true,
  body: ['main'],
  facts: {
    title: [at('main h1'), data('title')],
    employer: [data('employer')],
    deadline: [under('Deadline', 'Closing date', 'Sluitingsdatum')],
  },
});
