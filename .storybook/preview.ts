import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { setLocale } from '../src/index.js';
import { argTypesOf } from './api.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** A feed that stays on its way, for the stories of what is shown meanwhile. */
const fetch = window.fetch.bind(window);
window.fetch = (input, init) =>
  String(input instanceof Request ? input.url : input).endsWith('/dang-tai.json')
    ? new Promise(() => undefined)
    : fetch(input, init);

/** A widget fills its column; a story says by `parameters.width` how wide that is. */
const inColumn: Decorator = (story, { parameters }) => {
  const width = parameters['width'] as string | undefined;
  return width === undefined
    ? html`${story()}`
    : html`<div class="column" style="--column: ${width}">${story()}</div>`;
};

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
  ],
};

export default preview;

/** The code of a story as one writes it: empty attributes without their value, the story's feed as an address. */
function asWritten(code: string): string {
  return code.replaceAll('=""', '').replaceAll('<chiso-feed>', '<chiso-feed src="/so-lieu/feed.json">');
}
