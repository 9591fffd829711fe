import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalName } from './legal-name';

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/iu;
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('legalName', () => {
  it.each([
    ['PAR 2023/181.pdf', 'PAR 2023-181.pdf'],
    ['CV, Lindqvist, 20230018.pdf', 'CV, Lindqvist, 20230018.pdf'],
    ['a\\b:c|d.pdf', 'a-b-c-d.pdf'],
    ['Say "yes"?.pdf', "Say 'yes'.pdf"],
    ['  two   spaces .pdf. ', 'two spaces .pdf'],
    ['.hidden', 'hidden'],
    ['con', 'con_'],
    ['NUL.pdf', 'NUL_.pdf'],
    ['Lpt1 .txt', 'Lpt1_ .txt'],
    ['Console.pdf', 'Console.pdf'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['Mu\u0308ller.pdf', 'Müller.pdf'],
    ['', '_'],
    ['???', '_'],
  ])('%j becomes %j', (text, name) => {
    expect(legalName(text).name).toBe(name);
  });

  it('tells once of each character that it replaced, and of none that it kept', () => {
    expect(legalName('A/B/C: D?').replaced).toEqual([
      { from: '/', to: '-' },
      { from: ':', to: '-' },
      { from: '?', to: '' },
    ]);
    expect(legalName('CV, Ångström.pdf').replaced).toEqual([]);
  });

  it('cuts a long name between characters as people count them and keeps its extension', () => {
    const family = '👩‍👩‍👧‍👦';
    const { name } = legalName(`${family.repeat(20)}.pdf`);
    expect(bytes(name)).toBeLessThanOrEqual(255);
    expect(name).toBe(`${family.repeat(10)}.pdf`);
  });

  it('makes of any text a name that every file system takes, and leaves such a name alone', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('.', ' ', '/', 'c', 'o', 'n', '\u0000', '\u202e', 'ä', '\ud800', '\u0301'),
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { name } = legalName(any);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[/\\:|"<>?*\p{Cc}\p{Cs}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/u);
        expect(name).not.toMatch(reserved);
        expect(bytes(name)).toBeLessThanOrEqual(255);
        expect(name).toBe(name.normalize('NFC'));
        expect(legalName(name)).toEqual({ name, replaced: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
