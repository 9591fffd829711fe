import { describe, expect, it } from 'vitest';
import { lexicons } from '../languages/registry';
import { pageFromText } from '../page/from-text';
import { matchPage } from './match';

/** What an ad with this text leaves unsure. */
function unsureIn(text: string): readonly string[] {
  const posting = matchPage(pageFromText(`Doctoral student in botany\n\n${text}`, null), { lexicons, isAd: true });
  return (posting?.unsure ?? []).map(({ quote }) => quote.exact);
}

describe('what is left unsure', () => {
  it.each([
    ['documents as such', 'Please send your application with the usual documents by e-mail.'],
    ['German', 'Bitte senden Sie uns Ihre Bewerbung mit den üblichen Unterlagen.'],
    ['Swedish', 'Skicka din ansökan med sedvanliga handlingar till oss.'],
  ])('is shown where an ad names no document: %s', (_, text) => {
    expect(unsureIn(text)).toEqual([text]);
  });

  it('is shown beside a document that was found', () => {
    const vague = 'See the guidelines for which documents to attach.';
    expect(unsureIn(`Please send us your CV.\n\n${vague}`)).toEqual([vague]);
  });

  it('is nothing where a list says which documents are meant', () => {
    expect(
      unsureIn(
        'Please attach the following documents:\n• CV\n• Cover letter\n• Transcripts\n\nSubmit all required documents in time.',
      ),
    ).toEqual([]);
  });
});
