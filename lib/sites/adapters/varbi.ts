import { defineSite } from '../contract';
import { closingDay, referenceNumber } from '../labels';
import { at } from '../places';

export default defineSite({
  id: 'varbi',
  matches: ['*://*.varbi.com/*'],
  path: /^\/(?:[a-z]{2}\/)?what:job\/jobID:\d+(?![^/?])/,
  body: ['.content-wrap', '.page-header, .org-desc, .job-desc, .quick-info'],
  facts: {
    title: [at('.page-header h1')],
    employer: [at('.org-desc'), at('.page-header h2')],
    // the row's class is the same in every language, its label is not
    reference: [at('.quick-info-reference-number td'), referenceNumber],
    deadline: [at('.quick-info-ends td'), closingDay],
  },
  omitted: ['.btn-apply', '.link-back'],
});
