import { describe, expect, it } from 'vitest';
import { fold, foldLine } from './fold';

describe('fold', () => {
  it.each([
    ['white space of every kind', '\n Send\u00a0a \t\u2009CV\u3000now\u0085 ', 'Send a CV now'],
    ['soft hyphens and zero-width blanks', 'exa\u00admens\u200bbevis\ufeff', 'examensbevis'],
    ['marks of the direction of writing', '\u200e \u202bSend\u202c \u2067a CV\u2069', 'Send a CV'],
    ['control characters', 'Send\u0007 a\u001b CV\u0000', 'Send a CV'],
  ])('takes %s away', (_, text, read) => {
    expect(fold(text)).toBe(read);
  });

  it('leaves every character that is seen', () => {
    expect(fold('„Zeugnisse“ – ε=½, e\u0301tudes, 🎓')).toBe('„Zeugnisse“ – ε=½, e\u0301tudes, 🎓');
  });
});

describe('foldLine', () => {
  it('shows the soft hyphen that ends a line, and puts letters and accents together', () => {
    expect(foldLine(' e\u0301tudes et motiva\u00ad \r')).toBe('études et motiva-');
  });
});
