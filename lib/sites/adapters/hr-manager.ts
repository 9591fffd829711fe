import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'hr-manager',
  matches: ['*://candidate.hr-manager.net/ApplicationInit.aspx*'],
  // without a project the address is that of an employer's list
  path: /^\/ApplicationInit\.aspx\?(?:.*&)?[Pp]rojectId=\d/,
  facts: {
    title: [at('.ProjectName'), at('h1')],
  },
  omitted: ['#ApplicationForm'],
});
