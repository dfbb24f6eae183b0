/** A hover renders a chart again, and computes nothing: what it shows stays watched all the same. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { compare, marks, rows, tableRows } from '../helpers/compare.js';
import { communeFeed, manyCommunes } from '../helpers/feeds.js';
import { countNormalized } from '../helpers/normalized.js';
import { json, useServer } from '../helpers/server.js';
import { count, mount, ready, says } from '../helpers/widgets.js';

describe('what a comparison has computed', () => {
  const server = useServer();

  it('stays while only the row under the pointer changes', async () => {
    const element = await compare(manyCommunes(3321));
    const normalized = await countNormalized(async () => {
      for (const mark of marks(element).slice(0, 3)) {
        mark.dispatchEvent(new Event('pointerenter'));
        await element.updateComplete;
        expect(count(element, 'tooltip')).to.equal(1);
      }
    });
    expect(normalized).to.equal(0);
  });

  it('is computed anew after a refresh, also of what was hovered', async () => {
    const src = server.give(communeFeed());
    const element = await ready(await mount('chiso-compare', { src }));
    marks(element)[0]!.dispatchEvent(new Event('pointerenter'));
    await element.updateComplete;
    server.change(src, () => json(communeFeed([85, 58, 95, 71.5, null])));
    element.reload();
    await says(element, '85%');
  });

  for (const [name, value] of [
    ['indicator', 'lien-thong'],
    ['indicators', 'ky-so lien-thong'],
    ['localities', 'an-phu dan-hoa'],
    ['of', 'an-phu'],
    ['level', 'district'],
    ['highlight', 'dan-hoa'],
    ['locality', 'dan-hoa'],
    ['reference', 'average'],
    ['sort', 'name'],
    ['order', 'asc'],
    ['limit', '2'],
    ['period', '2022-11'],
    ['as-of', '2022-11-30'],
    ['part-id', 'khong-co'],
    ['locality-href', '/xa/{id}'],
  ] as const) {
    it(`is computed anew for another ${name}`, async () => {
      const data = communeFeed(undefined, {
        indicators: [{}, { id: 'lien-thong', name: 'Liên thông' }],
        rows: [
          { indicator: 'ky-so', locality: 'an-phu', period: '2022-11', value: 12 },
          { indicator: 'lien-thong', locality: 'an-phu', period: '2022-12', value: 34 },
        ],
      });
      const seen = (element: Element) => [rows(element), tableRows(element), element.shadowRoot!.textContent];
      const base = { indicator: 'ky-so' };
      const later = await compare(data, base);
      const before = seen(later);
      later.setAttribute(name, value);
      await later.updateComplete;
      const fresh = await compare(data, { ...base, [name]: value });
      expect(seen(later)).to.deep.equal(seen(fresh));
      const links = (element: Element) => element.shadowRoot!.querySelectorAll('a.mark').length;
      expect(links(later)).to.equal(links(fresh));
      if (name !== 'locality-href') expect(seen(later)).not.to.deep.equal(before);
    });
  }
});
