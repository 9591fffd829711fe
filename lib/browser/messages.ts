import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Act } from '../applications/act';
import { Application } from '../applications/application';
import { Guide } from '../applications/guides';
import { Reading, UnreadableReason } from '../applications/reading';
import { Settings } from '../applications/settings';
import { PageSchema } from './page-schema';

/** What a reader made of a page: its text, or why there is none. */
export const PageReport = z.discriminatedUnion('outcome', [
  /** `isAd`: on the user's word, whatever it looks like. */
  z.object({ outcome: z.literal('page'), page: PageSchema, isAd: z.boolean() }),
  z.object({ outcome: z.literal('unreadable'), reason: UnreadableReason, frameUrl: z.nullable(z.string()) }),
  z.object({ outcome: z.literal('failed'), details: z.string() }),
]);
export type PageReport = z.infer<typeof PageReport>;

/** From the script in an ad's page. */
const FromPage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('report'),
    address: z.string(),
    /** When the document was opened, in milliseconds since 1970. */
    openedAt: z.number(),
    report: PageReport,
  }),
  /** The page went on to an address that is not an ad's, without a load. */
  z.object({ type: z.literal('left') }),
]);

/** `address` is that of the tab's page; null where the browser does not tell. */
const aboutTab = { tabId: z.number(), address: z.nullable(z.string()) };

/** From the popup and the extension's other pages. */
const FromPopup = z.discriminatedUnion('type', [
  /** What is known of the tab and, where its page is a saved ad, the application. */
  z.object({ type: z.literal('tab-state'), ...aboutTab }),
  /** Something that the popup read for the tab: a PDF, pasted text, a file. `source`: its own address; null if it has none. */
  z.object({ type: z.literal('hand-in'), ...aboutTab, source: z.nullable(z.string()), report: PageReport }),
  /** A guide that the tab's ad links to, read by the popup. */
  z.object({ type: z.literal('join-guide'), ...aboutTab, source: z.string(), report: PageReport }),
  z.object({ type: z.literal('act'), ...aboutTab, act: Act }),
  z.object({ type: z.literal('set-settings'), settings: Settings }),
  /** Applications from an exported file, or some of them. */
  z.object({ type: z.literal('bring-in'), applications: z.array(Application) }),
  /** What was stored at another time, or some of it: it takes the place of what is there now. */
  z.object({ type: z.literal('put-back'), snapshot: z.record(z.string(), z.unknown()) }),
  /** Deletes all that is stored, but for these keys. */
  z.object({ type: z.literal('keep-only'), keys: z.array(z.string()) }),
  /** Deletes applications; `bring-back` undoes that for those deleted last, until the browser closes. */
  z.object({ type: z.literal('forget'), ids: z.array(z.string()) }),
  z.object({ type: z.literal('bring-back') }),
]);

export type FromPage = z.infer<typeof FromPage>;
export type FromPopup = z.infer<typeof FromPopup>;

/** What the background says of a tab. */
export const TabState = z.object({
  /** null: nothing was read in the tab yet. */
  reading: z.nullable(Reading),
  format: z.enum(['html', 'pdf', 'text']),
  /** Frame that holds the ad; null where there is no page to show a sentence in. */
  frame: z.nullable(z.number()),
  /** What the ad links to where it speaks of its documents, without what is joined already. */
  guides: z.readonly(z.array(Guide)),
  /** What the user has saved for the ad; null if nothing. */
  application: z.nullable(Application),
  /**
   * `not-saved`: the change could not be stored. `kept-aside`: a stored record was unreadable and was put aside. `locked`: a
   * newer version of the extension stored it, and this one neither shows nor changes it.
   */
  trouble: z.nullable(z.enum(['not-saved', 'kept-aside', 'locked'])),
});
export type TabState = z.infer<typeof TabState>;

/** Sends a request to the background. null: it gave no understandable answer. */
export async function request(message: FromPopup): Promise<TabState | null> {
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  const parsed = TabState.safeParse(answer);
  return parsed.success ? parsed.data : null;
}

/** Where a message came from, as far as it matters. */
export interface PageSender {
  readonly tabId: number;
  readonly frame: number;
}

/** What the background does with messages. */
export interface Doors {
  fromPage(message: FromPage, sender: PageSender): Promise<void>;
  fromPopup(message: FromPopup): Promise<TabState>;
}

/** Opens the background's doors. A message of another extension, of no known shape, or from the wrong side is not answered. */
export function listen(doors: Doors): void {
  browser.runtime.onMessage.addListener((data: unknown, sender: Browser.runtime.MessageSender, respond) => {
    if (sender.id !== browser.runtime.id) return false;
    if (isOwnPage(sender)) {
      const message = FromPopup.safeParse(data);
      if (!message.success) return false;
      answer(doors.fromPopup(message.data), respond);
      return true;
    }
    const message = FromPage.safeParse(data);
    const tabId = sender.tab?.id;
    if (!message.success || tabId === undefined) return false;
    answer(doors.fromPage(message.data, { tabId, frame: sender.frameId ?? 0 }), respond);
    return true;
  });
}

/** Answers in any case: a sender left waiting would never know. */
function answer(work: Promise<unknown>, respond: (answer: unknown) => void): void {
  work.then(respond, (error: unknown) => {
    console.error(error);
    respond(null);
  });
}

function isOwnPage({ url }: Browser.runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
