/**
 * Colours that mean something side by side, as who sees fewer colours sees them: either they stay apart for every reader, or
 * a sign besides them tells the same.
 */
import { expect, fixture } from '@open-wc/testing';
import '../../src/index.js';
import { apart, difference, visions } from '../helpers/color-vision.js';
import { compare } from '../helpers/compare.js';
import { documentOf, type RowDraft } from '../helpers/drafts.js';
import { communeFeed, oneFigure } from '../helpers/feeds.js';
import { useVietnamese } from '../helpers/language.js';
import { indexFeed, profileOf } from '../helpers/profile.js';
import { stageFeed, wholeFeed } from '../helpers/stages.js';
import { months, trend } from '../helpers/trend.js';
import { part, partText, parts, plain, ready, show } from '../helpers/widgets.js';

/** CIEDE2000: about 2 is the least that is noticed side by side; from 10 on it is another colour at a glance. */
const atAGlance = 10;

const series = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `series-${n}`);
const verdicts = ['met', 'behind', 'missed'];

/** What stands beside what, and has nothing but its colour and its place to be known by at a glance. */
const neighbours: readonly (readonly [string, string])[] = [
  // Bars of a comparison, bars in a league table.
  ['series', 'highlight'],
  // Bars of a group, parts of a whole: in this order always, in the picture as in its legend.
  ...series.slice(1).map((name, n) => [series[n]!, name] as const),
];

/** The colours of a card, as the browser computes them. */
async function colorsOf(theme: string, scheme: string): Promise<(name: string) => string> {
  const page = await fixture<HTMLElement>('<div></div>');
  page.style.colorScheme = scheme;
  const element = document.createElement('chiso-kpi');
  element.setAttribute('theme', theme);
  page.append(element);
  await element.updateComplete;
  const probe = element.shadowRoot!.appendChild(document.createElement('i'));
  return (name) => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
}

describe('the measure of colours', () => {
  it('is CIEDE2000, by pairs of the paper that describes it', () => {
    for (const [one, other, expected] of [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
      [[50, 2.5, 0], [61, -5, 29], 22.8977],
      [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    ] as const)
      expect(difference(one, other)).to.be.closeTo(expected, 0.0001);
  });

  it('knows red and green of one lightness apart only for who sees both', () => {
    const [ordinary, protanopia, deuteranopia] = visions.map((vision) =>
      apart('rgb(179, 71, 11)', 'rgb(122, 106, 22)', vision),
    );
    expect(ordinary).to.be.above(20);
    expect(Math.max(protanopia!, deuteranopia!)).to.be.below(10);
  });
});

for (const scheme of ['light', 'dark']) {
  for (const theme of ['', 'civic', 'plain', 'contrast']) {
    describe(`neighbouring colours, ${[scheme, theme].filter(Boolean).join(', ')}`, () => {
      for (const vision of visions) {
        it(`stay apart with ${vision}`, async () => {
          const color = await colorsOf(theme, scheme);
          for (const [one, other] of neighbours)
            expect(apart(color(one), color(other), vision), `${one} and ${other}`).to.be.at.least(atAGlance);
        });
      }
    });
  }
}

/** Where colours come too close to each other for some reader: what else tells the same. */
describe('a sign besides the colour', () => {
  useVietnamese();

  it('is needed for verdicts, of which two are one colour to some', async () => {
    const color = await colorsOf('', 'light');
    const closest = visions.map((vision) =>
      Math.min(
        ...verdicts.flatMap((one, n) =>
          verdicts.slice(n + 1).map((other) => apart(color(one), color(other), vision)),
        ),
      ),
    );
    expect(Math.min(...closest)).to.be.below(atAGlance);
  });

  it('is in each verdict, another for each, before words that differ', async () => {
    const cases = { met: ['2022', 70], behind: ['2025', 90], missed: ['2022', 90] } as const;
    const said: string[] = [];
    for (const [tone, [by, min]] of Object.entries(cases)) {
      const element = await ready(await show('chiso-kpi', oneFigure(80, { targets: [{ by, min }] })));
      said.push(partText(element, `verdict-${tone}`));
    }
    expect(said.map(([sign]) => sign)).to.deep.equal(['✓', '◐', '✕']);
    expect(new Set(said.map((words) => words.slice(1))).size).to.equal(3);
  });

  it('is in each stage of work: sign and name in the legend, in the order of the bar, and words in its tile', async () => {
    const element = await ready(
      await show('chiso-rollout', stageFeed(), { indicators: 'du-lieu', level: 'commune' }),
    );
    const legend = [...part(element, 'legend').children].map(({ textContent }) => plain(textContent));
    const staged = legend.filter((words) => /^[✓◐○✕]/u.test(words));
    expect(new Set(staged.map(([sign]) => sign)).size).to.equal(staged.length);
    expect(parts(element, 'bar').map(({ textContent }) => plain(textContent))).to.deep.equal(
      staged.map((words) => words.replace(/^.*: (\d+).*$/, '$1')),
    );
    for (const row of parts(element, 'row')) expect(plain(row.textContent)).to.match(/: .+/);
  });

  it('is the number in each part of a whole, and its place in the legend', async () => {
    const element = await ready(await show('chiso-breakdown', wholeFeed(100, [40, 25, 20, 15])));
    const shown = parts(element, 'bar').map(({ textContent }) => plain(textContent));
    expect(shown).to.deep.equal(['40', '25', '20', '15']);
    const values = [...part(element, 'legend').querySelectorAll('[part="value"]')];
    expect(values.map(({ textContent }) => textContent)).to.deep.equal(shown);
  });

  it('is the place of a bar in its group, which is that in the legend, and its own figure', async () => {
    const ids = ['ky-so', 'so-2', 'so-3', 'so-4'];
    const rows = ids.slice(1).map((indicator, n) => ({
      ...{ indicator, locality: 'an-phu', period: '2022-12', value: 10 * (n + 1) },
    }));
    const element = await compare(
      communeFeed([84, 58, 95], { indicators: ids.map((id) => ({ id, name: `Chỉ tiêu ${id}` })), rows }),
      { indicators: ids.join(' '), localities: 'an-phu' },
    );
    const legend = [...part(element, 'legend').children].map(({ textContent }) => plain(textContent));
    expect(legend).to.deep.equal(ids.map((id) => `Chỉ tiêu ${id}`));
    expect(parts(element, 'value').map(({ textContent }) => textContent)).to.deep.equal([
      ...['95%', '10%', '20%', '30%'],
    ]);
  });

  it('is the name at the end of each line of a trend', async () => {
    const rows: RowDraft[] = [...months([40, 58]), ...months([20, 30], 'b'), ...months([70, 75], 'c')];
    const element = await trend(documentOf({ rows }), { localities: 'a b c', locality: 'a' });
    const ends = [...element.shadowRoot!.querySelectorAll('.end .name')];
    expect(ends.map(({ textContent }) => plain(textContent))).to.deep.equal([
      ...['Xã A 58%', 'Xã B 30%', 'Xã C 75%'],
    ]);
  });

  it('is the shape of the points and the dashes of the line in a profile', () => {
    const figures = [15, 18, 13, 17, 16];
    const view = profileOf(indexFeed({ a: figures, b: figures, c: figures }), {
      localities: ['a', 'b', 'c'],
    });
    const looks = view.series.map(({ shape, dash, signs }) => [shape, dash.join(' '), signs[0]]);
    for (const column of [0, 1, 2]) expect(new Set(looks.map((look) => look[column])).size).to.equal(3);
  });
});
