import type { Section } from '../languages/contract';
import { clausesOf, cuesOf } from './clauses';
import type { Context, ReadBlock, Sentence } from './context';
import { documentRunsOf } from './document-runs';

/** Why a sentence is read for documents. */
export interface Demand {
  /**
   * `sentence`: it asks in its own words. `list`: it is an item of a list that something above asks for.
   * `detail`: it says more about such an item. `content`: it says what an item is to hold.
   * `heading`: nothing asks, but it stands where ads list documents.
   */
  readonly by: 'sentence' | 'list' | 'detail' | 'content' | 'heading';
  /** The sentence that asks; for a list under a bare heading, the heading. */
  readonly asker: Sentence;
  /** Index of the block that begins the item: all details and contents of an item share it. */
  readonly item: number;
  /** The ad's own heading over items that belong together; null if it has none. */
  readonly group: string | null;
}

/** A list that is open: what stands below belongs to it until something closes it. */
interface Scope {
  readonly by: 'list' | 'content' | 'heading';
  readonly asker: Sentence;
  readonly opener: ReadBlock;
  /** Depth of its bullets, 0 where its items are plain lines; null until the first is met. */
  level: number | null;
  item: number;
  group: string | null;
}

/** Parts of an ad in which somebody else than the applicant sends, shows and includes things. */
const ELSEWHERE: ReadonlySet<Section | null> = new Set<Section | null>(['duties', 'offer', 'about']);
/** Longest paragraph, in characters, that can be an item of a list that has no bullets. */
const LONGEST_LINE = 400;
/** Most tokens of a sentence that can be one part of a list which runs on in one block. */
const LONGEST_PART = 60;
/** Longest line that takes a list up again on its own. */
const LONGEST_LOST = 120;
/** Longest paragraph that can stand between two lines of one list. */
const LONGEST_STRAY = 200;
/** Words at the beginning of an item among which its document is named. */
const HEAD = 12;

const known = new WeakMap<Context, ReadonlyMap<Sentence, Demand>>();

/** Tells for each sentence whether, and why, it is read for documents. Sentences that are not are missing. */
export function demandsOf(context: Context): ReadonlyMap<Sentence, Demand> {
  const old = known.get(context);
  if (old) return old;
  const demands = tellDemands(context);
  known.set(context, demands);
  return demands;
}

function tellDemands(context: Context): ReadonlyMap<Sentence, Demand> {
  const demands = new Map<Sentence, Demand>();
  const runs = documentRunsOf(context);
  let scopes: Scope[] = [];
  // the last list of this part of the ad, should it be taken up again
  let latest: Scope | null = null;

  context.blocks.forEach((read, at) => {
    const next = context.blocks[at + 1];
    if (read.block.role === 'heading') latest = null;
    if (runs.has(at)) openRun(read, context.blocks[at - 1]);
    if (scopes.every(({ by }) => by === 'heading') && latest && read.block.role !== 'heading' && takesUp(read)) {
      scopes.push({ ...latest, level: null });
    }
    if (read.block.role === 'heading') readHeading(read);
    else if (read.block.role === 'item') readItem(read, next);
    else if (read.block.role === 'paragraph') readParagraph(read, next, at);
    else readCell(read);
  });
  return demands;

  function readHeading(read: ReadBlock): void {
    const [sentence] = read.sentences;
    if (sentence === undefined) return;
    const top = scopes.at(-1);
    const isElsewhere = ELSEWHERE.has(read.section) || read.section === 'qualifications';
    const isItem = top !== undefined && top.opener.block.level < read.block.level && namesDocumentFirst(sentence);
    const isUnder = top?.opener.block.role === 'heading' && top.opener.block.level < read.block.level;
    if (top && !isElsewhere && (isItem || (isGroup(read) && scopes.length > 0))) {
      openGroup(read, top);
      return;
    }
    if (!isUnder) scopes = [];
    const asks = read.sentences.find(
      (each) => asksFor(each, read) && (endsOpen(each) || cuesOf(each, 'list').length > 0),
    );
    if (asks) open('list', asks, read);
    else if (read.section === 'documents') open('list', sentence, read);
    else if (read.section === 'apply' && !isUnder) open('heading', sentence, read);
    for (const each of read.sentences)
      if (asksFor(each, read)) demands.set(each, demandBy('sentence', each, read, null));
  }

  function readItem(read: ReadBlock, next: ReadBlock | undefined): void {
    while (scopes.length > 0 && (scopes.at(-1)?.level ?? -1) > read.block.level) scopes.pop();
    const scope = scopes.at(-1);
    if (scope) scope.level ??= read.block.level;
    readLine(read, scope, next);
    const deeper = next?.block.role === 'item' && next.block.level > read.block.level;
    if (!deeper) return;
    const last = read.sentences.at(-1);
    const names = read.sentences.some((sentence) => sentence.documents.length > 0);
    if (last && scope?.by !== 'content' && (scope || read.sentences.some((each) => asksFor(each, read)))) {
      open(names ? 'content' : 'list', last, read, read.block.index);
    }
  }

  function readParagraph(read: ReadBlock, next: ReadBlock | undefined, at: number): void {
    // bullets of an earlier list are over once a paragraph follows them
    while (scopes.length > 0 && (scopes.at(-1)?.level ?? 0) > 0 && scopes.at(-1)?.by !== 'heading') {
      const scope = scopes.at(-1);
      if (scope && isGroup(read, next)) {
        scope.level = null;
        break;
      }
      // an item that lost its bullet
      if (scope?.by === 'list' && beginsWithDocument(read)) {
        readLine(read, scope, next);
        return;
      }
      scopes.pop();
    }
    const scope = scopes.at(-1);
    if (scope && isGroup(read, next)) {
      openGroup(read, scope);
      return;
    }
    const [only] = read.sentences;
    if (scope && only && read.sentences.length === 1 && endsOpen(only) && isTold(only) && next?.block.role === 'item') {
      demands.set(only, { by: 'detail', asker: scope.asker, item: scope.item, group: scope.group });
      open('content', only, read, scope.item);
      return;
    }
    const opener = openerOf(read, next);
    if (opener) {
      if (scope && scope.by === 'list' && isTold(opener) && next?.block.role === 'item') {
        readLine(read, scope, next);
        open('content', opener, read, scope.item);
        return;
      }
      scopes = scopes.filter((each) => each.opener.block.role === 'heading');
      readLine(read, scopes.at(-1), next);
      open('list', opener, read);
      return;
    }
    if (scope && isLine(read)) {
      scope.level ??= 0;
      readLine(read, scope, next);
      return;
    }
    if (scope?.level === 0 && read.block.text.length <= LONGEST_STRAY && goesOn(at)) {
      readLine(read, undefined, next);
      return;
    }
    scopes = scopes.filter((each) => each.by === 'heading');
    readLine(read, scopes.at(-1), next);
  }

  /** True if the list is taken up again within two blocks: links and brackets can part a line. */
  function goesOn(at: number): boolean {
    return [1, 2].some((ahead) => {
      const later = context.blocks[at + ahead];
      const [first] = later?.sentences ?? [];
      return later?.block.role === 'paragraph' && first !== undefined && namesDocumentFirst(first) && isLine(later);
    });
  }

  function readCell(read: ReadBlock): void {
    const scope = scopes.at(-1);
    const [first] = read.sentences;
    if (scope && first && namesDocumentFirst(first) && read.block.text.length <= LONGEST_LINE) {
      scope.level = null;
      readLine(read, scope, undefined);
    } else {
      for (const sentence of read.sentences) {
        if (asksFor(sentence, read)) demands.set(sentence, demandBy('sentence', sentence, read, null));
        else if (scope && scope.by !== 'heading')
          demands.set(sentence, { ...demandBy('detail', scope.asker, read, scope.group), item: scope.item });
      }
    }
  }

  /** Reads the sentences of a block, in a list or out of one. */
  function readLine(read: ReadBlock, scope: Scope | undefined, _next: ReadBlock | undefined): void {
    // a line that names no document goes on about the item before it
    const isNew = read.sentences[0]?.documents.length !== 0 || scope?.item === -1;
    if (scope && scope.by !== 'content' && isNew) scope.item = read.block.index;
    let isListing = false;
    read.sentences.forEach((sentence, ordinal) => {
      const { group = null, item = read.block.index } = scope ?? {};
      // prose ends a list that runs on in one block
      if (sentence.tokens.length > LONGEST_PART || (sentence.documents.length === 0 && sentence.tokens.length > 12))
        isListing = false;
      if (asksFor(sentence, read)) {
        demands.set(sentence, {
          ...demandBy(scope?.by === 'list' && ordinal === 0 ? 'list' : 'sentence', sentence, read, group),
          item,
        });
        isListing = isListing || endsOpen(sentence) || cuesOf(sentence, 'list').length > 0 || announces(sentence);
      } else if (scope?.by === 'content') {
        demands.set(sentence, { by: 'content', asker: scope.asker, item, group });
      } else if (scope && scope.by !== 'heading' && (ordinal === 0 || isListing)) {
        demands.set(sentence, { by: scope.by, asker: scope.asker, item, group });
      } else if (isListing) {
        demands.set(sentence, { by: 'list', asker: sentence, item, group });
      } else if (scope?.by === 'list') {
        demands.set(sentence, { by: 'detail', asker: scope.asker, item, group });
      } else if (enumerates(sentence, read)) {
        demands.set(sentence, { by: 'sentence', asker: sentence, item, group });
      } else if (scope) {
        demands.set(sentence, { by: 'heading', asker: scope.asker, item, group });
      }
    });
  }

  /** Opens a list that nothing known announces, for its items are documents. */
  function openRun(read: ReadBlock, before: ReadBlock | undefined): void {
    if (scopes.some(({ by }) => by !== 'heading')) return;
    const asker = before?.block.role === 'paragraph' ? before.sentences.at(-1) : undefined;
    const [own] = read.sentences;
    const sentence = asker ?? own;
    if (sentence) open('list', sentence, before ?? read);
  }

  /** A line that names a document and stands over the items that go with it, which are asked for as the list around it is. */
  function openGroup(read: ReadBlock, around: Scope): void {
    scopes = scopes.filter((each) => each.opener.block.role === 'heading' || each.group === null).slice(0, 2);
    const group = read.block.text;
    scopes.push({ by: 'list', asker: around.asker, opener: around.opener, level: null, item: read.block.index, group });
    // "Other documents:" is a name for what follows, not one more thing
    if (read.sentences[0]?.documents.every(({ concept }) => concept === 'certificate')) return;
    for (const each of read.sentences) demands.set(each, demandBy('list', around.asker, read, group));
  }

  function open(by: Scope['by'], asker: Sentence, opener: ReadBlock, item = -1): void {
    const scope: Scope = { by, asker, opener, level: null, item, group: null };
    if (by === 'list') latest = scope;
    scopes.push(scope);
  }
}

function demandBy(by: Demand['by'], asker: Sentence, read: ReadBlock, group: string | null): Demand {
  return { by, asker, item: read.block.index, group };
}

/** True for a sentence that asks for documents in its own words. */
function asksFor(sentence: Sentence, read: ReadBlock): boolean {
  if (announces(sentence) || offers(sentence, read)) return true;
  if (cuesOf(sentence, 'ask', 'list', 'need').length === 0) return forbids(sentence, read);
  return !ELSEWHERE.has(read.section) || cuesOf(sentence, 'application', 'list').length > 0;
}

/** True where ads say how to apply, for "a link to a video is optional". */
function offers(sentence: Sentence, read: ReadBlock): boolean {
  const isHere = read.section === null || read.section === 'apply' || read.section === 'documents';
  return isHere && sentence.documents.some(({ isWeak }) => !isWeak) && cuesOf(sentence, 'optional').length > 0;
}

/** True for "your application consists of", whatever stands between. */
function announces(sentence: Sentence): boolean {
  const application = cuesOf(sentence, 'application')[0];
  return application !== undefined && cuesOf(sentence, 'made-of').some(({ first }) => first > application.last);
}

/** True where ads say how to apply and a sentence names three kinds of documents or more: it lists what to send. */
function enumerates(sentence: Sentence, read: ReadBlock): boolean {
  if (read.section === null && cuesOf(sentence, 'application').length === 0) return false;
  if (
    sentence.documents.length < 3 ||
    !(read.section === null || read.section === 'apply' || read.section === 'documents')
  )
    return false;
  return new Set(sentence.documents.filter(({ isWeak }) => !isWeak).map(({ concept }) => concept)).size >= 3;
}

/** True for a sentence that asks not to send something. */
function forbids(sentence: Sentence, read: ReadBlock): boolean {
  return !ELSEWHERE.has(read.section) && cuesOf(sentence, 'unwanted').length > 0;
}

/** The sentence of a block that announces the list below it; null if none does. */
function openerOf(read: ReadBlock, next: ReadBlock | undefined): Sentence | null {
  const last = read.sentences.at(-1);
  if (last === undefined) return null;
  const asks = read.sentences.findLast((sentence) => asksFor(sentence, read));
  if (asks === undefined) return null;
  if (endsOpen(last)) return asksFor(last, read) ? last : asks;
  const isAnnouncement = (cuesOf(asks, 'list').length > 0 || announces(asks)) && asks.documents.length === 0;
  if (isAnnouncement && next !== undefined && next.block.role !== 'heading') return asks;
  return next?.block.role === 'item' && asks === last && asks.documents.length === 0 ? asks : null;
}

function endsOpen(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)?.text === ':';
}

/** True if what follows the sentence is what an item is to tell. */
function isTold(sentence: Sentence): boolean {
  return cuesOf(sentence, 'telling').length > 0;
}

/** True for a short line that names a document and stands over the items that go with it: "CV: (please name the file …)". */
function isGroup(read: ReadBlock, next?: ReadBlock): boolean {
  const [first] = read.sentences;
  if (first === undefined || read.block.text.length > 160) return false;
  if (next !== undefined && next.block.role !== 'item') return false;
  const colon = first.tokens.findIndex((token) => token.text === ':');
  if (colon < 0 && read.block.role !== 'heading') return false;
  const head = colon < 0 ? first.tokens.length : colon;
  const document = first.documents.find((spot) => spot.last < head);
  return document !== undefined && head <= 6 && first.cues.every((cue) => cue.concept !== 'ask' || cue.first > head);
}

/** True if the sentence begins with the name of a document, an article or number aside. */
function namesDocumentFirst(sentence: Sentence): boolean {
  const [first] = sentence.documents;
  return first !== undefined && first.first <= 5;
}

/** True for a short line without a verb of asking whose first words name a document. */
function beginsWithDocument(read: ReadBlock): boolean {
  const [first] = read.sentences;
  const document = first?.documents[0];
  if (!first || !document || document.first > 3 || read.block.text.length > LONGEST_STRAY) return false;
  return cuesOf(first, 'later', 'unwanted', 'unneeded', 'need', 'mask').length === 0;
}

/** True for a line that can only be one more item of the list above: a document's name and little else. */
function takesUp(read: ReadBlock): boolean {
  return (
    read.block.text.length <= LONGEST_LOST &&
    beginsWithDocument(read) &&
    read.sentences[0]?.documents[0]?.isWeak === false
  );
}

/** True for a plain line that can be an item of a list without bullets. */
function isLine(read: ReadBlock): boolean {
  const { text } = read.block;
  if (text.length > LONGEST_LINE) return false;
  const [first] = read.sentences;
  if (first === undefined) return false;
  const { part } = clausesOf(first);
  const document = first.documents[0];
  if (document && document.first <= (document.isWeak ? 4 : HEAD) && (part[document.first] ?? 0) <= 2) return true;
  return first.documents.length > 0 ? false : text.length <= 80 && read.sentences.length === 1 && !/[.!?]$/u.test(text);
}
