import { render } from 'preact';
import * as z from 'zod/mini';
import { SampleNote } from '../../components/welcome/SampleNote';
import { request } from '../../lib/browser/messages';
import { readSettings } from '../../lib/browser/settings-store';
import { hasPanel, openPanel } from '../../lib/browser/side-panel';
import { ownTab } from '../../lib/browser/tabs';
import { loadWords } from '../../lib/interface/words';
import { readSample } from './read-sample';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

const root = document.getElementById('app');
const [tab, settings] = await Promise.all([ownTab(), readSettings()]);
const words = await loadWords(settings.language ?? navigator.language);
document.documentElement.lang = words.lang;
document.title = `Bilaga · ${words.say('sampleTitle')}`;

// No script can be put into a page of ours, so that it hands itself in.
const address = `${location.origin}${location.pathname}`;
const report = readSample(document, address, new Date());
const answer =
  tab === null ? null : await request({ type: 'hand-in', tabId: tab.id, address, source: address, report });
if (root !== null)
  render(
    <SampleNote
      words={words}
      isRead={answer?.reading?.state === 'posting'}
      {...(tab !== null && hasPanel() ? { onPanel: () => void openPanel(tab.id) } : {})}
    />,
    root,
  );
