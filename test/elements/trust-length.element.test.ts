/** Names as long as somebody who means ill can make them: `spec/quality.md`, "Trust". */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { allSaid, figuresIn, made, showings, shown } from '../helpers/showings.js';
import { changedAll } from '../helpers/string-fields.js';

/** WebKit lays letters out as well, and far more slowly: a board of long words takes it minutes. */
const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);
const most = isWebKit ? 10_000 : 100_000;
const oneWord = 'x'.repeat(most);

const cases: readonly (readonly [width: number, what: string, words: string])[] = [
  [300, `one word of ${String(most)} letters`, oneWord],
  [300, 'many words', ' xã'.repeat(1000)],
  [640, 'one word of 1,000 letters', oneWord.slice(0, 1000)],
];

/** A feed whose words go on so, wherever a text is one of these. */
function goingOn(words: string, goesOn: (path: string) => boolean = () => true): unknown {
  const after = (value: unknown): unknown =>
    typeof value === 'string'
      ? value + words
      : Object.fromEntries(Object.entries(value as object).map(([name, text]) => [name, after(text)]));
  return changedAll(everyWidget, 'text', (value, { path }) => (goesOn(path) ? after(value) : value));
}

for (const showing of showings) {
  describe(`${showing.name}, <${showing.tag}>, and words without end`, () => {
    for (const [width, what, words] of cases) {
      it(`keeps to its ${width} px, with the figures as they were, where each text is ${what}`, async () => {
        const good = await shown(showing, everyWidget, width);
        const element = await shown(showing, goingOn(words), width);
        expect(element.scrollWidth).to.equal(width);
        const { scrollWidth, clientWidth } = document.scrollingElement!;
        expect(scrollWidth).to.equal(clientWidth);
        expect(figuresIn(element)).to.deep.equal(figuresIn(good));
        expect(made(element)).to.deep.equal(made(good));
      });
    }
  });
}

describe('a long name', () => {
  it('is not cut: who reads on sees all of it', async () => {
    const [card] = showings;
    const data = goingOn(`${oneWord}Z`, (path) => path === '/indicators/*/name');
    const element = await shown(card!, data);
    expect(allSaid(element)).to.include(`Văn bản ký số${oneWord}Z`);
    const heading = element.shadowRoot!.querySelector('.heading')!;
    expect(heading.scrollWidth).to.be.at.most(heading.clientWidth);
    expect(heading.scrollHeight).to.be.at.most(heading.clientHeight + 1);
  });
});
