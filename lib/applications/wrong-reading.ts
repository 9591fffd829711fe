import type { Evidence } from '../posting/evidence';
import { claims, type Posting } from '../posting/posting';
import { addressWithoutTraces } from './identity';
import type { Reading } from './reading';

/** Longest report, in characters: it has to fit into a clipboard and a reader's patience. */
const LONGEST = 20_000;

/**
 * A report on a wrong reading, as the user sees, copies and may change it: where the ad stands, what was read, and by which
 * rules. Nothing of the user's is in it, no name, tick or note; nothing is sent.
 * @param address of the page, shown without what tells of its visitor; null: it has none
 * @param version of the extension
 */
export function reportOfReading(reading: Reading | null, address: string | null, version: string): string {
  const web = address !== null && /^https?:/iu.test(address) ? addressWithoutTraces(address) : 'none';
  const lines = [
    `Bilaga ${version}`,
    `Address: ${web}`,
    `Outcome: ${reading?.state ?? 'nothing read'}`,
    ...(reading?.state === 'unreadable' ? [`Reason: ${reading.reason}`] : []),
    ...(reading?.state === 'failed' ? [`Details: ${reading.details}`] : []),
    ...(reading !== null && 'posting' in reading ? ['', JSON.stringify(summary(reading.posting), null, 2)] : []),
    '',
    'What is wrong:',
    '',
  ];
  const text = lines.join('\n');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\n…`;
}

/** The posting without people: an ad's contacts have no place in a report. */
function summary(posting: Posting): unknown {
  const { site, language, title, employer, reference, deadline, rolling, requirements, files, languages } = posting;
  const rules = claims.flatMap((claim) =>
    claim === 'contacts' || posting.evidence[claim] === undefined || posting.evidence[claim].length === 0
      ? []
      : [[claim, rulesOf(posting.evidence[claim])] as const],
  );
  return {
    site,
    language,
    title,
    employer,
    reference,
    deadline,
    rolling,
    requirements: requirements.map(({ evidence, ...requirement }) => ({
      ...stated(requirement),
      words: evidence.map(({ quote }) => quote.exact),
      rules: rulesOf(evidence),
    })),
    files,
    languages,
    subject: posting.subject,
    channel: posting.channel,
    conflicts: posting.conflicts.map(({ field, used, values }) => ({
      field,
      used,
      values: values.map(({ value }) => value),
    })),
    unsure: posting.unsure.map(({ quote }) => quote.exact),
    rules: Object.fromEntries(rules),
  };
}

/** What the ad says; a report is read by people, who take what is missing for not said. */
function stated(requirement: object): object {
  return Object.fromEntries(
    Object.entries(requirement).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

function rulesOf(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map(({ rule }) => rule))];
}
