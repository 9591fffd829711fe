import { defineNamingRule } from '../contract';
import { namesApplicant, readTemplate } from '../template';

const QUOTED = /[“”„«»"]([^“”„«»"]{3,82})[“”»«"]|(?<=^|\s)['‘]([^'’‘]{3,80})['’](?=[\s.,;:)]|$)/gu;

/** A name spelled out in quotes, where spaces may join its parts: "Fornavn Efternavn JobID 4418". */
export default defineNamingRule({
  id: 'quoted-words',
  stage: 'spelled-out',
  find: ({ text, isAboutNames, words, reference }) =>
    !isAboutNames
      ? []
      : [...text.matchAll(QUOTED)].flatMap(({ 0: all, 1: double, 2: single, index }) => {
          const raw = (double ?? single ?? '').trim();
          const read = readTemplate(raw, words, reference);
          const start = index + all.indexOf(raw);
          return namesApplicant(read) && read.parts.length + Math.min(read.fixed, 1) > 1
            ? [{ template: read.template, start, end: start + raw.length }]
            : [];
        }),
});
