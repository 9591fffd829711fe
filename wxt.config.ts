import { fileURLToPath } from 'node:url';
import { mergeConfig, runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** `wxt/browser` without the polyfill. */
const plainBrowser = fileURLToPath(import.meta.resolve('wxt/browser'));

export default defineConfig({
  imports: false,
  webExt: { disabled: true },
  srcDir: '.',
  outDir: '.output',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: { target: ['chrome120', 'firefox128', 'safari17'], sourcemap: false },
  }),
  hooks: {
    // The vocabularies are data: as JSON beside the background they are read only when there is a page to match.
    'build:publicAssets': async (_wxt, files) => {
      const registry = fileURLToPath(new URL('lib/languages/registry.ts', import.meta.url));
      const { module } = await runnerImport<{ lexicons: unknown }>(registry, { configFile: false, logLevel: 'error' });
      files.push({ relativeDest: 'lexicons.json', contents: JSON.stringify(module.lexicons) });
    },
    // The platforms' hosts follow from the adapters: docs/decisions/0013-hosts.md lists them.
    'build:manifestGenerated': (_wxt, manifest) => {
      const matches = manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
      manifest.host_permissions = [
        ...new Set(matches.map((pattern) => pattern.replace(/^([^/]+\/\/[^/]+\/).*$/u, '$1*'))),
      ];
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('lexicons.json');
    },
    // A content script runs in every ad and the background starts with every event: each kilobyte counts. What they use of
    // the browser answers with promises in every browser of ours, so they go without the polyfill.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'content-script' && entrypoint?.type !== 'background') return;
      Object.assign(config, mergeConfig(config, { resolve: { alias: { 'wxt/browser': plainBrowser } } }));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    action: { default_icon: { 16: 'toolbar/off-16.png', 32: 'toolbar/off-32.png' } },
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    // Asked for one by one, and only when the user wants it: a site to be read by itself, a guide of another site.
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+P' } } }
        : { 'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPanel__' } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bilaga@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
