import { defineSite } from '../contract';

export default defineSite({
  id: 'softgarden',
  matches: ['*://*.career.softgarden.de/jobs/*', '*://*.softgarden.io/job*'],
  path: /^\/jobs?\/\d{4,}(?![^/?])/,
});
