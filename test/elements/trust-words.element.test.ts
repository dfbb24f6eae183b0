/** Whatever the words of a feed are, every widget shows them as words: `spec/quality.md`, "Trust". */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { useWarnings } from '../helpers/console.js';
import { formulas, letters, markups, named, turns, wasRun } from '../helpers/hostile-strings.js';
import { allSaid, everything, figuresIn, made, showings, shown } from '../helpers/showings.js';
import { changedAll, stringFields } from '../helpers/string-fields.js';

/** Every word of the feed begins with these. */
function saying(string: string): unknown {
  const before = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${string} ${value}`
      : Object.fromEntries(Object.entries(value as object).map(([name, words]) => [name, before(words)]));
  return changedAll(everyWidget, 'text', before);
}

/** "a href", "li class" …: which attributes there are. A canvas gets its size whenever it comes near the screen. */
function attributesIn(element: Element): readonly string[] {
  const names = everything(element)
    .filter(({ localName }) => localName !== 'canvas')
    .flatMap((each) => each.getAttributeNames().map((name) => `${each.localName} ${name}`));
  return [...new Set(names)];
}

describe('the witness', () => {
  it('sees what runs where words are taken for markup', async () => {
    const page = document.createElement('div');
    page.innerHTML = markups[0]!;
    await waitUntil(wasRun);
    expect(made(page)).to.include('img × 1');
  });
});

for (const showing of showings) {
  describe(`${showing.name}, <${showing.tag}>, and words of ill will`, () => {
    useWarnings();
    let good: Readonly<Record<'made' | 'attributes' | 'figures', readonly string[]>>;
    before(async () => {
      const element = await shown(showing, everyWidget);
      good = { made: made(element), attributes: attributesIn(element), figures: figuresIn(element) };
    });

    for (const string of [...markups, ...letters, turns[0]!, formulas[0]!]) {
      it(`shows ${named(string)} as words, and the figures as they were`, async () => {
        const element = await shown(showing, saying(string));
        expect(made(element)).to.deep.equal(good.made);
        expect(figuresIn(element)).to.deep.equal(good.figures);
        expect(good.attributes).to.include.members([...attributesIn(element)]);
        expect(wasRun()).to.be.false;
      });
    }
  });
}

describe('the words of a feed', () => {
  /** Read, and not shown by any widget. */
  const unshown = [
    ...['/license/name', '/license/document'],
    ...['/targets/*/source/name', '/targets/*/source/document'],
  ];

  for (const { path } of stringFields.filter(({ kind }) => kind === 'text')) {
    it(`${unshown.includes(path) ? 'are not shown' : 'are shown as they are'} at ${path}`, async () => {
      const words = `<b title="${path}">&amp;</b>`;
      const document = changedAll(everyWidget, 'text', (value, field) =>
        field.path === path ? words : value,
      );
      const elements = [];
      for (const showing of showings) elements.push(await shown(showing, document));
      expect(elements.some((element) => allSaid(element).includes(words))).to.equal(!unshown.includes(path));
    });
  }
});
