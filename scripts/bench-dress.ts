/**
 * Puts around an ad what sites put around theirs, of `characters` in all: half of it code, the rest menus, teasers and a
 * footer, as deep as templates make them.
 */
export function dressed(ad: string, characters: number): string {
  const body = bodyOf(ad) ?? ad;
  const title = /<title>([^<]*)<\/title>/u.exec(ad)?.[1] ?? 'Vacancy';
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${title}</title><style>${repeated(style, characters * 0.2)}</style>`,
    `<script>${repeated(code, characters * 0.2)}</script></head><body class="page page--vacancy">`,
    `<div id="cookie-banner" class="cookie-banner" role="dialog">${repeated(choice, characters * 0.03)}</div>`,
    `<header class="site-header"><div class="wrap"><a class="logo" href="/"><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg></a>`,
    `<nav class="main-nav" aria-label="Main"><ul class="menu">${repeated(entry, characters * 0.2)}</ul></nav></div></header>`,
    '<div class="layout"><div class="layout__inner"><main id="content"><div class="row"><div class="col col--wide">',
    `<article class="vacancy"><div class="rich-text">${body}</div></article></div>`,
    `<aside class="col col--narrow"><div class="teasers">${repeated(teaser, characters * 0.05)}</div></aside></div></main></div></div>`,
    `<footer class="site-footer"><div class="wrap">${repeated(column, characters * 0.12)}</div></footer>`,
    `<script>${repeated(code, characters * 0.2)}</script></body></html>`,
  ].join('\n');
}

function bodyOf(html: string): string | null {
  const tag = html.indexOf('<body');
  const start = html.indexOf('>', tag) + 1;
  const end = html.lastIndexOf('</body>');
  return tag >= 0 && start > 0 && end >= start ? html.slice(start, end) : null;
}

function repeated(make: (at: number) => string, characters: number): string {
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const part = make(parts.length);
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n');
}

const style = (at: number) => `.c${at}__box > .item:nth-child(2n) { margin: 0 ${at % 9}px; color: #1a2b3c }`;
const code = (at: number) => `window.app = window.app || []; window.app.push({ id: ${at}, kind: "module", on: true });`;
const choice = (at: number) =>
  `<div class="row"><label for="c${at}"><input id="c${at}" type="checkbox"><span>Partner ${at}</span></label><p>Keeps ${at} settings.</p></div>`;
const entry = (at: number) =>
  `<li class="menu__item menu__item--level-${at % 3}"><a class="menu__link" href="/section/${at}" data-track="nav-${at}"><span class="menu__text">Section ${at}</span></a>\n</li>`;
const teaser = (at: number) =>
  `<div class="teaser"><div class="teaser__body"><a href="/news/${at}"><span class="teaser__title">What happened at the campus in week ${at}</span></a>\n<span class="teaser__date">${at + 1} days ago</span></div></div>`;
const column = (at: number) =>
  `<div class="column"><ul class="links">\n<li><a href="/about/${at}" class="link">About unit ${at}</a></li>\n<li><a href="/map/${at}" class="link">Find unit ${at}</a></li></ul></div>`;
