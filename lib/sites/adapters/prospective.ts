import { defineSite } from '../contract';
import { at, data } from '../places';

export default defineSite({
  id: 'prospective',
  name: 'Prospective',
  matches: ['*://ohws.prospective.ch/public/v1/jobs/*'],
  ad: /^https?:\/\/ohws\.prospective\.ch\/public\/v1\/jobs\/[0-9a-f-]{36}/,
  facts: {
    title: [at('h1'), data('title')],
    employer: [data('employer')],
  },
});
