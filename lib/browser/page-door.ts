import { type Browser, browser } from 'wxt/browser';
import type { FromPage } from './messages';
import { type PageMessage, pageMessage } from './page-messages';

/** Tells the background; resolves when it is dealt with. An extension that was just updated does not answer. */
export async function tellBackground(message: FromPage): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

type PageMessageOf<Type extends PageMessage['type']> = Extract<PageMessage, { type: Type }>;

/** Answers messages of one type to the page, until the returned function is called. Other extensions are not heard. */
export function onPageMessage<Type extends PageMessage['type']>(
  type: Type,
  answer: (message: PageMessageOf<Type>) => Promise<unknown>,
): () => void {
  const isMine = (message: PageMessage): message is PageMessageOf<Type> => message.type === type;
  const listener = (
    data: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (value: unknown) => void,
  ): boolean => {
    const message = sender.id === browser.runtime.id ? pageMessage(data) : null;
    if (message === null || !isMine(message)) return false;
    answer(message).then(respond, () => {
      respond(false);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}
