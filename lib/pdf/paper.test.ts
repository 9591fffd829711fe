import { describe, expect, it } from 'vitest';
import { linesOfPages, type Run } from './paper';

function run(text: string, x: number, y: number, size = 10): Run {
  return { text, x, y, width: text.length * size * 0.5, size };
}

function column(texts: readonly string[], x: number, top = 700): Run[] {
  return texts.map((text, at) => run(text, x, top - at * 12));
}

const left = Array.from({ length: 10 }, (_, at) => `left column line number ${at} with words`);
const right = Array.from({ length: 10 }, (_, at) => `right column line number ${at} with word`);

describe('text on paper', () => {
  it('in two columns is read one column after the other', () => {
    const rows = column(left, 50).flatMap((strip, at) => [strip, ...column(right, 320).slice(at, at + 1)]);
    const texts = linesOfPages([{ width: 595, runs: rows }]).map(({ text }) => text);
    expect(texts).toEqual([...left, ...right]);
  });

  it('in a table keeps label and value in one line', () => {
    const runs = [
      run('Reference number', 50, 700),
      run('PA 2026/1', 250, 700),
      run('Deadline', 50, 688),
      run('1 May', 250, 688),
    ];
    expect(linesOfPages([{ width: 595, runs }]).map(({ text }) => text)).toEqual([
      'Reference number PA 2026/1',
      'Deadline 1 May',
    ]);
  });

  it('keeps bullets with their items', () => {
    const runs = [run('•', 50, 700), run('a curriculum vitae', 70, 700)];
    expect(linesOfPages([{ width: 595, runs }])[0]?.text).toBe('• a curriculum vitae');
  });

  it('stands out by its size and is parted by blank space', () => {
    const lines = linesOfPages([{ width: 595, runs: [run('How to apply', 50, 740, 14), ...column(left, 50)] }]);
    expect(lines.slice(0, 3).map(({ strong, gap }) => ({ strong, gap }))).toEqual([
      { strong: true, gap: true },
      { strong: false, gap: true },
      { strong: false, gap: false },
    ]);
  });

  it('leaves the numbers of the pages out', () => {
    const pages = [1, 2].map((page) => ({ width: 595, runs: [...column(left, 50), run(`${page} / 2`, 290, 40)] }));
    expect(linesOfPages(pages).map(({ text }) => text)).toEqual([...left, ...left]);
  });
});
