import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { posting } from '../../tests/sample-posting';
import { newApplication } from '../applications/application';
import { readIndex } from './application-index';
import { findApplication, saveApplication } from './application-store';

const application = (id: string) =>
  newApplication(id, posting({ title: `Post ${id}` }), [id], '2026-11-22T00:00:00.000Z');
const save = (id: string, ready = 0) => saveApplication(application(id), { ready, total: 4, deadline: null });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the index', () => {
  it('has one line for each application, with its latest progress', async () => {
    for (let post = 0; post < 100; post += 1) await save(`example.org/${post}`);
    await save('example.org/7', 3);
    const index = await readIndex();
    expect(index.length).toBe(100);
    expect(index.find(({ id }) => id === 'example.org/7')).toMatchObject({
      title: 'Post example.org/7',
      ready: 3,
      total: 4,
    });
  });

  it('is made anew from the applications where it is damaged', async () => {
    await save('example.org/1');
    const [key] = Object.keys(await fakeBrowser.storage.local.get()).filter((name) => name.startsWith('index:'));
    await fakeBrowser.storage.local.set({ [key ?? '']: 'gone wrong' });
    expect(await readIndex()).toMatchObject([{ id: 'example.org/1' }]);
    await save('example.org/1', 2);
    expect(await readIndex()).toMatchObject([{ id: 'example.org/1', ready: 2 }]);
  });

  it('leads from every address to the application', async () => {
    await saveApplication({ ...application('a'), urls: ['a', 'b'] }, { ready: 0, total: 0, deadline: null });
    expect((await findApplication('b')).application?.id).toBe('a');
    expect((await findApplication('c')).application).toBeNull();
  });
});
