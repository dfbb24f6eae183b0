/** A feed is somebody else's: its words stay words, and no address of it runs. `spec/quality.md`, "Trust". */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { useWarnings } from '../helpers/console.js';
import { said, show, tags } from '../helpers/widgets.js';

const script = '<img src=x onerror="globalThis.wasRun=true"><b>đậm</b>';
const address = 'javascript:globalThis.wasRun=true';

/** Every text and every address of it is one that must not be taken at its word. */
const hostile = {
  chiso: 1,
  title: script,
  updated: '2023-01-05',
  source: { name: script, url: address, document: script },
  localities: [
    { id: '__proto__', name: `Một ${script}`, short: `Một ${script}`, url: address },
    { id: 'constructor', name: `Hai ${script}`, short: `Hai ${script}`, url: `  ${address}` },
  ],
  indicators: [{ id: '{{7*7}}', name: script, description: script, unit: { symbol: script } }],
  observations: ['__proto__', 'constructor'].map((locality, n) => ({
    indicator: '{{7*7}}',
    locality,
    period: '2022-12',
    value: 11 * (n + 1),
    qualifier: 'over',
    qualifierText: script,
    scope: script,
    source: { name: script, url: address },
  })),
  targets: [{ indicator: '{{7*7}}', by: '2025', text: script }],
};

for (const tag of tags) {
  describe(`<${tag}> and a feed of ill will`, () => {
    useWarnings();

    for (const view of ['chart', 'table']) {
      it(`shows its words as words, and leads nowhere (${view})`, async () => {
        const element = await show(tag, hostile, {
          ...(tag === 'chiso-compare' ? { view } : { locality: '__proto__' }),
        });
        expect(said(element)).to.include('11').and.include('<b>đậm</b>');
        expect(element.shadowRoot!.querySelectorAll('img, b, script').length).to.equal(0);
        const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ protocol }) => protocol);
        expect(links.filter((protocol) => !/^https?:$/.test(protocol))).to.deep.equal([]);
        expect('wasRun' in globalThis).to.be.false;
      });
    }

    it('says a wrong name as it was written', async () => {
      const element = await show(tag, hostile, { indicator: script });
      expect(said(element)).to.include('onerror');
      expect(element.shadowRoot!.querySelectorAll('img, b').length).to.equal(0);
    });
  });
}
