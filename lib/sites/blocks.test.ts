import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blocksIn, MOST_CHARACTERS, readRoots } from './blocks';

function blocksOf(html: string) {
  return blocksIn([new JSDOM(html).window.document.body]);
}

/** The blocks as one reads them: `#2 Heading`, `- item`, `-- nested item`, `? label`, `= value`, a paragraph as it is. */
function shown(html: string): string[] {
  return blocksOf(html).map(({ role, level, text }) => {
    if (role === 'heading') return `#${level} ${text}`;
    if (role === 'item') return `${'-'.repeat(level)} ${text}`;
    return role === 'term' ? `? ${text}` : role === 'cell' ? `= ${text}` : text;
  });
}

const SENTENCE =
  'The group studies how rivers carry sand, and has done so for thirty years with boats and with models.';

describe('a page', () => {
  it('is read as headings, paragraphs and list items, nested as they are', () => {
    const html =
      '<h2>Apply</h2><p>Send\n  us:</p><ul><li>a CV</li><li>copies of<ul><li>the diploma</li></ul></li></ul>';
    expect(shown(html)).toEqual(['#2 Apply', 'Send us:', '- a CV', '- copies of', '-- the diploma']);
  });

  it('gives each block the headings above it', () => {
    const [, , , last] = blocksOf('<h1>Position</h1><h2>Duties</h2><h2>Apply</h2><p>Send a CV.</p>');
    expect(last?.trail).toEqual(['Position', 'Apply']);
  });

  it('has headings that only look like headings', () => {
    expect(shown(`<h2>Position</h2><p><b>How to apply</b></p><p>${SENTENCE}</p>`)[1]).toBe('#3 How to apply');
    expect(shown(`<h2>Position</h2><p><strong>How to apply</strong><br>${SENTENCE}</p>`)[1]).toBe('#3 How to apply');
  });

  it('has lists that only look like lists', () => {
    expect(shown('<p>Please send us:<br>• a CV<br>• a letter</p>').slice(1)).toEqual(['- a CV', '- a letter']);
    expect(shown('<p>1. a CV</p><p>2. a letter</p>')).toEqual(['- a CV', '- a letter']);
  });

  it('names the file in the heading over the list', () => {
    expect(shown('<p><b>CV:</b> (name it CV, Family name)</p><ul><li>CV</li></ul>')[0]).toBe(
      '#3 CV: (name it CV, Family name)',
    );
  });

  it('is not broken where words are bold, linked or in a span', () => {
    expect(shown('<p>Apply by <b>1 May</b>, through <a href="/x">the portal</a>.</p>')).toEqual([
      'Apply by 1 May, through the portal.',
    ]);
  });
});

describe('labels and values', () => {
  it.each([
    ['in a definition list', '<dl><dt>Deadline</dt><dd>1 May 2026</dd></dl>'],
    ['in a table with heads', '<table><tr><th>Deadline</th><td>1 May 2026</td></tr></table>'],
    ['in a table without', '<table><tr><td>Deadline</td><td>1 May 2026</td></tr></table>'],
    ['in bold over a paragraph', '<div><b>Deadline</b><p>1 May 2026</p></div>'],
    ['in neighbouring divisions', '<div><div>Deadline</div><div>1 May 2026</div></div>'],
  ])('are told %s', (_, html) => {
    expect(shown(html)).toEqual(['? Deadline', '= 1 May 2026']);
  });

  it('in one list item stay together', () => {
    expect(shown('<ul><li><strong>Deadline:</strong> 1 May 2026</li></ul>')).toEqual(['- Deadline: 1 May 2026']);
  });
});

describe('a table of several columns', () => {
  it('is a list, one item a row', () => {
    const html =
      '<table><tr><th>What</th><th>Pages</th><th>Form</th></tr><tr><td>CV</td><td>2</td><td>PDF</td></tr></table>';
    expect(shown(html)).toEqual(['What Pages Form', '- CV 2 PDF']);
  });

  it('that only lays out the page is none', () => {
    expect(
      shown(
        `<table><tr><td><p>${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE}</p><ul><li>a CV</li></ul></td></tr></table>`,
      )[1],
    ).toBe('- a CV');
  });
});

describe('what is no ad text', () => {
  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<nav>x</nav>',
    '<footer>x</footer>',
    '<p hidden>x</p>',
    '<p aria-hidden="true">x</p>',
    '<p style="display: none">x</p>',
    '<div id="cookie-bar">x</div>',
    '<div class="similar-jobs">x</div>',
    '<template><p>x</p></template>',
    '<select><option>x</option></select>',
  ])('is left out: %s', (html) => {
    expect(shown(`<p>Send a CV.</p>${html}`)).toEqual(['Send a CV.']);
  });

  it.each([
    '<div role="tabpanel" hidden>Send a CV.</div>',
    '<div hidden="until-found">Send a CV.</div>',
    '<details><summary>Apply</summary>Send a CV.</details>',
    '<article><footer>Send a CV.</footer></article>',
    '<div class="cookie-accepted"><h1>Position</h1>Send a CV.</div>',
    '<aside>Send a CV.</aside>',
  ])('is not this: %s', (html) => {
    expect(shown(html)).toContain('Send a CV.');
  });

  it('is passed over where the adapter says so', () => {
    const { body } = new JSDOM('<p>Send a CV.</p><div id="form">Photo</div>').window.document;
    expect(blocksIn([body], new Set(body.querySelectorAll('#form'))).map(({ text }) => text)).toEqual(['Send a CV.']);
  });
});

describe('a page that is out of the ordinary', () => {
  it('may have all its text in capitals: then they mark no heading', () => {
    const text = Array.from({ length: 6 }, (_, at) => `<p>PARAGRAPH ${at} TELLS OF RIVERS AND OF SAND IN THEM.</p>`);
    const html = `${text.join('')}<h2>HOW TO APPLY</h2><p>PLEASE SEND US YOUR PAPERS:</p><ul><li>A CV</li></ul>`;
    expect(shown(html).slice(-3)).toEqual(['#2 HOW TO APPLY', 'PLEASE SEND US YOUR PAPERS:', '- A CV']);
  });

  it('may have bold lines for headings: one over words that open a list is no label of theirs', () => {
    const html = '<p><b>How to apply</b></p><p>Send these papers by mail, together with</p><ul><li>a CV</li></ul>';
    expect(shown(html)).toEqual(['#2 How to apply', '#3 Send these papers by mail, together with', '- a CV']);
  });

  it('may hold its text in an open shadow root', () => {
    const { document } = new JSDOM('<job-ad></job-ad>').window;
    const root = document.querySelector('job-ad')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: 'Send a CV.' }));
    expect(blocksIn([document.body]).map(({ text }) => text)).toEqual(['Send a CV.']);
  });

  it('may be nested as deep as it likes', () => {
    const { document } = new JSDOM('').window;
    let inner: Element = document.body;
    for (let depth = 0; depth < 1_500; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Send a CV.';
    expect(blocksIn([document.body]).map(({ text }) => text)).toEqual(['Send a CV.']);
  });

  it('is cut where no ad goes on, and says so', () => {
    const { document } = new JSDOM('').window;
    const text = 'word '.repeat(MOST_CHARACTERS / 10);
    for (let n = 0; n < 5; n += 1)
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    const { blocks, isCut } = readRoots([document.body], new Set());
    expect(blocks.reduce((sum, block) => sum + block.text.length, 0)).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(isCut).toBe(true);
    document.body.textContent = 'Send a CV.';
    expect(readRoots([document.body], new Set()).isCut).toBe(false);
  });

  it('may be empty', () => {
    expect(shown('')).toEqual([]);
  });
});
