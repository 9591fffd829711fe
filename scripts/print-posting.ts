import type { TrailEntry } from '../lib/matcher/context';
import type { Contact, Posting } from '../lib/posting/posting';
import type { Limit, Requirement } from '../lib/posting/requirement';

const notSaid = 'the ad does not say';

/** The posting as a checklist for the terminal. */
export function printPosting(posting: Posting): string {
  const { files } = posting;
  const facts: [string, string | null][] = [
    ['Employer', posting.employer],
    ['Reference', posting.reference],
    ['Deadline', deadline(posting)],
    ['Apply', posting.channel],
    ['Subject line', posting.subject],
    ['Language', listed(posting.languages)],
    ['Formats', listed(files.formats)],
    ['Not accepted', listed(files.forbiddenFormats)],
    ['Size', files.maxSizeMB === null ? null : `at most ${files.maxSizeMB} MB a file`],
    ['As one file', files.single ? 'yes' : null],
    ['In this order', files.ordered ? 'yes' : null],
    ['File names', listed(files.names)],
  ];
  const always = new Set(['Employer', 'Reference', 'Deadline']);
  const lines = [posting.title ?? '(no title)'];
  for (const [name, value] of facts) {
    if (value !== null || always.has(name)) lines.push(`  ${name.padEnd(14)}${value ?? notSaid}`);
  }
  lines.push('', ...checklist(posting.requirements));
  for (const { quote } of posting.unsure) lines.push(`  ?   look here: “${quote.exact}”`);
  for (const { field, values, used } of posting.conflicts) {
    lines.push(`  !   ${field}: the ad says ${values.map(({ value }) => value).join(' and ')}; ${used} is used`);
  }
  if (posting.isCut)
    lines.push('  !   Only the beginning was read: it is longer than any ad. More may be asked for further down.');
  if (posting.contacts.length > 0)
    lines.push('', 'Contacts', ...posting.contacts.map((contact) => `  ${person(contact)}`));
  return lines.join('\n');
}

/** The way from the page's blocks to the claims, one step a line. */
export function printTrail(trail: readonly TrailEntry[]): string {
  return trail
    .map(
      ({ block, did, rule, text, because }) =>
        `${block ?? '-'}\t${did}\t${rule}\t${text}${because ? `\t(${because})` : ''}`,
    )
    .join('\n');
}

function checklist(requirements: readonly Requirement[]): string[] {
  if (requirements.length === 0) return ['The ad asks for no documents that could be told.'];
  const lines: string[] = [];
  let group: string | null = null;
  for (const requirement of requirements) {
    if (requirement.group !== group && requirement.group !== null) lines.push(requirement.group);
    group = requirement.group;
    lines.push(...item(requirement));
  }
  return lines;
}

function item(requirement: Requirement): string[] {
  const { kind, label, necessity, condition, count, language, includes, fileName } = requirement;
  const details = [
    necessity === 'required' ? null : necessity,
    condition,
    count === null ? null : `at least ${count}`,
    span(requirement.pages, 'pages'),
    span(requirement.words, 'words'),
    language,
  ].filter((detail) => detail !== null);
  const mark = necessity === 'unwanted' ? '[x]' : '[ ]';
  return [
    `  ${mark} ${label}  (${[kind, ...details].join('; ')})`,
    ...includes.map((part) => `        - ${part}`),
    ...(fileName === null ? [] : [`        file name: ${fileName}`]),
  ];
}

function deadline({ deadline: stated, pendingDeadline, rolling }: Posting): string | null {
  const parts = [stated?.date, stated?.time, stated?.timeZone].filter((part) => part !== undefined && part !== null);
  if (pendingDeadline !== null) parts.push(`not set yet (“${pendingDeadline.text}”)`);
  if (rolling) parts.push('open until filled');
  return parts.length === 0 ? null : parts.join(' ');
}

function span(limit: Limit | null, unit: string): string | null {
  if (limit === null) return null;
  if (limit.min === null) return `at most ${limit.max ?? '?'} ${unit}`;
  return limit.max === null ? `at least ${limit.min} ${unit}` : `${limit.min} to ${limit.max} ${unit}`;
}

function person({ name, role, email, phone }: Contact): string {
  return [name, role, email, phone].filter((part) => part !== null).join(', ');
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ');
}
