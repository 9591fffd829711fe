import { announces, asksFor, ELSEWHERE, endsOpen, enumerates, isTold, leadsOn, openerOf } from './asking';
import { cuesOf } from './clauses';
import type { Context, ReadBlock, Sentence } from './context';
import { type Demand, demandBy, type Scope } from './demand';
import { documentRunsOf } from './document-runs';
import {
  beginsWithDocument,
  isGroup,
  isLine,
  isMore,
  LONGEST_LINE,
  LONGEST_STRAY,
  namesDocumentFirst,
  opensItem,
  takesUp,
  titleOf,
} from './item-lines';

/** Most tokens of a sentence that can be one part of a list which runs on in one block. */
const LONGEST_PART = 60;

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
  // the last label of a row that names no document
  let unnamed = -1;

  context.blocks.forEach((read, at) => {
    const next = context.blocks[at + 1];
    if (read.block.role === 'heading') latest = null;
    if (runs.has(at)) openRun(read, context.blocks[at - 1]);
    if (scopes.every(({ by }) => by === 'heading') && latest && read.block.role !== 'heading' && takesUp(read)) {
      scopes.push({ ...latest, level: null });
    }
    if (read.block.role === 'heading') readHeading(read, next);
    else if (read.block.role === 'item') readItem(read, next);
    else if (read.block.role === 'paragraph') readParagraph(read, next, at);
    else readCell(read);
  });
  return demands;

  function readHeading(read: ReadBlock, next: ReadBlock | undefined): void {
    const [sentence] = read.sentences;
    if (sentence === undefined) return;
    const top = scopes.at(-1);
    const isElsewhere = ELSEWHERE.has(read.section) || read.section === 'qualifications';
    const isItem = top !== undefined && top.opener.block.level < read.block.level && namesDocumentFirst(sentence);
    const isUnder = top?.opener.block.role === 'heading' && top.opener.block.level < read.block.level;
    if (top && !isElsewhere && (isItem || (isGroup(read) && scopes.length > 0))) {
      openGroup(read, top, next);
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
    readLine(read, scope);
    const deeper = next?.block.role === 'item' && next.block.level > read.block.level;
    if (!deeper) {
      // a bullet that announces the bullets below it, on the same level
      const opener = next?.block.role === 'item' && next.block.level === read.block.level ? openerOf(read, next) : null;
      if (!scope && opener && endsOpen(opener)) open('list', opener, read);
      return;
    }
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
        readLine(read, scope);
        return;
      }
      scopes.pop();
    }
    const scope = scopes.at(-1);
    if (scope && isGroup(read, next)) {
      openGroup(read, scope, next);
      return;
    }
    const [only] = read.sentences;
    if (scope && only && read.sentences.length === 1 && leadsOn(only) && isTold(only) && next?.block.role === 'item') {
      demands.set(only, { by: 'detail', asker: scope.asker, item: scope.item, group: scope.group });
      open('content', only, read, scope.item);
      return;
    }
    const opener = openerOf(read, next);
    if (opener) {
      if (scope && scope.by === 'list' && isTold(opener) && next?.block.role === 'item') {
        readLine(read, scope);
        open('content', opener, read, scope.item);
        return;
      }
      scopes = scopes.filter((each) => each.opener.block.role === 'heading');
      readLine(read, scopes.at(-1));
      open('list', opener, read);
      return;
    }
    // a list that runs on in one block behind its announcement: "… in this order:", "(a) a letter; (b) a CV; …"
    const isAnnounced = scope?.level === null && scope.opener.block.index === read.block.index - 1;
    const runsOn = isAnnounced && endsOpen(scope.asker) && only !== undefined && namesDocumentFirst(only);
    if (scope && (isLine(read) || runsOn)) {
      scope.level ??= 0;
      readLine(read, scope);
      return;
    }
    if (
      scope?.level === 0 &&
      read.block.text.length <= LONGEST_STRAY &&
      [1, 2].some((on) => isMore(context.blocks[at + on]))
    ) {
      readLine(read, undefined);
      return;
    }
    const above = context.blocks[at - 1]?.block;
    if (scope?.by === 'list' && above?.role === 'heading' && scope.item === above.index) {
      readDetail(read, scope);
      return;
    }
    scopes = scopes.filter((each) => each.by === 'heading');
    readLine(read, scopes.at(-1));
  }

  function readCell(read: ReadBlock): void {
    const [first] = read.sentences;
    // a row's label that announces the rows below it
    const isOpener = read.block.role === 'term' && first?.documents.length === 0 && cuesOf(first, 'list').length > 0;
    if (isOpener && asksFor(first, read)) {
      scopes = scopes.filter(({ by }) => by === 'heading');
      open('list', first, read);
    }
    const scope = scopes.at(-1);
    // a label that names nothing known begins an item all the same: what is said of it is not said of the one above
    const isUnnamed = unnamed === read.block.index - 1;
    if (scope && read.block.role === 'term' && first?.documents.length === 0) {
      scope.item = read.block.index;
      unnamed = scope.item;
    }
    if (scope && first && opensItem(first, isUnnamed) && read.block.text.length <= LONGEST_LINE) {
      scope.level = null;
      readLine(read, scope);
    } else readDetail(read, scope);
  }

  /** Reads what is said of the item above. */
  function readDetail(read: ReadBlock, scope: Scope | undefined): void {
    for (const sentence of read.sentences) {
      if (asksFor(sentence, read)) demands.set(sentence, demandBy('sentence', sentence, read, null));
      else if (scope && scope.by !== 'heading')
        demands.set(sentence, { ...demandBy('detail', scope.asker, read, scope.group), item: scope.item });
    }
  }

  /** Reads the sentences of a block, in a list or out of one. */
  function readLine(read: ReadBlock, scope: Scope | undefined): void {
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
  function openGroup(read: ReadBlock, around: Scope, next: ReadBlock | undefined): void {
    scopes = scopes.filter((each) => each.opener.block.role === 'heading' || each.group === null).slice(0, 2);
    // a line between lines may be one more of them that looks like a heading
    const isOver =
      next?.block.role === 'item' || read.sentences.some((each) => each.tokens.some(({ text }) => text === ':'));
    const group = isOver ? { title: titleOf(read), block: read.block.index } : null;
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
