import { css, unsafeCSS } from 'lit';

/** Each colour for light and for dark. */
type Colors = Readonly<Record<string, readonly [light: string, dark: string]>>;

const colors: Colors = {
  text: ['#15202b', '#e8edf2'],
  muted: ['#556472', '#a3b1be'],
  surface: ['#fff', '#161d24'],
  border: ['#d9e0e6', '#2c3843'],
  accent: ['#0b5cab', '#6db3f2'],
  'accent-text': ['#fff', '#0e1318'],
  track: ['#e6ecf1', '#26313b'],
  met: ['#146c43', '#5fcf94'],
  behind: ['#8a5300', '#f0b45a'],
  missed: ['#b3261e', '#ff8a80'],
  highlight: ['#b3470b', '#ff9d5c'],
  series: ['#6f94bb', '#5b81a6'],
  'series-1': ['#1f5a94', '#7fb2e5'],
  'series-2': ['#5e9a93', '#4f8f88'],
  'series-3': ['#8064a8', '#b9a2dc'],
  'series-4': ['#7d8894', '#7d8894'],
  'series-5': ['#7a6a16', '#d3c05f'],
  'series-6': ['#a3527d', '#d98cb5'],
  'series-7': ['#4d7f3a', '#8dc077'],
  'series-8': ['#3d4a57', '#c3ccd5'],
};

const civic: Colors = { accent: ['#a61b1b', '#ff9a8f'], border: ['#d8cfc4', '#44392f'] };

const contrast: Colors = {
  text: ['#000', '#fff'],
  muted: ['#1f1f1f', '#e6e6e6'],
  surface: ['#fff', '#000'],
  border: ['#000', '#fff'],
  accent: ['#00327a', '#9ccbff'],
  series: ['#4a4a4a', '#bdbdbd'],
};

/** A rule for `host`; a browser without `light-dark()` keeps the light value that stands before it. */
function rule(host: string, own: Colors): string {
  const declare = (value: (light: string, dark: string) => string) =>
    `${host}{${Object.entries(own)
      .map(([name, pair]) => `--_${name}:var(--chiso-color-${name},${value(...pair)})`)
      .join(';')}}`;
  const both = declare((light, dark) => `light-dark(${light},${dark})`);
  return `${declare((light) => light)}@supports (color:light-dark(#000,#fff)){${both}}`;
}

/**
 * Three levels: a page sets the public `--chiso-…`; the private `--_…` hold their defaults for both schemes; styles read
 * only the private ones. The names and colours are those of this file: nothing from a page gets into a style sheet.
 */
export const tokens = [
  unsafeCSS(rule(':host', colors)),
  css`
    :host {
      --_font-family: var(--chiso-font-family, inherit);
      --_font-size: var(--chiso-font-size, inherit);
      --_space: var(--chiso-space, 1em);
      --_radius: var(--chiso-radius, 10px);
      --_border-width: var(--chiso-border-width, 1px);
      --_shadow: var(--chiso-shadow, none);
      --_chart-height: var(--chiso-chart-height, 0px);
      --_bar-size: var(--chiso-bar-size, 14px);
      --_bar-radius: var(--chiso-bar-radius, var(--_round, 4px));
    }

    :host([theme='plain']) {
      --_surface: var(--chiso-color-surface, transparent);
      --_border-width: var(--chiso-border-width, 0px);
      --_radius: var(--chiso-radius, 0px);
    }

    :host([theme='civic']) {
      --_radius: var(--chiso-radius, 4px);
    }

    :host([theme='contrast']) {
      --_border-width: var(--chiso-border-width, 2px);
    }
  `,
  unsafeCSS(rule(":host([theme='civic'])", civic) + rule(":host([theme='contrast'])", contrast)),
  css`
    @media (forced-colors: active) {
      :host,
      :host([theme]) {
        --_text: CanvasText;
        --_muted: CanvasText;
        --_surface: Canvas;
        --_border: CanvasText;
        --_accent: CanvasText;
        --_accent-text: Canvas;
        --_track: Canvas;
        --_met: CanvasText;
        --_behind: CanvasText;
        --_missed: CanvasText;
        --_highlight: Highlight;
        --_series: CanvasText;
        --_series-1: CanvasText;
        --_series-2: LinkText;
        --_series-3: GrayText;
        --_series-4: CanvasText;
        --_series-5: LinkText;
        --_series-6: GrayText;
        --_series-7: CanvasText;
        --_series-8: LinkText;
      }
    }

    @media print {
      :host,
      :host([theme]) {
        color-scheme: light;
        --_text: #000;
        --_muted: #333;
        --_surface: #fff;
        --_border: #888;
        --_track: #ddd;
      }
    }
  `,
];
