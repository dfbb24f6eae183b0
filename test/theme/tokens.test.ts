/** The custom properties: public `--chiso-…`, private `--_…`, and whether their colours can be told apart. */
import { expect, fixture } from '@open-wc/testing';
import type { CSSResultGroup, CSSResultOrNative } from 'lit';
import '../../src/index.js';
import {
  ChisoBoard,
  ChisoBreakdown,
  ChisoCompare,
  ChisoKpi,
  ChisoPicker,
  ChisoProfile,
  ChisoProgress,
  ChisoRanking,
  ChisoRollout,
  ChisoTrend,
} from '../../src/classes.js';
import { tokens } from '../../src/theme/tokens.js';
import { contrast } from '../helpers/contrast.js';
import { communeFeed } from '../helpers/feeds.js';
import { elementsInManifest } from '../helpers/manifest.js';
import { statesOf } from '../helpers/parts.js';
import { useServer } from '../helpers/server.js';
import { show, tags } from '../helpers/widgets.js';

const series = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `series-${n}`);
const colors = [
  ...['text', 'muted', 'surface', 'border', 'accent', 'accent-text', 'track'],
  ...['met', 'behind', 'missed', 'highlight', 'series', ...series],
];

const reserved = await (await fetch(new URL('../../src/theme/chiso.css', import.meta.url))).text();

function textOf(styles: CSSResultGroup): string {
  return [styles]
    .flat(Infinity as 1)
    .map((style) => (style as Exclude<CSSResultOrNative, CSSStyleSheet>).cssText)
    .join('\n');
}

const styles = [
  ChisoBoard,
  ChisoRanking,
  ChisoKpi,
  ChisoProgress,
  ChisoCompare,
  ChisoBreakdown,
  ChisoRollout,
  ChisoProfile,
  ChisoTrend,
  ChisoPicker,
]
  .map(({ styles }) => textOf(styles))
  .join('\n');

/**
 * Lets the rules for paper hold on the screen too, until what it returns is called: only Chromium can be told that it
 * prints.
 */
function letPrint({ shadowRoot }: Element): () => void {
  const media = shadowRoot!.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .flatMap((rule) => (rule instanceof CSSMediaRule ? [rule.media] : []))
    .filter(({ mediaText }) => mediaText === 'print');
  for (const each of media) each.mediaText = 'all';
  return () => {
    for (const each of media) each.mediaText = 'print';
  };
}

function names(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort();
}

describe('custom properties', () => {
  const server = useServer();

  /** What elements get through the CSSOM. */
  async function inlineStyles(): Promise<string> {
    const written: string[] = [];
    for (const tag of tags) {
      for (const { shadowRoot } of await statesOf(tag, server)) {
        for (const element of shadowRoot!.querySelectorAll('[style]'))
          written.push(element.getAttribute('style')!);
      }
    }
    const grouped = await show(
      'chiso-compare',
      communeFeed([84], { indicators: [1, 2, 3, 4].map((n) => ({ id: n === 1 ? 'ky-so' : `so-${n}` })) }),
      { indicators: 'ky-so so-2 so-3 so-4' },
    );
    for (const key of grouped.shadowRoot!.querySelectorAll('.key')) written.push(key.getAttribute('style')!);
    return written.join('\n');
  }

  it('private ones are all defined, and all used', async () => {
    const all = `${styles}\n${await inlineStyles()}`;
    const defined = names(all, /--_([\w-]+)\s*:/g);
    const used = names(all, /var\(\s*--_([\w-]+)/g);
    expect(
      used.filter((name) => !defined.includes(name)),
      'used, not defined',
    ).to.deep.equal([]);
    expect(
      defined.filter((name) => !used.includes(name)),
      'defined, not used',
    ).to.deep.equal([]);
  });

  it('public ones are those that are documented of every element', () => {
    const read = names(`${styles}\n${reserved}`, /(--chiso-[\w-]+)/g);
    for (const { tag, properties } of elementsInManifest)
      if (properties.length > 0) expect([...properties].sort(), tag).to.deep.equal(read);
  });

  it('colours are those that are measured below', () => {
    expect(names(styles, /--chiso-color-([\w-]+)/g)).to.deep.equal([...colors].sort());
  });

  it('public ones have a default wherever they are read', () => {
    expect(names(`${styles}\n${reserved}`, /var\(\s*(--chiso-[\w-]+)\s*\)/g)).to.deep.equal([]);
  });

  it('public ones are read by private ones only, so that each has one default for all styles', () => {
    const elsewhere = styles.replaceAll(textOf(tokens), '');
    expect(names(elsewhere, /--chiso-([\w-]+)/g)).to.deep.equal(['min-block-size']);
  });

  it('colours without light-dark() are those of the light scheme', () => {
    const [plain, schemes] = textOf(tokens).split('@supports') as [string, string];
    const defaults = (text: string) =>
      [...text.matchAll(/--_([\w-]+):var\([\w-]*color[\w-]*,(?:light-dark\()?(#[0-9a-f]+)/g)].map(
        ([, name, color]) => `${name!} ${color!}`,
      );
    expect(defaults(plain)).to.have.length(colors.length);
    expect(defaults(schemes.split('}}')[0]!)).to.deep.equal(defaults(plain));
  });
});

describe('colours', () => {
  for (const [media, scheme] of [
    ['screen', 'light'],
    ['screen', 'dark'],
    ['print', 'dark'],
  ] as const) {
    for (const theme of ['', 'civic', 'plain', 'contrast']) {
      describe([media, scheme, theme].filter(Boolean).join(', '), () => {
        let color: (name: string) => string;

        before(async () => {
          const page = await fixture<HTMLElement>('<div></div>');
          page.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
          const element = document.createElement('chiso-kpi');
          element.setAttribute('theme', theme);
          page.append(element);
          await element.updateComplete;
          const stopPrinting = media === 'print' ? letPrint(element) : undefined;
          const probe = element.shadowRoot!.appendChild(document.createElement('i'));
          const found = new Map(
            colors.map((name) => {
              probe.style.color = `var(--_${name})`;
              return [name, getComputedStyle(probe).color];
            }),
          );
          // A card without a surface lies on the page.
          if (theme === 'plain' && media === 'screen')
            found.set('surface', getComputedStyle(page).backgroundColor);
          color = (name) => found.get(name)!;
          stopPrinting?.();
        });

        const rows: readonly (readonly [names: readonly string[], on: string, least: number])[] = [
          [['text', 'muted', 'accent', 'met', 'behind', 'missed', 'highlight'], 'surface', 4.5],
          [['accent-text'], 'accent', 4.5],
          [['series', ...series], 'surface', 3],
        ];
        for (const [front, on, least] of rows) {
          for (const name of front) {
            it(`${name} has a contrast of ${least} to ${on}`, () => {
              expect(contrast(color(name), color(on)), `${color(name)} on ${color(on)}`).to.be.at.least(
                least,
              );
            });
          }
        }
      });
    }
  }
});
