import type { Paragraph } from './lines';
import { ADDRESS, CAPITAL_START, countWords, SMALL } from './looks';

/** Longest label, and longest value that stands under its label. */
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 60;
const DIGIT = /\p{N}/gu;

/**
 * A short line over its value: by the looks of the value, or because both stand in a row of bold labels over plain values.
 * `leads`: list items follow the last of the paragraphs, so that it is no value but says what they are.
 */
export function isLabel(paragraphs: readonly Paragraph[], at: number, leads: boolean): boolean {
  const [label, value, beyond] = paragraphs.slice(at, at + 3);
  if (!label || !value || label.marker || value.marker || !value.text || !/[^.,;]$/u.test(label.text)) return false;
  const isShort = countWords(label.text) <= 5 && label.text.length <= LONGEST_LABEL && CAPITAL_START.test(label.text);
  // "Employer: Example Institute" has its value beside it
  if (!isShort || !SMALL.test(label.text) || /[\p{N},]|: /u.test(label.text) || ADDRESS.test(label.text)) return false;
  return isFigures(value.text) || (label.strong && !value.strong && isValue(value.text) && (beyond?.strong ?? !leads));
}

/** "2024-08-26", "AN 2.2.1-808-24": figures above all. */
function isFigures(text: string): boolean {
  return (
    text.length <= LONGEST_VALUE && !/\p{L}\.?:/u.test(text) && (text.match(DIGIT)?.length ?? 0) * 4 >= text.length
  );
}

function isValue(text: string): boolean {
  return text.length <= 2 * LONGEST_VALUE && /[^.,;:!?]$/u.test(text);
}
