import { defineSite } from '../contract';
import { at, under } from '../places';

export default defineSite({
  id: 'aau',
  name: 'Aalborg University',
  matches: ['*://www.vacancies.aau.dk/*'],
  ad: /^https?:\/\/www\.vacancies\.aau\.dk\/(?:[a-z-]+\/)?show-vacancy\/(?:vacancyId\/\d+|\?(?:[^#]*&)?vacancy=\d+)/,
  isSinglePage: true,
  body: ['main'],
  facts: {
    title: [at('main h1'), at('h1')],
    reference: [under('Vacancy number', 'Position number', 'Stillingsnummer')],
    deadline: [under('Deadline', 'Application deadline', 'Ansøgningsfrist')],
  },
});
