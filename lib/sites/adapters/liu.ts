import { defineSite } from '../contract';
import { named, under } from '../places';

export default defineSite({
  id: 'liu',
  matches: ['*://liu.se/*/vacancies/*', '*://liu.se/*/lediga-jobb/*'],
  path: /^[^?]*\/(?:vacancies|lediga-jobb)\/(?:\d|\?(?:.*&)?rmjob=\d)/,
  facts: {
    employer: [named('Linköping University')],
    reference: [under('External ID', 'Reference number', 'Referensnummer')],
    deadline: [under('Published to', 'Last application date', 'Sista ansökningsdag')],
  },
});
