import type { Evidence } from '../../posting/evidence';
import type { Contact } from '../../posting/posting';
import { evidenceOf } from './evidence';
import { type FactBlock, has, type Stretch, spotsIn, wholeOf } from './fact-blocks';

export interface ReadContacts {
  readonly contacts: readonly Contact[];
  readonly evidence: readonly Evidence[];
}

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const PHONE = /(?<![\p{N}\p{L}/-])(?:\+\d{1,3}[ ()\d/-]{6,18}\d|0\d{1,4}[ /-]{1,3}\d[\d ]{4,12}\d)(?![\p{N}-])/gu;
/** Two to four words in capitals, with initials and particles between them. */
const NAME =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|von|van|de|der|den|af|al|el|di|da|ten|ter|la|le)){0,3}(?: \p{Lu}[\p{L}'’-]+){1,3}/gu;
/** Characters between a person's name and the address or number that is theirs. */
const REACH = 140;
const MOST = 8;

/** People to ask: an address or a number in a part of the ad that gives people to ask, with the name and role before it. */
export function readContacts(blocks: readonly FactBlock[]): ReadContacts {
  const contacts: Contact[] = [];
  const evidence: Evidence[] = [];
  for (const block of blocks) {
    if (!givesContacts(block)) continue;
    for (const stretch of peopleIn(block)) {
      const contact = contactIn(block, stretch);
      const isKnown = contacts.some(
        ({ email, phone }) =>
          (email !== null && email === contact.email) || (email === null && phone === contact.phone),
      );
      if (isKnown || contacts.length >= MOST) continue;
      contacts.push(contact);
      evidence.push(evidenceOf(block, stretch, 'contacts'));
    }
  }
  return { contacts, evidence };
}

/** A block that asks to turn to somebody, stands in such a section, or is a line of name, address and number. */
function givesContacts(block: FactBlock): boolean {
  if (block.read.section === 'contact' || has(block, wholeOf(block), 'contact')) return true;
  return block.isShort && has(block, wholeOf(block), 'role', 'phone');
}

/** One stretch for each address, or for each number where the block has no address: from the one before it to its end. */
function peopleIn(block: FactBlock): readonly Stretch[] {
  const addresses = block.text.includes('@') ? [...block.text.matchAll(EMAIL)] : [];
  const marks = addresses.length > 0 ? addresses : phonesIn(block.text);
  let from = 0;
  return marks.map((mark, index) => {
    const own = mark.index + mark[0].length;
    const next = marks[index + 1]?.index ?? block.text.length;
    const phone = addresses.length > 0 ? phoneBehind(block.text.slice(own, Math.min(next, own + 40))) : 0;
    const stretch = { start: Math.max(from, mark.index - REACH), end: own + phone };
    from = stretch.end;
    return stretch;
  });
}

function phonesIn(text: string): readonly RegExpExecArray[] {
  return /\d/u.test(text) ? [...text.matchAll(PHONE)] : [];
}

/** Length of what stands behind an address up to the end of the number that goes with it; 0 if none does. */
function phoneBehind(text: string): number {
  const [first] = [...text.matchAll(PHONE)];
  return first ? first.index + first[0].length : 0;
}

function contactIn(block: FactBlock, stretch: Stretch): Contact {
  const words = block.text.slice(stretch.start, stretch.end);
  const email = (words.includes('@') ? words.match(EMAIL) : null)?.at(-1) ?? null;
  const phone = words.match(PHONE)?.at(-1)?.trim() ?? null;
  const roles = spotsIn(block, stretch, 'role');
  const role = roles.at(-1);
  const covered = (start: number) => roles.some((spot) => spot.start <= start && spot.end > start);
  const name = [...words.matchAll(NAME)].filter(({ index }) => !covered(stretch.start + index)).at(-1)?.[0] ?? null;
  return { name, role: role ? block.text.slice(role.start, role.end) : null, email, phone };
}
