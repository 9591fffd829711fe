import { defineNamingRule, type FoundTemplate, type NamePart, type NamingSentence } from '../contract';
import { namesApplicant, readTemplate } from '../template';

/** Between the items of a row: "number, space, surname", "surname + underscore + document". */
const BETWEEN = /\s?[,+]\s|\s[–—]\s/gu;
/** Words of an item of a row: "the type of the document". */
const ITEM_WORDS = 5;

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The parts and what stands between them, both told in words: "number, space, surname", "surname and document, parted by underscores". */
export default defineNamingRule({
  id: 'told-words',
  stage: 'in-words',
  find: (sentence) => {
    if (!sentence.isAboutNames || sentence.separators.length === 0) return [];
    const row = rowOf(sentence);
    if (row) return [row];
    // beside an example, words leave out what is fixed
    return sentence.examples.length > 0 || /["“”„«»_]/u.test(sentence.text) ? [] : joined(sentence);
  },
});

interface Told extends Item {
  readonly template: string;
  readonly parts: number;
}

/** Items one after another, of which some are what stands between the others. */
function rowOf(sentence: NamingSentence): FoundTemplate | null {
  const { text, separators, words, reference } = sentence;
  const rows: Told[] = [];
  let mark: string | null = null;
  for (const item of itemsOf(sentence)) {
    const own = text.slice(item.start, item.end);
    const separator = separators.find(({ start, end }) => start >= item.start && end <= item.end);
    if (separator && own.split(/\s+/u).length <= 2) {
      mark = separator.mark;
      continue;
    }
    const part = onlyPart(own, words, reference);
    const row = rows.at(-1);
    if (part !== null && mark !== null && row) {
      rows[rows.length - 1] = {
        template: `${row.template}${mark}{${part}}`,
        parts: row.parts + 1,
        start: row.start,
        end: item.end,
      };
    } else if (part !== null) rows.push({ template: `{${part}}`, parts: 1, ...item });
    mark = null;
  }
  const told = rows.find(({ parts, template }) => parts > 1 && /\{(?:family|given|full)Name\}/u.test(template));
  return told ? { template: told.template, start: told.start, end: told.end } : null;
}

function itemsOf({ text, cues }: NamingSentence): readonly Item[] {
  const items: Item[] = [];
  const begin = cues[0]?.end ?? 0;
  const colon = text.indexOf(':', begin);
  let start = colon < 0 ? begin : colon + 1;
  for (const { 0: between, index } of [...text.matchAll(BETWEEN), { 0: '', index: text.length }]) {
    if (index < start) continue;
    const raw = text.slice(start, index);
    const own = raw.trim().replace(/\.$/u, '');
    if (own !== '') items.push({ start: start + raw.indexOf(own), end: start + raw.indexOf(own) + own.length });
    start = index + between.length;
  }
  return items;
}

/** The one part that an item names, with an article or the like around it. */
function onlyPart(item: string, words: NamingSentence['words'], reference: string | null): NamePart | null {
  const { parts, template } = readTemplate(item, words, reference);
  const [part] = parts;
  if (part === undefined || parts.length > 1 || item.split(/\s+/u).length > ITEM_WORDS) return null;
  return /\p{Lu}|\p{N}/u.test(template.replace(/\{[a-zA-Z]+\}/u, '')) ? null : part;
}

/** "Surname, first name and type of document, joined by hyphens": one mark for all. */
function joined({ text, cues, separators, words, reference }: NamingSentence): readonly FoundTemplate[] {
  const [separator, another] = separators;
  if (!separator || (another && another.mark !== separator.mark)) return [];
  const from = cues[0]?.end ?? 0;
  const [start, end] = separator.start > from ? [from, separator.start] : [separator.end, text.length];
  const read = readTemplate(text.slice(start, end), words, reference);
  const parts = read.parts.filter((part, index) => read.parts.lastIndexOf(part) === index);
  if (parts.length < 2 || !namesApplicant(read)) return [];
  return [{ template: parts.map((part) => `{${part}}`).join(separator.mark), start, end }];
}
