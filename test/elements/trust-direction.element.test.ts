/** No name turns a figure round: `spec/quality.md`, "Trust". */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { named, turns } from '../helpers/hostile-strings.js';
import { misreadIn } from '../helpers/reading-order.js';
import { everything, showings, shown } from '../helpers/showings.js';
import { changedAll } from '../helpers/string-fields.js';
import { said } from '../helpers/widgets.js';

/** Every word of the feed ends with these. */
function ending(string: string): unknown {
  const after = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${value} ${string}`
      : Object.fromEntries(Object.entries(value as object).map(([name, words]) => [name, after(words)]));
  return changedAll(everyWidget, 'text', after);
}

const directionMarks = /[\u061c\u200f\u202a-\u202e\u2066-\u2069]/;

describe('the order in which one reads', () => {
  for (const [words, seen] of [
    ['Xã A: 58,2%', ''],
    ['Xã A\u202e: 58,2%', '%2,85'],
    ['مدينة (58,2%)', '%58,2'],
    ['עיר: 10,2 (−3,4%)', '3,4%−10,2'],
  ] as const) {
    it(`is ${seen ? `“${seen}”` : 'as it is written'} in ${named(words)}`, () => {
      const line = document.createElement('p');
      line.textContent = words;
      document.body.append(line);
      expect(misreadIn(line).map((found) => found[1])).to.deep.equal(seen ? [seen] : []);
      line.remove();
    });
  }
});

for (const showing of showings) {
  describe(`${showing.name}, <${showing.tag}>, and words that turn round`, () => {
    for (const string of turns) {
      it(`reads its figures as they are written after ${named(string)}`, async () => {
        const element = await shown(showing, ending(string));
        for (const each of everything(element)) {
          expect(misreadIn(each)).to.deep.equal([]);
          for (const { value } of each.attributes) expect(value).not.to.match(directionMarks);
          for (const child of each.childNodes)
            if (child instanceof Text) expect(child.data).not.to.match(directionMarks);
        }
      });
    }
  });
}

describe('ids that turn round', () => {
  it('turn nothing round where they are listed', async () => {
    const { indicators, observations, ...rest } = everyWidget;
    const id = (old: string) => (old === 'ky-so' ? 'ky\u202eso' : old);
    const data = {
      ...rest,
      indicators: indicators.map((each) => ({ ...each, id: id(each.id) })),
      observations: observations.map((row) => ({ ...row, indicator: id(row.indicator) })),
      targets: [],
    };
    const element = await shown(
      { tag: 'chiso-kpi', attributes: { indicator: 'sai', locality: 'an-phu' } },
      data,
    );
    expect(said(element)).to.include('kyso, cong-khai, tien-do');
    const card = await shown(
      { tag: 'chiso-kpi', attributes: { indicator: 'ky\u202eso', locality: 'an-phu' } },
      data,
    );
    expect(said(card)).to.include('46,3');
  });
});
