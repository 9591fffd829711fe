import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'corehr',
  name: 'CoreHR (Oxford, Cambridge, Cork)',
  matches: ['*://my.corehr.com/pls/*'],
  ad: /^https?:\/\/my\.corehr\.com\/pls\/[a-z]+\/erq_jobspec[^?#]*\?(?:[^#]*&)?p_(?:recruitment_)?id=\d+/,
  facts: {
    title: [at('h1'), under('Job title')],
    reference: [under('Job ID', 'Vacancy ID', 'Reference')],
    deadline: [under('Closing date')],
  },
});
