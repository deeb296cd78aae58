import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Nothing here warns at install and no host is asked for: a click grants the page it was made on. */
const permissions = ['activeTab', 'scripting', 'storage', 'alarms', 'unlimitedStorage', 'contextMenus'];

/**
 * Schemas are made by calls that do nothing else: a page that uses none of them loads none of them. Each is named in full, for a
 * packed library may call a function of its own `z`, as Preact does, and lose it.
 */
const schemaMakers = (
  'array boolean discriminatedUnion enum extend instanceof int literal maxLength maximum minLength minimum null number object omit ' +
  'optional partialRecord pick record refine regex string union unknown'
)
  .split(' ')
  .map((name) => `z.${name}`);

/** A file of the package in this folder, as it lies there. */
const installed = (path: string) => resolve(import.meta.dirname, 'node_modules', path);

export default defineConfig({
  imports: false,
  hooks: {
    // Numbering plans are data: beside the code they cost no start of the worker that reads no page
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: installed('libphonenumber-js/metadata.max.json'), relativeDest: 'lexicon/plans.json' });
    },
  },
  outDir: '.output',
  webExt: { disabled: true },
  zip: { excludeSources: ['node_modules/**', '.output/**', 'tests/**'] },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      modulePreload: false,
      target: 'es2023',
      rolldownOptions: { treeshake: { manualPureFunctions: schemaMakers } },
    },
    // The same code as the package's main entry, whose rules no minifier packs as tightly: 134 kB less in the worker.
    resolve: { alias: { tldts: installed('tldts/dist/index.esm.min.js') } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    optional_permissions: ['notifications'],
    host_permissions: [],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_findContacts__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
      ...(browser === 'firefox' && {
        theme_icons: [16, 32].map((size) => ({
          size,
          light: `icons/light-${size}.png`,
          dark: `icons/${size}.png`,
        })),
      }),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'assay@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                optional: ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'],
              },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
  }),
});
