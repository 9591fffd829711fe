import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  webExt: { disabled: true },
  srcDir: '.',
  outDir: '.output',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: ['chrome120', 'firefox128', 'safari17'], sourcemap: false },
  }),
  manifest: {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
  },
});
