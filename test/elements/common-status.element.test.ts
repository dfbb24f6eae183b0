/** A figure that is not final is told so in the sentence too: whoever only hears or forwards it has nothing else. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { Status } from '../../src/feed/feed.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { shown } from '../helpers/showings.js';
import type { Attributes } from '../helpers/widgets.js';

const words: Readonly<Record<Status, string>> = {
  official: '',
  estimate: 'ước tính',
  preliminary: 'sơ bộ',
  revised: 'đã điều chỉnh',
};

const widgets: readonly (readonly [tag: string, attributes: Attributes])[] = [
  ['chiso-kpi', { indicator: 'ky-so', locality: 'binh-hoa' }],
  ['chiso-progress', { indicator: 'ky-so', locality: 'binh-hoa' }],
  ['chiso-compare', { indicator: 'ky-so' }],
  ['chiso-ranking', { indicator: 'ky-so' }],
  ['chiso-trend', { indicator: 'ky-so', locality: 'binh-hoa' }],
  ['chiso-breakdown', { indicator: 'dich-vu', locality: 'an-phu' }],
  ['chiso-profile', { group: 'phuc-vu', locality: 'an-phu' }],
];

function withStatus(status: Status): unknown {
  const { observations } = everyWidget as { readonly observations: readonly object[] };
  return { ...everyWidget, observations: observations.map((row) => ({ ...row, status })) };
}

for (const [tag, attributes] of widgets) {
  describe(`the sentence of <${tag}>`, () => {
    for (const status of Object.keys(words) as Status[]) {
      it(`says of figures that are ${status} ${words[status] ? `“${words[status]}”` : 'nothing'}`, async () => {
        const element = await shown({ tag, attributes }, withStatus(status));
        const sentence = element.shadowRoot!.querySelector('[part~="summary"]')!.textContent;
        expect(Object.values(words).filter((each) => each && sentence.includes(each))).to.deep.equal(
          [words[status]].filter(Boolean),
        );
      });
    }
  });
}
