import { defineSite } from '../contract';

export default defineSite({
  id: 'umantis',
  matches: ['*://*.umantis.com/Vacancies/*'],
  path: /^\/Vacancies\/\d+\/Description\/[a-z0-9]/,
});
