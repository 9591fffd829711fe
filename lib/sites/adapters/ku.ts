import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'ku',
  name: 'University of Copenhagen',
  matches: ['*://employment.ku.dk/*'],
  ad: /^https?:\/\/employment\.ku\.dk\/[a-z-]+\/\?(?:[^#]*&)?show=\d+/,
  body: ['.main-content', '.vacancy_details_area'],
  facts: {
    title: [at('h1')],
    deadline: [under('Deadline', 'Application deadline', 'Ansøgningsfrist')],
  },
});
