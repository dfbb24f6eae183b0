import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { setLocale } from '../src/index.js';
import { argTypesOf } from './api.js';
import { onPortal, someAddress } from './embed/address.js';
import { EmbedLines } from './embed/embed-lines.js';
import './preview.css';

setCustomElementsManifest(manifest);
customElements.define('embed-lines', EmbedLines);

/** Feeds that stay on their way, and that come once and never again, for the stories of what is shown meanwhile. */
const fetch = window.fetch.bind(window);
const answered = new Set<string>();
window.fetch = (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input, location.href);
  if (address.pathname.endsWith('/dang-tai.json')) return new Promise(() => undefined);
  if (!address.pathname.endsWith('/mot-lan.json')) return fetch(input, init);
  if (answered.has(address.href)) return Promise.resolve(new Response(null, { status: 404 }));
  answered.add(address.href);
  return fetch('feeds/cho-lach.json', init);
};

/** A widget fills its column; a story says by `parameters.width` how wide that is. */
const inColumn: Decorator = (story, { parameters }) => {
  const width = parameters['width'] as string | undefined;
  return width === undefined
    ? html`${story()}`
    : html`<div class="column" style="--column: ${width}">${story()}</div>`;
};

/** On a page of the docs each story has its embed code below it, unless what it shows is not in the attributes. */
const withEmbedCode: Decorator = (story, { parameters, tags, viewMode, args }) =>
  viewMode !== 'docs' || parameters['embed'] === false || tags.includes('loading')
    ? html`${story()}`
    : html`<div>${story()}</div>
        <embed-lines .args=${args}></embed-lines>`;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    docs: {
      extractArgTypes: argTypesOf,
      source: { excludeDecorators: true, transform: asWritten },
      toc: { headingSelector: 'h2, h3' },
    },
    actions: { handles: ['chiso-load', 'chiso-error', 'chiso-select', 'chiso-view'] },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Start',
            'Embedding',
            'Board',
            'Feed',
            'Other formats',
            'Writing about figures',
            'Theming',
            'Accessibility',
            'Accessibility statement',
            'Conventions',
            'Decisions',
          ],
          'Widgets',
          [
            'Board',
            'KPI',
            'Progress',
            'Compare',
            'Trend',
            'Ranking',
            'Breakdown',
            'Rollout',
            'Profile',
            'Picker',
            'Feed',
          ],
          'Theming',
          ['Other looks', 'Parts'],
        ],
      },
    },
  },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'vi' },
  loaders: [
    async ({ globals }) => {
      const locale = globals['locale'] === 'en' ? 'en' : 'vi';
      document.documentElement.lang = locale;
      await setLocale(locale);
      return {};
    },
  ],
  decorators: [
    inColumn,
    withActions,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
    withEmbedCode,
  ],
};

export default preview;

/** The code of a story as one writes it: empty attributes without their value, the story's feed as an address on the portal. */
function asWritten(code: string): string {
  const src = ` src="${someAddress}"`;
  return code
    .replaceAll('=""', '')
    .replace(/ src="([^"]*)"/g, (_, address: string) => ` src="${onPortal(address)}"`)
    .replace(/<chiso-feed(?![^>]* src=)/g, `$&${src}`)
    .replace(/^<chiso-board(?![^>]* src=)/, `$&${src}`);
}
