import { defineNamingRule, type FoundTemplate, type NamingSentence } from '../contract';
import { namesApplicant, readTemplate } from '../template';

/** A run without spaces: "Nachname_Vorname_GB25.pdf". */
const RUN = /[^\s"“”„«»()[\]<>:;,]+/gu;
/** Characters behind a run in which the rest of a part may stand: "NOM_intitulé de la pièce". */
const TAIL = /^(?: [\p{L}\p{M}'’-]+){1,4}/u;
const ADDRESS = /@|:\/\/|^www\./iu;

/** A name spelled out with words for its parts, joined by underscores, hyphens or dots. */
export default defineNamingRule({
  id: 'joined-words',
  stage: 'spelled-out',
  find: (sentence) =>
    [...(mayHoldName(sentence, sentence.text) ? sentence.text.matchAll(RUN) : [])].flatMap(({ 0: run, index }) => {
      if (!mayHoldName(sentence, run) || !/[_\-.–]/u.test(run) || ADDRESS.test(run)) return [];
      const found = templateFrom(sentence, run, index);
      return found ? [found] : [];
    }),
});

/** Where the ad does not speak of names, only underscores, file types and two hyphens in the head of an item make a run one. */
function mayHoldName({ isAboutNames, text: whole }: NamingSentence, text: string): boolean {
  return isAboutNames || text.includes('_') || /\.pdf/iu.test(text) || (whole.startsWith(text) && opensItem(whole));
}

/** "XY-Surname-1: letter and CV", or no more than the name. */
function opensItem(text: string): boolean {
  return /^[^\s:-]+-[^\s:-]+-[^\s:]+(?:$|\s?[:–—] )/u.test(text);
}

function templateFrom(
  { text, words, reference, isAboutNames }: NamingSentence,
  run: string,
  start: number,
): FoundTemplate | null {
  const raw = run.replace(/(?<![.,!?'’‘])[.,!?'’‘]+$/u, '').replace(/^['‘’]/u, '');
  const offset = start + run.indexOf(raw);
  const read = readTemplate(raw, words, reference);
  const longer = isAboutNames || read.parts.length > 0 ? grown(text, offset, raw, read.parts.length) : raw;
  const best = longer === raw ? read : readTemplate(longer, words, reference);
  if (!namesApplicant(best)) return null;
  const isAlone = offset === 0 && best.fixed > 0 && opensItem(text);
  const isJoined = isAlone || raw.includes('_') || /\.pdf$/iu.test(raw);
  if (!isJoined && !(isAboutNames && (best.parts.length > 1 || best.fixed > 0))) return null;
  return { template: best.template, start: offset, end: offset + longer.length };

  /** The run with the words behind it that belong to its last part, or, where the run opens the text, to its fixed name. */
  function grown(whole: string, at: number, own: string, parts: number): string {
    if (/\.pdf$/iu.test(own)) return own;
    const rest = whole.slice(at + own.length);
    const tail = TAIL.exec(rest)?.[0] ?? '';
    const wordsAhead = tail.split(' ').slice(1);
    for (let count = wordsAhead.length; count > 0; count -= 1) {
      const candidate = `${own} ${wordsAhead.slice(0, count).join(' ')}`;
      const next = readTemplate(candidate, words, reference);
      const isPart =
        next.parts.length > parts &&
        !/\s/u.test(next.template) &&
        next.template.endsWith('}') &&
        !readTemplate(own, words, reference).template.endsWith('}');
      if (isPart) return candidate;
    }
    const isWhole =
      at === 0 && /_/u.test(own) && parts > 0 && /^(?:$|[:;(])/u.test(rest.slice(tail.length).trimStart());
    return isWhole ? own + tail : own;
  }
}
