/** What a file name of the user's own can be made of. */
export const patternFields = ['document', 'familyName', 'givenName', 'reference', 'date'] as const;
export type PatternField = (typeof patternFields)[number];

export const separators = [', ', '_', '-', ' '] as const;
export type Separator = (typeof separators)[number];

/** A template taken apart: its fields in order, and what stands between them. */
export interface Pattern {
  readonly fields: readonly PatternField[];
  readonly separator: Separator;
}

/** `{document}, {familyName}` //=> document and familyName with ", ". What no pattern can hold is left out. */
export function readPattern(template: string): Pattern {
  const [, ...pieces] = template.split(/\{([a-z]+)\}/iu);
  const fields = pieces.flatMap((piece, at) => (at % 2 === 0 ? patternFields.filter((field) => field === piece) : []));
  const between = pieces[1];
  return { fields: [...new Set(fields)], separator: separators.find((one) => one === between) ?? '_' };
}

/** The template of a pattern. A name has to tell documents apart, so that one without a document gets it. */
export function writePattern({ fields, separator }: Pattern): string {
  const told: readonly PatternField[] = fields.includes('document') ? fields : ['document', ...fields];
  return told.map((field) => `{${field}}`).join(separator);
}

/** The pattern with a field moved by a step; the same pattern at the ends. */
export function moveField(pattern: Pattern, field: PatternField, step: -1 | 1): Pattern {
  const fields = [...pattern.fields];
  const at = fields.indexOf(field);
  const other = fields[at + step];
  if (at < 0 || other === undefined) return pattern;
  fields[at + step] = field;
  fields[at] = other;
  return { ...pattern, fields };
}
