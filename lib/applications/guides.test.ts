import { describe, expect, it } from 'vitest';
import { evidence, posting, requirement } from '../../tests/sample-posting';
import { guidesOf } from './guides';

const block = (index: number, heading: string) =>
  ({ index, role: 'paragraph', level: 0, text: `${index}`, trail: heading === '' ? [] : [heading] }) as const;
const page = {
  blocks: [block(0, 'About us'), block(1, 'Application'), block(2, 'Application'), block(3, '')],
  links: [
    { text: 'our report', href: 'https://example.org/report.pdf', block: 0 },
    { text: 'guide for applicants', href: 'https://example.org/guide', block: 1 },
    { text: 'form', href: 'https://example.org/form.pdf', block: 2 },
    { text: 'the town', href: 'https://example.org/town', block: 2 },
    { text: 'guide', href: 'https://example.org/guide', block: 1 },
  ],
};

describe('guidesOf', () => {
  it('are links where the ad speaks of its documents, and files under the same heading, each once', () => {
    const ad = posting({ requirements: [requirement({ evidence: [evidence('CV', 1)] })] });
    expect(guidesOf(ad, page).map(({ text }) => text)).toEqual(['guide for applicants', 'form']);
  });

  it('are none where nothing is asked for, or the page was read without its links', () => {
    expect(guidesOf(posting(), page)).toEqual([]);
    const ad = posting({ requirements: [requirement({ evidence: [evidence('CV', 1)] })] });
    expect(guidesOf(ad, { blocks: page.blocks })).toEqual([]);
  });
});
