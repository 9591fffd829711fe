import { describe, expect, it } from 'vitest';
import { lexicons } from '../languages/registry';
import { pageFromText } from '../page/from-text';
import { matchPage } from './match';

/** The contradictions of an ad with this text: its field, what the ad says, and what is gone by. */
function conflictsIn(text: string) {
  const posting = matchPage(pageFromText(`Doctoral student in botany\n\n${text}`, null), { lexicons, isAd: true });
  return (posting?.conflicts ?? []).map(({ field, values, used }) => [field, values.map(({ value }) => value), used]);
}

describe('contradictions about a document', () => {
  it('are shown where it is asked for and forbidden', () => {
    expect(conflictsIn('Please attach a CV and a photo.\n\nPlease do not send a photo.')).toEqual([
      ['necessity', ['required', 'unwanted'], 'required'],
    ]);
  });

  it('are shown where it is bounded twice; the larger bound is used', () => {
    expect(
      conflictsIn(
        'Please attach a cover letter (max. 2 pages) and a CV.\n\nThe cover letter must not exceed one page. Attach your cover letter (max. 1 page) as PDF.',
      ),
    ).toEqual([['limit', ['cover letter: 2', 'cover letter: 1'], 'cover letter: 2']]);
  });

  it('are none where two things of one kind are bounded', () => {
    expect(
      conflictsIn('Please attach a cover letter (max. 2 pages) and a statement of purpose (max. 1 page).'),
    ).toEqual([]);
  });
});
