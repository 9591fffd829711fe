import type { Evidence } from '../../posting/evidence';
import type { Contact } from '../../posting/posting';
import { evidenceOf } from './evidence';
import { type FactBlock, type FactSpot, has, type Stretch, spotsIn, wholeOf } from './fact-blocks';

export interface ReadContacts {
  readonly contacts: readonly Contact[];
  readonly evidence: readonly Evidence[];
}

/** An address, without the dash or the dots that lead to it. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[._%+-]{0,9}([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu;
const PHONE = /(?<![\p{N}\p{L}/-])(?:\+\d{1,3}[ ()\d/-]{6,18}\d|0\d{1,4}[ /-]{1,3}\d[\d ]{4,12}\d)(?![\p{N}-])/gu;
/** Two to four words in capitals, with initials and particles between them. */
const NAME =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|von|van|de|der|den|af|al|el|di|da|ten|ter|la|le)){0,3}(?: \p{Lu}[\p{L}'’-]+){1,3}/gu;
/** Characters between a person's name and the address or number that is theirs. */
const REACH = 140;
const MOST = 8;

/**
 * People to ask: an address or a number in a part of the ad that gives people to ask, with the name and role before it.
 * Where the parts stand on lines of their own, a line with a name opens and the lines below it complete.
 */
export function readContacts(blocks: readonly FactBlock[]): ReadContacts {
  const found: { contact: Contact; readonly evidence: Evidence }[] = [];
  let open = false;
  for (const block of blocks) {
    if (!givesContacts(block)) {
      open = false;
      continue;
    }
    for (const stretch of peopleIn(block)) {
      const contact = contactIn(block, stretch);
      const last = open && contact.name === null ? found.at(-1) : undefined;
      const known =
        last && isCompletedBy(last.contact, contact) ? last : found.find((each) => isSame(each.contact, contact));
      if (known) known.contact = completed(known.contact, contact);
      else if (found.length < MOST) found.push({ contact, evidence: evidenceOf(block, stretch, 'contacts') });
    }
    open = block.isShort && found.length > 0;
  }
  return { contacts: found.map(({ contact }) => contact), evidence: found.map(({ evidence }) => evidence) };
}

function isCompletedBy(contact: Contact, line: Contact): boolean {
  return (line.email === null || contact.email === null) && (line.phone === null || contact.phone === null);
}

function isSame(one: Contact, other: Contact): boolean {
  if (one.email !== null && other.email !== null) return one.email === other.email;
  if (one.name !== null && other.name !== null) return one.name === other.name;
  return one.phone !== null && one.phone === other.phone;
}

function completed(contact: Contact, { name, role, email, phone }: Contact): Contact {
  return {
    name: contact.name ?? name,
    role: contact.role ?? role,
    email: contact.email ?? email,
    phone: contact.phone ?? phone,
  };
}

/** A block that asks to turn to somebody, stands in such a section, or is a line of name, address and number. */
function givesContacts(block: FactBlock): boolean {
  if (block.read.section === 'contact' || has(block, wholeOf(block), 'contact')) return true;
  return block.isShort && has(block, wholeOf(block), 'role', 'phone');
}

/** A line of a name and what the person is: "Maja Holm, head of unit". */
function namesPerson(block: FactBlock): boolean {
  if (!block.isShort || block.read.section !== 'contact' || block.read.block.role === 'heading') return false;
  return has(block, wholeOf(block), 'role') && nameIn(block, wholeOf(block)) !== null;
}

/** One stretch for each address, or for each number where the block has no address: from the one before it to its end. */
function peopleIn(block: FactBlock): readonly Stretch[] {
  const addresses = block.text.includes('@') ? [...block.text.matchAll(EMAIL)] : [];
  const marks = addresses.length > 0 ? addresses : phonesIn(block.text);
  if (marks.length === 0) return namesPerson(block) ? [wholeOf(block)] : [];
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
  const email = [...words.matchAll(EMAIL)].at(-1)?.[1] ?? null;
  const phone = phonesIn(words).at(-1)?.[0].trim() ?? null;
  const role = spotsIn(block, stretch, 'role').reduce<FactSpot | null>(
    // of "associate professor" and "professor" the longer, else the last
    (best, spot) => (best !== null && spot.start < best.end ? best : spot),
    null,
  );
  return { name: nameIn(block, stretch), role: role ? block.text.slice(role.start, role.end) : null, email, phone };
}

/** The last name in the stretch, titles and roles left out: "Professor Jun Berg" is Jun Berg. */
function nameIn(block: FactBlock, stretch: Stretch): string | null {
  let words = block.text.slice(stretch.start, stretch.end);
  for (const { start, end } of spotsIn(block, stretch, 'role', 'contact', 'phone', 'email')) {
    words = words.slice(0, start - stretch.start) + '|'.repeat(end - start) + words.slice(end - stretch.start);
  }
  return [...words.matchAll(NAME)].at(-1)?.[0] ?? null;
}
