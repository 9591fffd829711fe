import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['Send your CV.', ['send', 'your', 'cv', '.']],
    ['pdf-format', ['pdf', 'format']],
    ['l’université', ['l', 'université']],
    ['lʼuniversité d´accueil', ['l', 'université', 'd', 'accueil']],
    ['a master’s thesis', ['a', 'master', 'thesis']],
    ['a master‘s thesis', ['a', 'master', 'thesis']],
    ['degree certificate(s)', ['degree', 'certificate']],
    ['A4, 2 pages', ['a', '4', ',', '2', 'pages']],
    ['examens\u00adbevis', ['examensbevis']],
    ['see https://jobs.example.org/cv-portfolio, then', ['see', 'https://jobs.example.org/cv-portfolio,', 'then']],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets into the text as it is, what clings to a word included', () => {
    const text = 'The  applicant’s CV';
    const tokens = tokenize(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'applicant’s', 'CV']);
  });
});
