import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';
import { tokenize } from './tokens';

function sentences(text: string): readonly string[] {
  const tokens = tokenize(text);
  const isMonth = (word: string) => word === 'märz';
  return sentencesOf(text, tokens, new Set(['e.g', 'ref', 'prof']), isMonth).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('sentencesOf', () => {
  it.each([
    ['Send a CV. Add a letter.', ['Send a CV.', 'Add a letter.']],
    ['Other papers, e.g. Drafts, are welcome.', ['Other papers, e.g. Drafts, are welcome.']],
    ['Quote ref. 2024.17 when you write.', ['Quote ref. 2024.17 when you write.']],
    ['Ask Prof. A. Berg. Then apply.', ['Ask Prof. A. Berg.', 'Then apply.']],
    ['Senden Sie bis zum 3. März den Lebenslauf.', ['Senden Sie bis zum 3. März den Lebenslauf.']],
    ['We need at least 3. Please write.', ['We need at least 3.', 'Please write.']],
    ['Include: • CV • letter', ['Include:', 'CV', 'letter']],
    ['Is it you? (It is.) Apply!', ['Is it you?', '(It is.)', 'Apply!']],
  ])('parts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
