import { fold } from '../page/fold';
import type { FactName, PageFact } from '../page/page';

/** What a page states about itself as schema.org JobPosting. Each part is missing where the data lacks it or is broken. */
export type JobData = Readonly<Partial<Record<FactName, PageFact>>> & {
  /** The ad's text as HTML. */
  readonly description?: string;
};

/** Values looked at before the data is given up as something else. */
const MOST_VALUES = 5_000;
/** Longest script that is parsed. */
const LONGEST_SCRIPT = 2_000_000;

/** JSON-LD first, then microdata; nothing where the page has neither. A page of several postings is a list: nothing of it counts. */
export function jobDataOf(document: Document): JobData {
  const postings = [...document.querySelectorAll('script[type]')].flatMap((script) =>
    script.getAttribute('type')?.toLowerCase() === 'application/ld+json'
      ? postingsIn(parsed(script.textContent ?? ''))
      : [],
  );
  if (postings.length > 1 && new Set(postings.map((posting) => textOf(posting.title))).size > 1) return {};
  const [posting] = postings;
  return posting ? fromJson(posting) : fromMicrodata(document);
}

type Json = Readonly<Record<string, unknown>>;

function parsed(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  // some sites wrap the data in a comment, break strings over lines, or leave a comma too much
  const bare = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/gu, '');
  for (const text of [
    bare,
    bare
      .replace(/[\r\n\t]+/gu, ' ')
      .replace(/,(?= ?[}\]])/gu, '')
      .replace(/;\s*$/u, ''),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // the next text is the mended one; broken data is the same as none
    }
  }
  return null;
}

/** Every JobPosting in the data, however deep: in arrays, `@graph`, `mainEntity`. */
function postingsIn(data: unknown): readonly Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const value = queue[at];
    if (isList(value)) queue.push(...value.slice(0, MOST_VALUES));
    else if (isObject(value)) {
      const type = value['@type'];
      const types: readonly unknown[] = Array.isArray(type) ? type : [type];
      if (types.some((name) => typeof name === 'string' && /(?:^|[/:])JobPosting$/u.test(name))) found.push(value);
      else queue.push(...Object.values(value));
    }
  }
  return found;
}

function fromJson(posting: Json): JobData {
  const description = textOf(posting.description);
  return {
    ...fact('title', textOf(posting.title) ?? textOf(posting.name), 'json-ld'),
    ...fact('employer', nameOf(posting.hiringOrganization), 'json-ld'),
    ...fact('reference', nameOf(posting.identifier), 'json-ld'),
    ...fact('deadline', textOf(posting.validThrough), 'json-ld'),
    ...(description && { description: unescaped(description) }),
  };
}

function fromMicrodata(document: Document): JobData {
  const scopes = [...document.querySelectorAll('[itemtype]')].filter((element) =>
    /schema\.org\/JobPosting/iu.test(element.getAttribute('itemtype') ?? ''),
  );
  const [scope] = scopes;
  if (!scope || scopes.length > 1) return {};
  const read = (property: string): string | null => {
    const element = scope.querySelector(`[itemprop~="${property}" i]`);
    const inner = element?.querySelector('[itemprop~="name" i]') ?? element;
    return clean(inner?.getAttribute('content') ?? inner?.getAttribute('datetime') ?? inner?.textContent);
  };
  return {
    ...fact('title', read('title'), 'microdata'),
    ...fact('employer', read('hiringOrganization'), 'microdata'),
    ...fact('reference', read('identifier'), 'microdata'),
    ...fact('deadline', read('validThrough'), 'microdata'),
  };
}

function fact(name: FactName, value: string | null, source: 'json-ld' | 'microdata'): JobData {
  return value === null ? {} : { [name]: { value, text: value, source } };
}

/** The `name` or `value` of an organization or identifier, or the text that stands in its place. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  if (!isObject(value)) return textOf(value);
  return textOf(value.value) ?? textOf(value.name);
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? clean(value) : null;
}

function clean(text: string | null | undefined): string | null {
  return fold(unescaped(text ?? '')) || null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };

/** Data that was escaped for HTML before it was written as JSON. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|nbsp|amp));/giu,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
    },
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
