import { defineSite } from '../contract';
import { closingDay, referenceNumber } from '../labels';
import { named, under } from '../places';

export default defineSite({
  id: 'liu',
  matches: ['*://liu.se/*/vacancies/*', '*://liu.se/*/lediga-jobb/*'],
  path: /^[^?]*\/(?:vacancies|lediga-jobb)\/(?:\d|\?(?:.*&)?rmjob=\d)/,
  facts: {
    employer: [named('Linköping University')],
    reference: [under('External ID'), referenceNumber],
    deadline: [under('Published to'), closingDay],
  },
});
