/*
 * What the scripts in an ad's page are told. They carry no schema library, so these few shapes are checked by hand; what they
 * send is checked where it is received, in ./messages.ts.
 */

/** Words of the ad to find again; see TextQuote. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** `read-page`: read and report now, `asAd` on the user's word that it is an ad. `show-quote`: scroll to the words and mark them; the answer is whether they were found. */
export type PageMessage =
  | { readonly type: 'read-page'; readonly asAd: boolean }
  | { readonly type: 'show-quote'; readonly quote: Quote; readonly label: string; readonly close: string };

/** The message, or null if it is not one for the page. */
export function pageMessage(data: unknown): PageMessage | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'read-page') return { type: 'read-page', asAd: 'asAd' in data && data.asAd === true };
  if (data.type !== 'show-quote' || !('quote' in data) || !('label' in data) || !('close' in data)) return null;
  const { quote, label, close } = data;
  if (typeof label !== 'string' || typeof close !== 'string' || typeof quote !== 'object' || quote === null)
    return null;
  if (!('exact' in quote) || !('prefix' in quote) || !('suffix' in quote)) return null;
  const { exact, prefix, suffix } = quote;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  return { type: 'show-quote', quote: { exact, prefix, suffix }, label, close };
}
