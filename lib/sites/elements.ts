/** What an element means for the reading of the text in it. */
export type ElementSort =
  | 'skipped'
  | 'heading'
  | 'item'
  | 'list'
  | 'term'
  | 'cell'
  | 'header-cell'
  | 'row'
  | 'paragraph'
  | 'block'
  | 'break'
  | 'bold'
  | 'lines'
  | 'inline';

const TAGS: readonly (readonly [ElementSort, string])[] = [
  ['skipped', 'script style noscript template nav svg canvas iframe object embed video audio head math'],
  ['skipped', 'input select textarea datalist'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['item', 'li'],
  ['list', 'ul ol menu'],
  ['term', 'dt'],
  ['cell', 'td dd'],
  ['header-cell', 'th'],
  ['row', 'tr'],
  ['paragraph', 'p'],
  ['block', 'address article aside blockquote body caption center details dialog div dl fieldset figcaption figure'],
  ['block', 'footer form header hgroup hr html legend main section summary table tbody tfoot thead'],
  ['break', 'br'],
  ['bold', 'b strong'],
  ['lines', 'pre'],
];
const sortOfTag = new Map(TAGS.flatMap(([sort, tags]) => tags.split(' ').map((tag) => [tag, sort] as const)));
const PARENTS_OF_TEXT = new Set('p li h1 h2 h3 h4 h5 h6 span a b strong em i td dd dt'.split(' '));

/** Names that sites give to what surrounds an ad: consent banners and teasers for other ads. */
const FURNITURE =
  /cookie|consent|gdpr|onetrust|(?:related|similar|recommended|other)[-_]?(?:jobs|ads|positions|vacancies|offers|content)|breadcrumb|skip-?(?:link|to)/iu;
/** Where such a name stands on something that holds the page's own heading, it says nothing. */
const CONTENT = 'h1, main, article';

export function sortOf(element: Element): ElementSort {
  const tag = element.localName;
  const sort = sortOfTag.get(tag);
  if (sort === 'block' || sort === 'list') return isFurniture(element, tag) ? 'skipped' : sort;
  if (sort !== undefined) return sort;
  return tag.includes('-') && !PARENTS_OF_TEXT.has(element.parentElement?.localName ?? '') ? 'block' : 'inline';
}

/** What can be hidden for good. What a tab or an accordion has folded away belongs to the ad. */
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display"], [role="navigation"], [role="search"]';
const FOLDED = '[role="tabpanel"], [role="region"], [aria-labelledby]';

/** The elements under a root that nobody is meant to see. Asked once for all of them: that is quicker than one by one. */
export function hiddenIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(HIDDEN)].filter((element) => {
    const role = element.getAttribute('role');
    if (role === 'navigation' || role === 'search') return true;
    const isOut = isHidden(element.getAttribute('hidden')) || element.getAttribute('aria-hidden') === 'true';
    const isUnshown = isOut || /display\s?:\s?none/iu.test(element.getAttribute('style') ?? '');
    return isUnshown && !element.matches(FOLDED);
  });
}

/** What a search in the page unfolds is not hidden for good. */
function isHidden(hidden: string | null): boolean {
  return hidden !== null && hidden.toLowerCase() !== 'until-found';
}

function isFurniture(element: Element, tag: string): boolean {
  if (tag === 'footer' && !element.closest('main, article')) return !element.querySelector(CONTENT);
  if (tag === 'body' || tag === 'html') return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && FURNITURE.test(names) && !element.querySelector(CONTENT);
}
