import type { Posting } from '../posting/posting';
import { isSameEmployer, wordsIn } from './employer';
import { fingerprint } from './fingerprint';
import { sameAd } from './same-ad';

/** The parts of a hierarchical address. */
interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly fragment: string;
}

/** Query parameters that say where a reader came from and nothing about the page. */
const tracking =
  /^(?:utm_[^=]*|mtm_[^=]*|pk_[^=]*|gclid|gclsrc|dclid|fbclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|vero_id|trk|trackingid|refid)(?:=|$)/iu;

/** Fragments that choose an ad on a page of many, or a route within an application: `#item-9568`, `#!/job/1`, `#/job/1`. */
const addressingFragment = /^(?:!|\/|[a-z]+-\d)/iu;

/** Parameters that belong to one person's visit. */
const session = /^(?:[a-z_]*sess(?:ion)?(?:_?id)?|sid|token|auth[a-z_]*|key|code|state|ticket|email|user[a-z_]*)=/iu;

/** Parameters that choose the language in which a page speaks, where their value is that of a language. */
const language = /^(?:l|lang|language|locale|hl|rmlang|iso)=[a-z]{2}(?:[-_][a-z]{2})?$/iu;

/**
 * The address by which an ad is known: the same for every way in which a site or a link writes it. Scheme, `www.`, default
 * ports, tracking and language parameters, the order of parameters, fragments that only scroll and a final slash do not count.
 * //=> canonicalAddress('http://www.kth.se/lediga-jobb/964164?l=en&utm_source=x#top') is 'varbi:kth:964164'
 */
export function canonicalAddress(address: string): string {
  const parts = split(address.trim());
  if (parts === null) return address.trim();
  const query = parts.query.filter((parameter) => !tracking.test(parameter) && !language.test(parameter)).sort();
  const place = `${parts.host}${parts.path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
  const folded = place.toLowerCase();
  for (const [pattern, name] of sameAd) {
    const found = pattern.exec(folded);
    if (found !== null) return name.replace(/\$(\d)/gu, (_all, index: string) => found[Number(index)] ?? '');
  }
  return addressingFragment.test(parts.fragment) ? `${place}#${parts.fragment}` : place;
}

/** The address without what says where its reader came from, to be shown to others. Sessions are left out with the rest. */
export function addressWithoutTraces(address: string): string {
  const [before = '', query] = (address.split('#', 1)[0] ?? '').split('?', 2);
  const telling = (query ?? '')
    .split('&')
    .filter((parameter) => parameter !== '' && !tracking.test(parameter) && !session.test(parameter));
  const bare = before.replace(/^(https?:\/\/)[^/@]*@/iu, '$1').replace(/;jsessionid=[^/?#]*/iu, '');
  return telling.length === 0 ? bare : `${bare}?${telling.join('&')}`;
}

/** The id under which an application to the posting is kept. An ad without an address is known by what it says of itself. */
export function postingIdentity(posting: Posting, address: string | null): string {
  if (address !== null) return canonicalAddress(address);
  const { title, employer, reference, deadline, requirements } = posting;
  const said = [title, employer, reference, deadline?.date, ...requirements.map((requirement) => requirement.label)];
  return `text:${fingerprint(said.map((value) => value ?? '').join('\n'))}`;
}

/** What tells one employer's positions apart. `id` is the identity or canonical address, null if there is none. */
export type KnownBy = Pick<Posting, 'employer' | 'reference' | 'title' | 'language'> & {
  readonly deadline: string | null;
  readonly id: string | null;
};

/**
 * True if both are certainly one ad: the same employer and reference number, and the same closing date or title. One number
 * can stand for several positions: two titles in one language, or two ads of one system, are two ads. Where a number
 * is missing the answer is no. An employer that is not named, or named otherwise, is the same on the two languages of one
 * host if number and closing date are.
 */
export function isSamePosting(one: KnownBy, other: KnownBy): boolean {
  if (one.reference === null || other.reference === null) return false;
  if (fold(one.reference).length < 4 || fold(one.reference) !== fold(other.reference)) return false;
  if (areApart(one.id, other.id)) return false;
  if (one.employer === null || other.employer === null || !isSameEmployer(one.employer, other.employer))
    return areVersions(one, other);
  if (one.language === other.language && !areAlike(one.title, other.title)) return false;
  return one.deadline === other.deadline || (one.title !== null && fold(one.title) === fold(other.title ?? ''));
}

/** Two languages of one site whose number is none that two employers would give on one day: letters and figures. */
function areVersions(one: KnownBy, other: KnownBy): boolean {
  const host = (id: string | null) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=\/)/u.exec(id ?? '')?.[0] ?? null;
  const isTelling = /\p{L}{2}/u.test(one.reference ?? '') && /\d{3}/u.test(one.reference ?? '');
  if (!isTelling || host(one.id) === null || host(one.id) !== host(other.id)) return false;
  return one.language !== other.language && one.deadline !== null && one.deadline === other.deadline;
}

/** Two addresses of one system that name two ads: nothing that the ads say makes them one. */
function areApart(one: string | null, other: string | null): boolean {
  const tenant = (id: string | null) => /^([a-z]+:[^:]+):[^:]+$/u.exec(id ?? '')?.[1] ?? null;
  return one !== other && tenant(one) !== null && tenant(one) === tenant(other);
}

/** Titles in one language: at least half of the words of the shorter one stand in the other. */
function areAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [few = [], many = []] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.length - b.length);
  return few.filter((word) => many.includes(word)).length * 2 >= few.length;
}

function split(address: string): Address | null {
  const found = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d*)?(\/[^?#]*)?(?:\?([^#]*))?(?:#(.*))?$/isu.exec(address);
  if (found === null) return null;
  const [, host = '', path = '', query = '', fragment = ''] = found;
  return {
    host: host.toLowerCase().replace(/^www\./u, ''),
    path: path.replace(/(?<!\/)\/+$/u, ''),
    query: query.split('&').filter(Boolean),
    fragment,
  };
}

function fold(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
