import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'hr-manager',
  name: 'HR-Manager',
  matches: ['*://candidate.hr-manager.net/ApplicationInit.aspx*'],
  // without a project the address is that of an employer's list
  ad: /^https?:\/\/candidate\.hr-manager\.net\/ApplicationInit\.aspx\?(?:[^#]*&)?[Pp]rojectId=\d+/,
  body: ['.ProjectName', '#AdvertisementInnerContent, .AdContentContainer'],
  facts: {
    title: [at('.ProjectName'), at('h1')],
    deadline: [under('Application deadline', 'Ansøgningsfrist', 'Søknadsfrist')],
  },
  omitted: ['#ApplicationForm'],
});
