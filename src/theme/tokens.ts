import { css } from 'lit';

/**
 * Three levels: a page sets the public `--chiso-…`; the private `--_…` hold their defaults for both schemes; styles read
 * only the private ones. A browser without `light-dark()` keeps the light value that stands before it.
 */
export const tokens = css`
  :host {
    --_font-family: var(--chiso-font-family, inherit);
    --_font-size: var(--chiso-font-size, inherit);
    --_space: var(--chiso-space, 1em);
    --_radius: var(--chiso-radius, 10px);
    --_border-width: var(--chiso-border-width, 1px);
    --_shadow: var(--chiso-shadow, none);
    --_chart-height: var(--chiso-chart-height, 0px);
    --_bar-size: var(--chiso-bar-size, 14px);

    --_text: var(--chiso-color-text, #15202b);
    --_muted: var(--chiso-color-muted, #556472);
    --_surface: var(--chiso-color-surface, #fff);
    --_border: var(--chiso-color-border, #d9e0e6);
    --_accent: var(--chiso-color-accent, #0b5cab);
    --_accent-text: var(--chiso-color-accent-text, #fff);
    --_track: var(--chiso-color-track, #e6ecf1);
    --_met: var(--chiso-color-met, #146c43);
    --_behind: var(--chiso-color-behind, #8a5300);
    --_missed: var(--chiso-color-missed, #b3261e);
    --_highlight: var(--chiso-color-highlight, #b3470b);
    --_series: var(--chiso-color-series, #6f94bb);
    --_series-1: var(--chiso-color-series-1, #1f5a94);
    --_series-2: var(--chiso-color-series-2, #5e9a93);
    --_series-3: var(--chiso-color-series-3, #8064a8);
    --_series-4: var(--chiso-color-series-4, #7d8894);
    --_series-5: var(--chiso-color-series-5, #7a6a16);
    --_series-6: var(--chiso-color-series-6, #a3527d);
    --_series-7: var(--chiso-color-series-7, #4d7f3a);
    --_series-8: var(--chiso-color-series-8, #3d4a57);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--chiso-color-text, light-dark(#15202b, #e8edf2));
      --_muted: var(--chiso-color-muted, light-dark(#556472, #a3b1be));
      --_surface: var(--chiso-color-surface, light-dark(#fff, #161d24));
      --_border: var(--chiso-color-border, light-dark(#d9e0e6, #2c3843));
      --_accent: var(--chiso-color-accent, light-dark(#0b5cab, #6db3f2));
      --_accent-text: var(--chiso-color-accent-text, light-dark(#fff, #0e1318));
      --_track: var(--chiso-color-track, light-dark(#e6ecf1, #26313b));
      --_met: var(--chiso-color-met, light-dark(#146c43, #5fcf94));
      --_behind: var(--chiso-color-behind, light-dark(#8a5300, #f0b45a));
      --_missed: var(--chiso-color-missed, light-dark(#b3261e, #ff8a80));
      --_highlight: var(--chiso-color-highlight, light-dark(#b3470b, #ff9d5c));
      --_series: var(--chiso-color-series, light-dark(#6f94bb, #5b81a6));
      --_series-1: var(--chiso-color-series-1, light-dark(#1f5a94, #7fb2e5));
      --_series-2: var(--chiso-color-series-2, light-dark(#5e9a93, #4f8f88));
      --_series-3: var(--chiso-color-series-3, light-dark(#8064a8, #b9a2dc));
      --_series-4: var(--chiso-color-series-4, light-dark(#7d8894, #7d8894));
      --_series-5: var(--chiso-color-series-5, light-dark(#7a6a16, #d3c05f));
      --_series-6: var(--chiso-color-series-6, light-dark(#a3527d, #d98cb5));
      --_series-7: var(--chiso-color-series-7, light-dark(#4d7f3a, #8dc077));
      --_series-8: var(--chiso-color-series-8, light-dark(#3d4a57, #c3ccd5));
    }
  }

  :host([theme='plain']) {
    --_surface: var(--chiso-color-surface, transparent);
    --_border-width: var(--chiso-border-width, 0px);
    --_radius: var(--chiso-radius, 0px);
  }

  :host([theme='civic']) {
    --_accent: var(--chiso-color-accent, #a61b1b);
    --_radius: var(--chiso-radius, 4px);
    --_border: var(--chiso-color-border, #d8cfc4);
  }

  :host([theme='contrast']) {
    --_text: var(--chiso-color-text, #000);
    --_muted: var(--chiso-color-muted, #1f1f1f);
    --_border: var(--chiso-color-border, #000);
    --_accent: var(--chiso-color-accent, #00327a);
    --_series: var(--chiso-color-series, #4a4a4a);
    --_border-width: var(--chiso-border-width, 2px);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host([theme='civic']) {
      --_accent: var(--chiso-color-accent, light-dark(#a61b1b, #ff9a8f));
      --_border: var(--chiso-color-border, light-dark(#d8cfc4, #44392f));
    }

    :host([theme='contrast']) {
      --_text: var(--chiso-color-text, light-dark(#000, #fff));
      --_muted: var(--chiso-color-muted, light-dark(#1f1f1f, #e6e6e6));
      --_surface: var(--chiso-color-surface, light-dark(#fff, #000));
      --_border: var(--chiso-color-border, light-dark(#000, #fff));
      --_accent: var(--chiso-color-accent, light-dark(#00327a, #9ccbff));
      --_series: var(--chiso-color-series, light-dark(#4a4a4a, #bdbdbd));
    }
  }

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
      --_series-4: ButtonText;
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
`;
