import { defineSite } from '../contract';

export default defineSite({
  id: 'easycruit',
  matches: ['*://*.easycruit.com/vacancy/*'],
  path: /^\/vacancy\/(?:[^/?]+\/)?\d+\/\d+/,
});
