import { defineSite } from '../contract';
import { at, data } from '../places';

export default defineSite({
  id: 'workday',
  matches: ['*://*.myworkdayjobs.com/*'],
  path: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/job\/(?:[^/?]+\/)?[^/?]*_[A-Za-z]*-?\d[A-Za-z0-9_-]*(?![^/?])/,
  facts: {
    title: [at('[data-automation-id="jobPostingHeader"]'), data('title')],
    employer: [data('employer')],
    reference: [at('[data-automation-id="jobReqId"] dd'), at('[data-automation-id="requisitionId"] dd')],
  },
});
