import { describe, expect, it, vi } from 'vitest';
import { lexicons } from './lexicon-file';

// The extension's package is in no test: what the browser answers is made up.
const answer = (body: string) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(body)));
const refuse = () => vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));

describe('word lists', () => {
  it.each([
    ['that cannot be read', refuse],
    ['that are cut off', () => answer('[{"tag":"en"')],
    ['that are something else', () => answer('{"error":404}')],
  ])('%s are a failure that says what to do', async (_name, happen) => {
    happen();
    await expect(lexicons()).rejects.toThrow(/word lists could not be read. Reload the page/u);
  });

  it('are asked for again after a failure, and then once', async () => {
    refuse();
    await expect(lexicons()).rejects.toThrow('word lists');
    vi.restoreAllMocks();
    const asked = answer('[{"tag":"en"}]');
    expect(await lexicons()).toEqual([{ tag: 'en' }]);
    await lexicons();
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
