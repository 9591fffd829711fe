import { defineSite } from '../contract';
import { at, data } from '../places';

export default defineSite({
  id: 'softgarden',
  name: 'Softgarden',
  matches: ['*://*.career.softgarden.de/jobs/*', '*://*.softgarden.io/job*'],
  ad: /^https?:\/\/[a-z0-9-]+\.(?:career\.softgarden\.de|softgarden\.io)\/jobs?\/\d{4,}(?=[/?#]|$)/,
  facts: {
    title: [at('h1'), data('title')],
    employer: [data('employer')],
  },
});
