import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'oru',
  name: 'Örebro University',
  matches: ['*://www.oru.se/*/job/*'],
  ad: /^https?:\/\/www\.oru\.se\/[^?#]*\/job\/\?(?:[^#]*&)?jid=\d+/,
  body: ['main'],
  facts: {
    title: [at('main h1'), at('h1')],
    reference: [under('Reference number', 'Ref. no', 'Referensnummer')],
    deadline: [under('Application deadline', 'Last application date', 'Sista ansökningsdag')],
  },
});
