import { defineSite } from '../contract';
import { at } from '../places';

export default defineSite({
  id: 'linkedin',
  matches: ['*://*.linkedin.com/jobs/*'],
  path: /^\/jobs\/(?:view\/(?:[^/?]*-)?\d{6}|.*[?&]currentJobId=\d{6})/,
  body: [
    '.top-card-layout, .job-details-jobs-unified-top-card__container--two-pane',
    '.jobs-description__content, .show-more-less-html__markup',
  ],
  facts: {
    title: [at('.job-details-jobs-unified-top-card__job-title'), at('.top-card-layout__title')],
    employer: [at('.job-details-jobs-unified-top-card__company-name'), at('.topcard__org-name-link')],
  },
});
