import { render } from 'preact';
import * as z from 'zod/mini';
import { Popup } from '../../components/Popup';
import { subjectTab } from '../../lib/browser/tabs';
import { wordsFor } from '../../lib/interface/words';
import { loadPdf } from './load-pdf';
import { openSession, type SessionTools } from './session';

// Compiling schemas needs `new Function`, which an extension may not use.
z.config({ jitless: true });

const root = document.getElementById('app');
const tab = await subjectTab(location.search);
if (root !== null && tab !== null) {
  let locale = navigator.language;
  const show: SessionTools['show'] = ({ view, trouble, language }) => {
    locale = language ?? navigator.language;
    document.documentElement.lang = wordsFor(locale).lang;
    render(<Popup view={view} actions={actions} locale={locale} trouble={trouble} />, root);
  };
  const actions = openSession({
    tab,
    show,
    loadPdf,
    clock: () => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
    closeWord: () => wordsFor(locale).say('close'),
  });
}
