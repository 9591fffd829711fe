import type { Token } from './tokens';

/** Words remembered before the memory is emptied: a hostile page must not make it grow. */
export const MEMO_SIZE = 20_000;

/** What was made of words, by their numbers: an ad has the same words again and again. */
export class WordMemo<Made> {
  #made: (Made | undefined)[] = [];
  /** The number of the first word that can be remembered now. */
  #first = 0;

  /** What was made of the word; undefined if that is not known, or no longer. */
  get({ word }: Token): Made | undefined {
    return word < this.#first ? undefined : this.#made[word - this.#first];
  }

  set({ word }: Token, made: Made): void {
    if (word - this.#first >= MEMO_SIZE) {
      this.#made = [];
      this.#first = word - (word % MEMO_SIZE);
    }
    const at = word - this.#first;
    // a word from before the memory was emptied is not kept
    if (at < 0) return;
    while (this.#made.length <= at) this.#made.push(undefined);
    this.#made[at] = made;
  }
}
