import { css, html, unsafeCSS, type TemplateResult } from 'lit';

/** The colour roles that a canvas may ask for, by the custom properties of `theme/tokens`. */
const colorRoles = [
  'text',
  'muted',
  'surface',
  'border',
  'series',
  'highlight',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'series-7',
  'series-8',
] as const;
export type ColorRole = (typeof colorRoles)[number];

/**
 * A canvas cannot read `light-dark()` or a custom property, but an element's computed colour is always plain. Each role has
 * an unseen element; as its colour changes by a transition, any change of token, theme or scheme is heard at once. What is
 * not displayed has no transitions: an animation tells when it is displayed again.
 */
export function renderSwatches(): TemplateResult {
  return html`<span class="swatches" aria-hidden="true"
    >${colorRoles.map((role) => html`<i class="swatch-${role}"></i>`)}</span
  >`;
}

/** A rule for each role. The names are those of this file: nothing from a page gets into a style sheet. */
const roleStyles = unsafeCSS(colorRoles.map((role) => `.swatch-${role}{color:var(--_${role})}`).join(''));

export const swatchStyles = [
  css`
    .swatches {
      position: absolute;
      inline-size: 0;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      forced-color-adjust: none;
      animation: chiso-displayed 1ms;
      border-radius: var(--_bar-radius);
      transition: border-radius 1ms step-end;
    }

    @keyframes chiso-displayed {
      from {
        opacity: 1;
      }
    }

    .swatches i {
      transition: color 1ms step-end;
    }
  `,
  roleStyles,
];

/** What a canvas takes from the tokens: each colour, and how round the end of a bar is, CSS pixels. */
export type Palette = Readonly<Record<ColorRole, string>> & { readonly barRadius: number };

/** Forced colours are few, and paper may have none: patterns tell apart what colours do not (`theme/chart.ts`). */
export function hasFewColors(): boolean {
  return matchMedia('print, (forced-colors: active)').matches;
}

export function readPalette(root: ParentNode): Palette {
  const entries = colorRoles.map((role) => {
    const swatch = root.querySelector(`.swatch-${role}`);
    return [role, swatch ? getComputedStyle(swatch).color : ''] as const;
  });
  const { borderTopLeftRadius } = getComputedStyle(root.querySelector('.swatches')!);
  return {
    ...(Object.fromEntries(entries) as Record<ColorRole, string>),
    barRadius: parseFloat(borderTopLeftRadius) || 0,
  };
}

/** Calls `listener` when something of it has changed; returns how to stop. */
export function onPaletteChange(root: ParentNode, listener: () => void): () => void {
  const swatches = root.querySelector('.swatches');
  const read = () => Object.values(readPalette(root)).join();
  let known = read();
  const look = () => {
    const now = read();
    if (now === known) return;
    known = now;
    listener();
  };
  const signs = ['transitionend', 'animationstart'];
  for (const sign of signs) swatches?.addEventListener(sign, look);
  return () => {
    for (const sign of signs) swatches?.removeEventListener(sign, look);
  };
}
