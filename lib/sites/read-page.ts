import type { Block, FactName, Page, PageFact } from '../page/page';
import { type ReadRoots, readRoots } from './blocks';
import { chosenIn } from './chosen';
import type { Place, Site } from './contract';
import { type JobData, jobDataOf } from './job-data';
import { linksIn } from './links';
import { at, data } from './places';
import type { PageSource } from './source';

const mainHeading = firstIn(at('main h1'), at('h1'));
const FACTS: readonly FactName[] = ['title', 'employer', 'reference', 'deadline'];
/** A page with less text than this has not come yet, or holds its ad as data only. */
const LITTLE_TEXT = 600;

/**
 * Reads a page. With `site` null, or where what the site's adapter names is gone, the whole page is read as any page is;
 * `factsMissing` then says so. Never throws for what a page holds.
 */
export function readPage(document: Document, url: string, site: Site | null): Page {
  const chosen = site?.fragment ? chosenIn(document, url) : null;
  const jobData = chosen ? {} : jobDataOf(document);
  const read = readDocument(document, site, jobData, chosen);
  const { blocks, isCut } = read;
  const source: PageSource = { document, url, blocks, data: jobData };
  const facts: Partial<Record<FactName, PageFact>> = {};
  let found = 0;
  let named = 0;
  for (const name of FACTS) {
    const places = site?.facts?.[name] ?? [];
    const own = firstOf(places, source);
    const fact = own ?? (name === 'title' && site ? headingOf(chosen, source) : null) ?? general(name, source, site);
    // what the adapter knows without the page says nothing of the page
    if (own?.source !== 'address') {
      named += places.length > 0 ? 1 : 0;
      found += own ? 1 : 0;
    }
    if (fact) facts[name] = fact;
  }
  return {
    url,
    site: site?.id ?? null,
    format: 'html',
    language: document.documentElement?.getAttribute('lang') || null,
    facts,
    blocks,
    links: linksIn(read, url),
    isKnownAd: site !== null,
    factsMissing: named > 0 && found === 0 && Object.keys(jobData).length === 0,
    isCut,
  };
}

/** Address of the frame that holds the ad; null if the page holds its ad itself. */
export function frameOf(document: Document, site: Site | null): string | null {
  const frame = site?.frame ? document.querySelector(site.frame) : null;
  return frame?.getAttribute('src') || null;
}

function firstIn(...places: readonly Place[]): Place {
  return (source) => firstOf(places, source);
}

/** Of the chosen part of a page, if there is one, for the page's own heading is that of a list. */
function headingOf(chosen: Element | null, source: PageSource): PageFact | null {
  if (chosen === null) return mainHeading(source);
  const heading = source.blocks.find(({ role }) => role === 'heading');
  return heading ? { value: heading.text, text: heading.text, source: 'heading' } : null;
}

function firstOf(places: readonly Place[], source: PageSource): PageFact | null {
  for (const place of places) {
    const fact = place(source);
    if (fact) return fact;
  }
  return null;
}

/** From the page's data. An identifier counts only where it is printed too: most are the board's own numbers. */
function general(name: FactName, source: PageSource, site: Site | null): PageFact | null {
  if (site?.distrusted?.includes(name)) return null;
  const fact = data(name)(source);
  if (!fact || name !== 'reference') return fact;
  const isPrinted = source.blocks.some(({ text }) => text.includes(fact.value));
  return isPrinted && !source.url.includes(fact.value) ? fact : null;
}

function readDocument(document: Document, site: Site | null, jobData: JobData, chosen: ParentNode | null): ReadRoots {
  const body = document.body ?? document.documentElement;
  if (!body) return { blocks: [], anchors: [], isCut: false };
  if (chosen) return readRoots([chosen], new Set());
  const omitted = new Set(site?.omitted?.flatMap((selector) => [...document.querySelectorAll(selector)]) ?? []);
  const roots = site?.body ? outermost(site.body.flatMap((selector) => [...document.querySelectorAll(selector)])) : [];
  const own = roots.length > 0 ? readRoots(roots, omitted) : null;
  const read = own && lengthOf(own.blocks) >= LITTLE_TEXT ? own : readRoots([body], omitted);
  if (!jobData.description || lengthOf(read.blocks) >= LITTLE_TEXT) return read;
  const described = parsed(jobData.description, document);
  return described ? readRoots([body, described], omitted) : read;
}

/** In document order, without those that stand within another. */
function outermost(elements: readonly Element[]): readonly Element[] {
  const all = [...new Set(elements)];
  const outer = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
  return outer.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}

/** A page of its own, in which nothing runs and nothing is loaded. */
function parsed(html: string, document: Document): Element | null {
  const Parser = document.defaultView?.DOMParser;
  return Parser ? new Parser().parseFromString(html, 'text/html').body : null;
}
