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

describe('file types', () => {
  it.each([
    ['Upload your documents as PDF files.', ['pdf'], []],
    ['Alla handlingar lämnas i pdf-format; Word-dokument godtas inte.', ['pdf'], ['docx']],
    ['Vi godtar PDF, men ikke ZIP.', ['pdf'], ['zip']],
    ['Files other than PDF cannot be accepted.', ['pdf'], []],
    ['Please send us no zip files with your application.', [], ['zip']],
    ['Download this page as PDF', [], []],
    ['Post-docs and others may send an application; the form is Form.doc.', [], []],
    ['Der skal bruges pdf; andre formater, herunder zip og jpg, kan systemet ikke læse.', ['pdf'], ['zip', 'jpg']],
    ['Filerna ska vara i pdf-format; zip och heic går inte att öppna.', ['pdf'], ['zip', 'heic']],
    ['Anhänge als PDF; ZIP-Archive kann unser System nicht öffnen.', ['pdf'], ['zip']],
    ['Liitteet pdf-muodossa; järjestelmä ei avaa zip-tiedostoja.', ['pdf'], ['zip']],
    ['Stuur je cv als pdf; zip-bestanden kan het systeem niet lezen.', ['pdf'], ['zip']],
    ['Vedleggene skal være i pdf; zip-filer klarer ikke systemet å åpne.', ['pdf'], ['zip']],
    ['Les pièces en PDF ; les archives ZIP ne peuvent pas être lues par le système.', ['pdf'], ['zip']],
  ])('are read in "%s"', (text, formats, forbiddenFormats) => {
    expect(factsOf(text).files).toMatchObject({ formats, forbiddenFormats });
  });
});

describe('the size of a file', () => {
  it.each([
    ['No file may be larger than 10 MB.', 10],
    ['Pièces au format PDF (2 Mo maximum chacune).', 2],
    ['Liitteet ovat pdf-tiedostoja, ja tiedoston enimmäiskoko on 1,5 Mt.', 1.5],
    ['The attachments must not exceed 25 MB in total.', null],
  ])('is read in "%s"', (text, maxSizeMB) => {
    expect(factsOf(text).files.maxSizeMB).toBe(maxSizeMB);
  });
});

describe('one file', () => {
  it.each([
    ['Please submit your application as a single PDF file.', true],
    ['Upload a PDF that contains the following: CV, cover letter and transcripts.', true],
    ['Les candidatures réunies en un seul fichier seront écartées.', false],
    ['Submit a letter, a CV, other material in one file (for example diplomas), and two letters of reference.', false],
    ['Saml alt i én PDF-fil.', true],
    ['Voeg alles samen tot één pdf (max. 7 MB).', true],
    ['Le tout sera réuni en un seul PDF de 6 Mo au plus.', true],
    ['Bitte senden Sie Ihre Unterlagen in einer PDF-Datei an uns, nicht später als im Mai.', true],
    ['Submit each document as one PDF file.', false],
  ])('is asked for in "%s": %s', (text, single) => {
    expect(factsOf(text).files.single).toBe(single);
  });
});

describe('the languages of the application', () => {
  it.each([
    ['The application must be written in English or Swedish.', ['en', 'sv']],
    ['Ansökan skrivs på svenska eller engelska.', ['sv', 'en']],
    ['Hakemus tehdään suomeksi.', ['fi']],
    ['Bewerbungen bitte auf Deutsch oder Englisch.', ['de', 'en']],
    ['You speak and write fluent English.', []],
    ['Certificates need a translation into English.', []],
  ])('are read in "%s"', (text, languages) => {
    expect(factsOf(text).languages).toEqual(languages);
  });
});

describe('the way to apply', () => {
  it.each([
    ['Please submit your application through the recruitment portal.', 'portal'],
    ['Please send your application to post@example.org.', 'email'],
    ['Applications sent by email will not be accepted.', 'portal'],
    ['If you have questions about your application, write to post@example.org.', null],
  ])('is read in "%s"', (text, channel) => {
    expect(factsOf(text).channel).toBe(channel);
  });
});
