import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NameSource, suggestName } from './suggest';

const source: NameSource = {
  template: 'CV, {familyName}, {reference}',
  by: 'ad',
  applicant: { familyName: 'Lindqvist', givenName: 'Åsa' },
  reference: '20230018',
  document: 'CV',
  title: 'PhD student in mathematics',
  date: '2026-11-22',
  format: 'pdf',
};
const nameOf = (change: Partial<NameSource>) => suggestName({ ...source, ...change }).name;

describe('suggestName', () => {
  it("fills the ad's rule in with the user's name and the ad's number", () => {
    expect(suggestName(source)).toEqual({ name: 'CV, Lindqvist, 20230018.pdf', by: 'ad', missing: [], replaced: [] });
  });

  it.each([
    ['{fullName}_{document}', 'Åsa Lindqvist_CV.pdf'],
    ['{familyName}_{givenName}_CV.pdf', 'Lindqvist_Åsa_CV.pdf'],
    ['{date} {title}', '2026-11-22 PhD student in mathematics.pdf'],
    ['CV.docx', 'CV.docx'],
    ['Application {unknown}', 'Application {unknown}.pdf'],
  ])('%j gives %j', (template, name) => {
    expect(nameOf({ template })).toBe(name);
  });

  it('adds no ending where the ad leaves a choice of types', () => {
    expect(nameOf({ format: null })).toBe('CV, Lindqvist, 20230018');
  });

  it('says nothing of a slash in what the row is called', () => {
    const { name, replaced } = suggestName({
      ...source,
      template: '{familyName}_{document}',
      document: 'Copies and/or links',
    });
    expect(name).toBe('Lindqvist_Copies and-or links.pdf');
    expect(replaced).toEqual([]);
  });

  it("leaves the number out of a name by the user's own pattern where the ad has none", () => {
    const own = suggestName({
      ...source,
      template: '{document}, {familyName}, {reference}',
      by: 'own',
      reference: null,
    });
    expect(own).toEqual({ name: 'CV, Lindqvist.pdf', by: 'own', missing: [], replaced: [] });
  });

  it('replaces the slash of a reference number and says so', () => {
    const { name, replaced } = suggestName({ ...source, reference: 'PAR 2023/181' });
    expect(name).toBe('CV, Lindqvist, PAR 2023-181.pdf');
    expect(replaced).toEqual([{ from: '/', to: '-' }]);
  });

  it('keeps umlauts, compound names and particles as the user writes them', () => {
    expect(nameOf({ applicant: { familyName: 'von der Ähre-Núñez', givenName: '' } })).toBe(
      'CV, von der Ähre-Núñez, 20230018.pdf',
    );
  });

  it('writes the name without accents for those who want it, and leaves the ad’s own words alone', () => {
    const applicant = { familyName: 'Ängström Weiß', givenName: 'Åsa', plainLetters: true };
    expect(nameOf({ template: 'Följebrev_{familyName}', applicant })).toBe('Följebrev_Angstrom Weiss.pdf');
  });

  it('writes all of a name by the user’s own pattern without accents for those who want it', () => {
    const applicant = { familyName: 'Müller', givenName: 'Søren', plainLetters: true };
    const own = { template: '{familyName}_{document}', by: 'own', document: 'Följebrev', applicant } as const;
    expect(nameOf(own)).toBe('Muller_Foljebrev.pdf');
  });

  it('leaves names in other scripts as the user writes them', () => {
    const applicant = { familyName: 'Іванова', givenName: '李', plainLetters: true };
    expect(nameOf({ template: '{fullName}', applicant })).toBe('李 Іванова.pdf');
  });

  it('leaves a visible placeholder for what nobody has said yet', () => {
    const { name, missing } = suggestName({ ...source, applicant: null, reference: null });
    expect(name).toBe('CV, {familyName}, {reference}.pdf');
    expect(missing).toEqual(['familyName', 'reference']);
  });

  it.each([
    ['{familyName}_{givenName}_CV', 'Suharto_CV.pdf'],
    ['CV, {givenName}, {reference}', 'CV, 20230018.pdf'],
    ['{givenName} {familyName}', 'Suharto.pdf'],
    ['CV_{givenName}', 'CV.pdf'],
  ])('closes the gap where the user has one name only: %j gives %j', (template, name) => {
    expect(nameOf({ template, applicant: { familyName: 'Suharto', givenName: '' } })).toBe(name);
  });

  it('takes the only name there is where the rule wants a family name', () => {
    const applicant = { familyName: '', givenName: 'Suharto' };
    expect(nameOf({ applicant })).toBe('CV, Suharto, 20230018.pdf');
    expect(nameOf({ applicant, template: '{givenName}_{familyName}_CV' })).toBe('Suharto_CV.pdf');
    expect(nameOf({ applicant, template: '{fullName} CV' })).toBe('Suharto CV.pdf');
  });

  it('keeps separators that the ad itself doubles', () => {
    expect(nameOf({ template: 'CV__{familyName}' })).toBe('CV__Lindqvist.pdf');
  });

  it('shortens what a document is called to its head', () => {
    const document = 'Attested copies of degree certificates and transcripts of records, with translations';
    expect(nameOf({ template: '{document}', document })).toBe('Attested copies of degree certificates.pdf');
  });

  it('gives a legal name for any name, number and label', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, text, (familyName, reference, document, template) => {
        const { name } = suggestName({
          ...source,
          template,
          applicant: { familyName, givenName: '' },
          reference,
          document,
        });
        expect(name).not.toMatch(/[/\\:|"<>?*\p{Cc}]/u);
        expect(name.length).toBeGreaterThan(0);
      }),
    );
  });
});
