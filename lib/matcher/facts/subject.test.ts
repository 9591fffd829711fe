import { describe, expect, it } from 'vitest';
import { lexicons } from '../../languages/registry';
import { pageFromText } from '../../page/from-text';
import { contextOf } from '../context';
import { readFacts } from './read-facts';

function factsOf(text: string) {
  const context = contextOf(pageFromText(text, null), { lexicons });
  if (context === null) throw new Error('The text is empty.');
  return readFacts(context);
}

describe('the subject line', () => {
  it.each([
    [
      'behind the word',
      'Send your application to jobs@example.org with the subject line "PhD moss – surname".',
      'PhD moss – {familyName}',
    ],
    [
      'before the word',
      "Mail je brief naar werk@example.org met 'M26 – achternaam' in de onderwerpregel.",
      'M26 – {familyName}',
    ],
    [
      'between the word and the address',
      'Bitte senden Sie Ihre Bewerbung mit dem Betreff „Moor 31 – Nachname“ an post@example.org.',
      'Moor 31 – {familyName}',
    ],
    [
      'with a name told behind it',
      'Skicka ansökan till post@example.org. Skriv "Doktorand mossa:" följt av ditt efternamn som ärenderad.',
      'Doktorand mossa: {familyName}',
    ],
    [
      'with a name told behind it, in English',
      'E-mail jobs@example.org; the subject line should read "M-27" followed by your last name. Attach a letter.',
      'M-27 {familyName}',
    ],
    [
      'in words of one’s own',
      'Lähetä hakemus osoitteeseen post@example.org. Kirjoita viestin aiheeksi "Sammal / oma nimesi".',
      'Sammal / {fullName}',
    ],
    [
      'in the line below',
      'Send ansøgningen til post@example.org. Emnefeltet skal lyde:\n\n2031-44 Postdoc mos – Efternavn\n\nVedhæft et cv.',
      '2031-44 Postdoc mos – {familyName}',
    ],
    [
      'in a paragraph of its own',
      "Envoyez votre dossier par courriel à post@example.org.\n\nUn CV suffit.\n\nL'objet sera simplement « Thèse mousses ».",
      'Thèse mousses',
    ],
    [
      'after a colon',
      'Send søknaden på e-post til post@example.org. Emnefelt: Mose 31, etternavn',
      'Mose 31, {familyName}',
    ],
    [
      'with an abbreviation in it',
      'Søknaden sendes til post@example.org. Emnefelt: «Søknad til dr. Moe om moser».',
      'Søknad til dr. Moe om moser',
    ],
    ['in capitals', 'Write to moss@example.org by May and attach a CV. Please put MOSSES in the subject.', 'MOSSES'],
  ])('is read %s', (_, text, subject) => {
    expect(factsOf(text).subject).toBe(subject);
  });

  it.each([
    [
      'of a letter that referees send',
      'Send a CV to jobs@example.org. Referees must mail letters to ref@example.org with the subject "Reference letter for [name of applicant]".',
    ],
    ['of questions', 'For questions write to ask@example.org with the subject "Moss".'],
    ['where the ad takes no e-mail', 'Apply online through our portal.\n\nThird-cycle subject: Botany of Moss'],
    [
      'where a heading elsewhere is named',
      'Ansökan lämnas i vår rekryteringsportal. En vägledning finns under rubriken "Att söka arbete".',
    ],
    [
      'where a field of study is meant',
      'We invite applications from all in the Botany Subject Area, by e-mail to jobs@example.org.',
    ],
  ])('is none %s', (_, text) => {
    expect(factsOf(text).subject).toBeNull();
  });

  it('is no name of a file', () => {
    const facts = factsOf(
      'Send one PDF to jobs@example.org. Please put "MOSS postdoc – your surname" in the subject line.',
    );
    expect(facts.subject).toBe('MOSS postdoc – {familyName}');
    expect(facts.names).toEqual([]);
  });
});
