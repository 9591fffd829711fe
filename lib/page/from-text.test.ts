import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFromText } from './from-text';

/** The blocks as one reads them: `#2 Heading`, `- item`, `-- nested item`, `label =`, `= value`, a paragraph as it is. */
function shown(text: string): string[] {
  const marks = {
    heading: (level: number) => `#${level} `,
    item: (level: number) => `${'-'.repeat(level)} `,
    term: () => '? ',
    cell: () => '= ',
    paragraph: () => '',
  };
  return pageFromText(text, null).blocks.map((block) => marks[block.role](block.level) + block.text);
}

const SENTENCE =
  'The group studies how rivers carry sand, and has done so for thirty years with boats and with models.';

describe('lines that are pairs of their own', () => {
  it('are no labels of the figures below', () => {
    const text = `${SENTENCE}\n\nArbeidsgiver: Prøvetilsynet\nReferansenr.: 4787141920\nStillingsprosent: 100 %`;
    expect(shown(text).slice(1)).toEqual([
      'Arbeidsgiver: Prøvetilsynet',
      'Referansenr.: 4787141920',
      'Stillingsprosent: 100 %',
    ]);
  });
});

describe('lists in plain text', () => {
  it.each(['•', '-', '*', '–', '◦', 'o', '▪', '+', '\uf0b7'])('are told by the bullet %s', (bullet) => {
    expect(shown(`Please send:\n${bullet} a CV\n${bullet} a letter`).slice(1)).toEqual(['- a CV', '- a letter']);
  });

  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['[1]', '[2]'],
    ['a)', 'b)'],
    ['(i)', '(ii)'],
    ['i.', 'ii.'],
    ['A)', 'B)'],
    ['A.', 'B.'],
    ['(I)', '(II)'],
    ['1°', '2°'],
  ])('are told by numbers like %s', (first, second) => {
    expect(shown(`Please send:\n${first} a CV\n${second} a letter`).slice(1)).toEqual(['- a CV', '- a letter']);
  });

  it('need more than one number: a date that begins a line is none', () => {
    expect(shown(`${SENTENCE}\n1. Oktober 2026 ist der erste Tag.`)[1]).toBe('1. Oktober 2026 ist der erste Tag.');
  });

  it('need the first two letters where a capital has a full stop: one that begins a line is a name', () => {
    expect(shown(`${SENTENCE}\nA. Berg leads the group.\nC. Ek does the rest.`).slice(1)).toEqual([
      'A. Berg leads the group.',
      'C. Ek does the rest.',
    ]);
  });

  it('nest by indentation and by a change of sign', () => {
    expect(shown('1. Copies of\n   a. the diploma\n   b. the thesis\n2. A letter')).toEqual([
      '- Copies of',
      '-- the diploma',
      '-- the thesis',
      '- A letter',
    ]);
  });

  it('keep an item together that goes on in the next line', () => {
    expect(shown('- a CV with all\n  earlier employments\n- a letter')).toEqual([
      '- a CV with all earlier employments',
      '- a letter',
    ]);
  });

  it('may stand in one line', () => {
    expect(shown('Please send: • a CV • a letter of one page • two referees').slice(1)).toEqual([
      '- a CV',
      '- a letter of one page',
      '- two referees',
    ]);
  });

  it('are no list where dashes part the words of a sentence', () => {
    expect(shown(`${SENTENCE.slice(0, -1)} - as they should - for a long time.`)).toHaveLength(1);
  });

  it('without bullets are the lines under a colon', () => {
    expect(shown('The application must include these documents:\nCurriculum vitae\nCover letter\n\nWelcome!')).toEqual([
      'The application must include these documents:',
      '- Curriculum vitae',
      '- Cover letter',
      'Welcome!',
    ]);
  });
});

describe('a list without bullets', () => {
  it('ends with its last entry, not with a heading', () => {
    const text = `Please upload:\nA motivation letter\nTranscripts of your bachelor and master degrees\n${SENTENCE}`;
    expect(shown(text).slice(1, 3)).toEqual([
      '- A motivation letter',
      '- Transcripts of your bachelor and master degrees',
    ]);
  });
});

describe('headings in plain text', () => {
  it('are short lines over text', () => {
    expect(shown(`PhD position\n\nThe project\n${SENTENCE}`)).toEqual(['#1 PhD position', '#2 The project', SENTENCE]);
  });

  it.each(['HOW TO APPLY', '--- How to apply ---', '## How to apply', 'How to apply\n------------'])(
    'look like %s',
    (line) => {
      const [, heading] = shown(`PhD position\n\n${line}\n${SENTENCE}`);
      expect(heading?.toLowerCase()).toBe('#2 how to apply');
    },
  );

  it('are not told by capitals where all is in capitals', () => {
    const text = `PhD position\n\nHOW TO APPLY\n${SENTENCE}\nPlease send:\n1) CV\n2) letter`.toUpperCase();
    expect(shown(text)).toEqual([
      '#1 PHD POSITION',
      '#2 HOW TO APPLY',
      SENTENCE.toUpperCase(),
      '#3 PLEASE SEND:',
      '- CV',
      '- LETTER',
    ]);
  });

  it('that name a file keep the remark on it', () => {
    const text = 'PhD position\n\nCV: (name the file CV, Family name)\n• CV\n• Two references';
    expect(shown(text)[1]).toBe('#3 CV: (name the file CV, Family name)');
  });

  it('stand above their text', () => {
    const { blocks } = pageFromText(`PhD position\n\nHow to apply\n${SENTENCE}`, null);
    expect(blocks.at(-1)?.trail).toEqual(['PhD position', 'How to apply']);
  });
});

describe('labels in plain text', () => {
  it('stand over their values', () => {
    expect(shown(`${SENTENCE}\nApplication deadline\n2026-08-26\nReference number\nAN 2.2.1-808-24`).slice(1)).toEqual([
      '? Application deadline',
      '= 2026-08-26',
      '? Reference number',
      '= AN 2.2.1-808-24',
    ]);
  });

  it('before a colon stay with their values, each in its own line', () => {
    expect(shown(`PhD position\n\nReference: 24/118\nClosing date: 3 May 2026\n\n${SENTENCE}`).slice(1, 3)).toEqual([
      'Reference: 24/118',
      'Closing date: 3 May 2026',
    ]);
  });
});

describe('wrapped text', () => {
  const wrapped = `The successful candidate will work with sand
and water, both of which are to be had at the
bottom of the hill. A letter of at most two pages
must reach us by the first of May, together with
a CV and the names of two referees, in one file.

The department welcomes applications from all who
have read so far and are still curious about it.`;

  it('is joined to paragraphs', () => {
    expect(shown(wrapped)).toHaveLength(2);
  });

  it('keeps the words to the letter, with white space folded', () => {
    expect(wrapped.replace(/\s+/gu, ' ')).toContain(shown(wrapped)[0]);
  });

  it('gets words back that the end of a line broke, but for those whose parts are words', () => {
    const broken = wrapped
      .replace('at the\nbottom', 'at the bot-\ntom')
      .replace('sand\nand water', 'sand-\nand mudflats');
    expect(shown(broken)[0]).toContain('at the bottom of the hill');
    expect(shown(broken)[0]).toContain('sand- and mudflats');
  });
});

describe('text taken from a page one tag a line', () => {
  it('gets its sentences back', () => {
    const text = `Please apply no later than\n30 September 2026\nvia the button, and not by e-mail.\n${SENTENCE}`;
    expect(shown(text)[0]).toBe('Please apply no later than 30 September 2026 via the button, and not by e-mail.');
  });
});

describe('any text', () => {
  it('is read without loss: every block stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'B',
            '1',
            ' ',
            '.',
            ':',
            '-',
            '•',
            '–',
            '(',
            ')',
            'o',
            '#',
            '=',
            '\n',
            '\t',
            '\u00a0',
          ),
          maxLength: 300,
        }),
        (text) => {
          const folded = text.replace(/\s+/gu, ' ');
          for (const block of pageFromText(text, null).blocks) {
            for (const word of block.text.split(' ')) expect(folded).toContain(word);
          }
        },
      ),
    );
  });

  it('is cut where no ad goes on, and says so', () => {
    const { blocks, isCut } = pageFromText('word '.repeat(1_000_000), null);
    expect(blocks.reduce((length, { text }) => length + text.length, 0)).toBeLessThanOrEqual(500_000);
    expect(isCut).toBe(true);
    expect(pageFromText('word', null).isCut).toBe(false);
  });

  it('may be nothing', () => {
    expect(pageFromText(' \n\t\n', null).blocks).toEqual([]);
  });
});
