import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ObservationEntry } from '../../src/feed/document.js';
import type { ChisoViewEvent } from '../../src/shared/events.js';
import { compare, marks, rows, tableRows } from '../helpers/compare.js';
import { communeFeed, manyCommunes, oneFigure } from '../helpers/feeds.js';
import { notFound, useServer } from '../helpers/server.js';
import {
  comesTo,
  count,
  mount,
  part,
  parts,
  partText,
  partTexts,
  plain,
  ready,
  said,
  type Attributes,
} from '../helpers/widgets.js';

const row = (locality: string, value: number | null, more: Partial<ObservationEntry> = {}) =>
  ({ indicator: 'ky-so', locality, period: '2022-12', value, ...more }) as ObservationEntry;

function heads(element: Element): string[] {
  const cells = [...element.shadowRoot!.querySelectorAll('thead th[scope="col"]')];
  return cells.map(({ textContent }) => plain(textContent));
}

describe('<chiso-compare>', () => {
  describe('parts', () => {
    it('has one row for each locality, best first, those without a figure last', async () => {
      expect(rows(await compare(communeFeed()))).to.deep.equal([
        ['Ân Phú', '95%'],
        ['Hòa Nghĩa', '84%'],
        ['Đan Hòa', '71,5%'],
        ['Sơn Định', '58%'],
        ['Phú Phụng', 'chưa có số liệu'],
      ]);
    });

    it('says what it shows in a sentence that all can see', async () => {
      const element = await compare(communeFeed());
      expect(partText(element, 'summary')).to.equal(
        'Văn bản đi được ký số, tháng 12 năm 2022: 4/5 xã, phường có số liệu; ' +
          'cao nhất là Xã Ân Phú (95%); thấp nhất là Xã Sơn Định (58%).',
      );
      expect(part(element, 'summary').getBoundingClientRect().height).to.be.greaterThan(10);
    });

    it('begins its sentence with the highlighted locality', async () => {
      const element = await compare(communeFeed([84, 58, 95, 71, null]), { highlight: 'an-phu' });
      expect(partText(element, 'summary')).to.equal(
        'Văn bản đi được ký số, tháng 12 năm 2022: 4/5 xã, phường có số liệu; ' +
          'Xã Ân Phú: 95%, đứng thứ 1 trong số 4, cao hơn trung bình 18 điểm phần trăm.',
      );
    });

    it('highlights one row, in the chart and in the table', async () => {
      const element = await compare(communeFeed(), { highlight: 'dan-hoa' });
      expect(partTexts(element, 'row-highlight')).to.have.length(1);
      expect(partText(element, 'row-highlight')).to.include('Đan Hòa');
      expect(part(element, 'row-highlight').firstElementChild!.getAttribute('aria-current')).to.equal('true');
      element.view = 'table';
      await element.updateComplete;
      expect(partText(element, 'row-highlight')).to.include('Xã Đan Hòa');
    });

    it('puts each value at the end of its bar', async () => {
      const element = await compare(communeFeed([100, 50]));
      const plot = element.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
      const [all, half] = parts(element, 'value').map((label) => label.getBoundingClientRect().left);
      expect(all).to.be.closeTo(plot.right, 1);
      expect(half).to.be.closeTo((plot.left + plot.right) / 2, 1);
    });

    it('lists what may not stand beside the others, with value and reason', async () => {
      const element = await compare(
        communeFeed([84, 58], { rows: [row('an-phu', 99, { comparable: false, scope: 'chỉ khối Đảng' })] }),
      );
      expect(rows(element).map(([name]) => name)).to.deep.equal(['Hòa Nghĩa', 'Sơn Định']);
      expect(partTexts(element, 'footnote')).to.deep.equal([
        'Xã Ân Phú: 99%, 12/2022 (nguồn cho biết không so sánh được: chỉ khối Đảng)',
      ]);
    });

    it('explains its lines in a legend with their figures', async () => {
      const element = await compare(
        communeFeed([84, 58, 95, 71, null], { targets: [{ indicator: 'ky-so', by: '2025', min: 90 }] }),
        { reference: 'average median target' },
      );
      expect(
        [...part(element, 'legend').children].map(({ textContent }) => plain(textContent)),
      ).to.deep.equal(['Trung bình 77%', 'Trung vị 77,5%', 'Mục tiêu 2025: 90%']);
    });

    it('has no legend where there is nothing to tell apart', async () => {
      expect(count(await compare(communeFeed()), 'legend')).to.equal(0);
    });

    it('says the period of all once, and a period of its own beside its name', async () => {
      const element = await compare(
        communeFeed([84, 58], { rows: [row('an-phu', 99, { period: '2022-10' })] }),
        {
          period: '2022',
        },
      );
      expect(partText(element, 'period')).to.equal('2022');
      expect(rows(element).map(([name]) => name)).to.deep.equal([
        'Ân Phú10/2022',
        'Hòa Nghĩa12/2022',
        'Sơn Định12/2022',
      ]);
    });
  });

  describe('properties', () => {
    const orders: readonly (readonly [attributes: Attributes, names: string])[] = [
      [{}, 'Ân Phú, Hòa Nghĩa, Đan Hòa, Sơn Định, Phú Phụng'],
      [{ order: 'asc' }, 'Sơn Định, Đan Hòa, Hòa Nghĩa, Ân Phú, Phú Phụng'],
      [{ sort: 'name' }, 'Ân Phú, Đan Hòa, Hòa Nghĩa, Phú Phụng, Sơn Định'],
      [{ sort: 'name', order: 'desc' }, 'Sơn Định, Phú Phụng, Hòa Nghĩa, Đan Hòa, Ân Phú'],
      [{ sort: 'code' }, 'Phú Phụng, Sơn Định, Hòa Nghĩa, Đan Hòa, Ân Phú'],
      [{ sort: 'feed' }, 'Hòa Nghĩa, Sơn Định, Ân Phú, Đan Hòa, Phú Phụng'],
      [{ localities: 'son-dinh an-phu' }, 'Ân Phú, Sơn Định'],
      [{ localities: 'son-dinh an-phu', sort: 'feed' }, 'Sơn Định, Ân Phú'],
      [{ of: 'cho-lach' }, 'Ân Phú, Hòa Nghĩa, Đan Hòa, Sơn Định, Phú Phụng'],
      [{ level: 'commune', limit: '2' }, 'Ân Phú, Hòa Nghĩa'],
      [{ limit: '2', highlight: 'son-dinh' }, 'Ân Phú, Sơn Định'],
      [{ limit: '1', highlight: 'son-dinh' }, 'Sơn Định'],
      [{ limit: '3', highlight: 'an-phu' }, 'Ân Phú, Hòa Nghĩa, Đan Hòa'],
    ];
    for (const [attributes, expected] of orders) {
      it(`shows ${expected} for ${JSON.stringify(attributes)}`, async () => {
        const element = await compare(communeFeed(), attributes);
        expect(
          rows(element)
            .map(([name]) => name)
            .join(', '),
        ).to.equal(expected);
      });
    }

    it('puts the fewest first where fewer is better', async () => {
      const element = await compare(communeFeed([3, 1, 2], { indicators: [{ direction: 'down' }] }));
      expect(rows(element).map(([, value]) => value)).to.deep.equal(['1%', '2%', '3%']);
    });

    it('keeps to 20 rows, says how many more there are, and has them in its table', async () => {
      const element = await compare(manyCommunes(34), { highlight: 'xa-33' });
      expect(rows(element)).to.have.length(20);
      expect(rows(element).at(-1)).to.deep.equal(['Xã 33', '67%']);
      expect(partTexts(element, 'footnote')).to.include('Còn 14 nơi khác có trong bảng.');
      element.view = 'table';
      await element.updateComplete;
      expect(tableRows(element)).to.have.length(34);
    });

    it('highlights the selected locality, else the one that it names', async () => {
      const feed = document.createElement('chiso-feed');
      feed.data = communeFeed();
      feed.locality = 'an-phu';
      feed.innerHTML = '<chiso-compare></chiso-compare><chiso-compare highlight="dan-hoa"></chiso-compare>';
      (await fixture('<div></div>')).append(feed);
      const [selected, named] = feed.querySelectorAll('chiso-compare');
      expect(partText(await ready(selected!), 'row-highlight')).to.include('Ân Phú');
      expect(partText(await ready(named!), 'row-highlight')).to.include('Đan Hòa');
    });

    it('sets up to four indicators of one unit side by side, and names the one that it leaves out', async () => {
      const others = ['lien-thong', 'truc-tuyen'].map((id) => ({ id, name: id }));
      const element = await compare(
        communeFeed([84, 58], {
          indicators: [{}, ...others, { id: 'dan-so', name: 'Dân số', unit: 'person' }],
          rows: [
            row('hoa-nghia', 30, { indicator: 'lien-thong' }),
            row('an-phu', 20, { indicator: 'lien-thong' }),
          ],
        }),
        { indicators: 'ky-so lien-thong truc-tuyen dan-so' },
      );
      expect(rows(element)).to.deep.equal([
        ['Hòa Nghĩa', '84%', '30%', 'chưa có số liệu'],
        ['Sơn Định', '58%', 'chưa có số liệu', 'chưa có số liệu'],
        ['Ân Phú', 'chưa có số liệu', '20%', 'chưa có số liệu'],
      ]);
      expect([...part(element, 'legend').children]).to.have.length(3);
      expect(partTexts(element, 'footnote')).to.deep.equal(['Không vẽ chung “Dân số” vì khác đơn vị tính.']);
    });

    it('shows each place with its latest figure, and neither rank nor average', async () => {
      const element = await compare(communeFeed([84], { rows: [row('an-phu', 99, { period: null })] }), {
        period: 'latest',
        reference: 'average',
      });
      expect(said(element)).to.include('không rõ thời điểm').and.not.include('đứng thứ');
      expect(count(element, 'legend')).to.equal(0);
    });

    it('leads to a page of each locality, by the page’s pattern or the feed’s own address', async () => {
      const data = communeFeed([84], { locality: { url: 'https://example.vn/xa' } });
      const links = (element: Element) => [...element.shadowRoot!.querySelectorAll('a.mark, tbody a')];
      const hrefs = (element: Element) => links(element).map((link) => link.getAttribute('href'));
      const element = await compare(data, { localities: 'hoa-nghia' });
      expect(hrefs(element)).to.deep.equal(['https://example.vn/xa']);
      element.localityHref = '/xa/{id}?tu={id}';
      await element.updateComplete;
      expect(hrefs(element)).to.deep.equal(['/xa/hoa-nghia?tu=hoa-nghia']);
      element.view = 'table';
      await element.updateComplete;
      expect(hrefs(element)).to.deep.equal(['/xa/hoa-nghia?tu=hoa-nghia']);
    });

    it('has buttons and no links where there is no page to lead to', async () => {
      expect(marks(await compare(communeFeed())).map(({ localName }) => localName)).to.include('button');
    });
  });

  describe('events', () => {
    it('changes between chart and table, and tells', async () => {
      const element = await compare(communeFeed());
      const button = part(element, 'button');
      for (const view of ['table', 'chart'] as const) {
        const told = oneEvent<ChisoViewEvent>(element, 'chiso-view');
        part(element, 'button').click();
        const { view: to, bubbles, composed } = await told;
        expect({ to, bubbles, composed }).to.deep.equal({ to: view, bubbles: true, composed: true });
        await element.updateComplete;
        expect(element.getAttribute('view')).to.equal(view);
        expect(count(element, view)).to.equal(1);
        expect(count(element, view === 'table' ? 'chart' : 'table')).to.equal(0);
        expect(plain(button.textContent)).to.equal(view === 'table' ? 'Biểu đồ' : 'Bảng số liệu');
      }
    });

    it('begins with the view that it is given, and takes any other word for the chart', async () => {
      expect(count(await compare(communeFeed(), { view: 'table' }), 'table')).to.equal(1);
      expect(count(await compare(communeFeed(), { view: 'bang' }), 'chart')).to.equal(1);
    });

    it('offers no change of view where there is nothing to draw', async () => {
      const element = await compare({ ...oneFigure(1), observations: [] });
      expect(count(element, 'toolbar')).to.equal(0);
    });
  });

  describe('the table', () => {
    it('says what the chart says', async () => {
      const element = await compare(communeFeed(), { highlight: 'dan-hoa' });
      const drawn = rows(element).map(([name, value]) => [`Xã ${name}`, value]);
      element.view = 'table';
      await element.updateComplete;
      expect(tableRows(element).map(([, name, value]) => [name, value])).to.deep.equal(drawn);
    });

    it('has rank, place and figure under heads of their own', async () => {
      const element = await compare(communeFeed([84, 58, 95, 84, null]), { view: 'table' });
      expect(heads(element)).to.deep.equal(['Hạng', 'Địa phương', 'Số liệu']);
      expect(tableRows(element)).to.deep.equal([
        ['1', 'Xã Ân Phú', '95%'],
        ['2', 'Xã Đan Hòa', '84%'],
        ['2', 'Xã Hòa Nghĩa', '84%'],
        ['4', 'Xã Sơn Định', '58%'],
        ['–', 'Xã Phú Phụng', 'chưa có số liệu'],
      ]);
    });

    it('tells the periods where they differ, and notes where there are some', async () => {
      const more = [row('an-phu', 99, { period: '2022-10', scope: 'khối Đảng' })];
      const element = await compare(communeFeed([84], { rows: more }), { view: 'table', period: '2022' });
      expect(heads(element)).to.deep.equal(['Địa phương', 'Số liệu', 'Thời điểm', 'Ghi chú']);
      expect(tableRows(element)).to.deep.equal([
        ['Xã Ân Phú', '99%', '10/2022', 'Phạm vi: khối Đảng'],
        ['Xã Hòa Nghĩa', '84%', '12/2022', ''],
      ]);
    });
  });

  describe('several feeds', () => {
    const server = useServer();

    it('shows what arrived of the localities that it names, where one feed does not come', async () => {
      const src = `${server.give(communeFeed())} ${server.at(notFound)}`;
      const element = await mount('chiso-compare', {
        src,
        localities: 'an-phu thai-binh',
        highlight: 'thai-binh',
      });
      await comesTo(element, 'stale');
      expect(rows(element)).to.deep.equal([['Ân Phú', '95%']]);
    });
  });
});
