import { defineSite } from '../contract';

export default defineSite({
  id: 'corehr',
  matches: ['*://my.corehr.com/pls/*'],
  path: /^\/pls\/[a-z]+\/erq_jobspec[^?]*\?(?:.*&)?p_(?:recruitment_)?id=\d/,
});
