import { defineSite } from '../contract';
import { at, data } from '../places';

export default defineSite({
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['*://*.teamtailor.com/jobs/*', '*://*.teamtailor.com/*/jobs/*'],
  ad: /^https?:\/\/[a-z0-9-]+\.teamtailor\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/\d+(?:-[^/?#]*)?(?=[/?#]|$)/,
  facts: {
    title: [at('h1'), data('title')],
    employer: [data('employer')],
  },
});
