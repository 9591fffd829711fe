import { legalName, type Replacement } from './legal-name';
import { plainLetters } from './plain-letters';

/** A file name made for one row of a checklist. */
export interface SuggestedName {
  /** The name as it is to be copied, extension and all. A missing field stands in it as its placeholder: `{familyName}`. */
  readonly name: string;
  /** `ad`: by the ad's rule. `own`: the ad has none, this is the user's convention. */
  readonly by: 'ad' | 'own';
  /** Fields that the rule asks for and that are not known: the user has not given a name, the ad no reference. */
  readonly missing: readonly NameField[];
  /** Characters of the rule or of its values that no file system takes, and what stands for them ('': nothing). */
  readonly replaced: readonly Replacement[];
}

export type NameField = 'familyName' | 'givenName' | 'reference';

/** What a name is made from. null: not known. */
export interface NameSource {
  /** With {familyName} {givenName} {fullName} {reference} {document} {title} {date}. */
  readonly template: string;
  readonly by: 'ad' | 'own';
  /** The user's name as it stands in file names; an empty part: the user has no such name. null: not asked yet. */
  readonly applicant: {
    readonly familyName: string;
    readonly givenName: string;
    /** True to write a to z without accents: in the user's name, and in all of a name by the user's own pattern. */
    readonly plainLetters?: boolean;
  } | null;
  readonly reference: string | null;
  /** What the row is called; shortened to its head. */
  readonly document: string;
  readonly title: string | null;
  /** Today, YYYY-MM-DD. */
  readonly date: string;
  /** File type without its dot that is added where the template ends in none; null: add none. */
  readonly format: string | null;
}

/** Endings that a template can carry itself. */
const extension = /\.(?:pdf|docx?|odt|rtf|txt|tex|zip|jpe?g|png|tiff?|pptx?|xlsx?|mp4)$/iu;

/** Fills a template in and makes the name legal. */
export function suggestName(source: NameSource): SuggestedName {
  const missing = new Set<NameField>();
  const valueFor = fieldValues(source, missing);
  const values: string[] = [];
  const written = source.template.replace(/\{([a-z]+)\}/giu, (placeholder, field: string) => {
    const value = valueFor(field) ?? placeholder;
    values.push(value);
    return value;
  });
  const filled = values.includes('') ? closeGaps(written) : written;
  const ending = source.format === null || extension.test(filled) ? '' : `.${source.format}`;
  const isPlain = source.by === 'own' && source.applicant?.plainLetters === true;
  const { name, replaced } = legalName(`${isPlain ? plainLetters(filled) : filled}${ending}`);
  return { name, by: source.by, missing: [...missing], replaced };
}

/** The value of each placeholder; null leaves it standing. */
function fieldValues(source: NameSource, missing: Set<NameField>): (field: string) => string | null {
  const { applicant, reference, template } = source;
  // People with one name give it as either; a rule that asks for one name takes the name there is.
  const asksForOne = !/\{(?:givenName|fullName)\}/u.test(template);
  const need = (field: NameField, value: string | null): string => {
    if (value !== null) return value;
    missing.add(field);
    return `{${field}}`;
  };
  const written = (name: string) => (applicant?.plainLetters === true ? plainLetters(name.trim()) : name.trim());
  const family = () => need('familyName', applicant === null ? null : written(applicant.familyName));
  const given = () => need('givenName', applicant === null ? null : written(applicant.givenName));
  return (field) => {
    switch (field) {
      case 'familyName':
        return family() || (asksForOne ? given() : '');
      case 'givenName':
        return given();
      case 'fullName':
        return [given(), family()].filter(Boolean).join(' ');
      case 'reference':
        // The user's own pattern does without a number; a rule of the ad cannot.
        return reference === null && source.by === 'own' ? '' : need('reference', reference);
      case 'document':
        // What the row is called binds nobody: a slash in it is not worth a word to the user.
        return headOf(source.document).replaceAll('/', '-');
      case 'title':
        return source.title ?? '';
      case 'date':
        return source.date;
      default:
        return null;
    }
  };
}

/** Closes up what an empty field leaves behind: doubled separators, and separators at the ends. */
function closeGaps(name: string): string {
  return name
    .replace(/([_,;-])(?: ?\1)+/gu, '$1')
    .replace(/ {2,}/gu, ' ')
    .replace(/^[ _,;-]+/u, '')
    .replace(/(?<![ _,;-])[ _,;-]+$/u, '');
}

/** What a document is called for short: up to the first comma or bracket, 40 characters at most, cut between words. */
function headOf(label: string): string {
  const head = label.split(/[,;:([]/u, 1)[0]?.trim() || label.trim();
  if (head.length <= 40) return head;
  const cut = head.slice(0, 41).lastIndexOf(' ');
  return cut > 10 ? head.slice(0, cut) : head.slice(0, 40);
}
