import { defineSite } from '../contract';

export default defineSite({
  id: 'prospective',
  matches: ['*://ohws.prospective.ch/public/v1/jobs/*'],
  path: /\/jobs\/[0-9a-f-]{36}/,
});
