import { aTimeout, expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { ObservationEntry } from '../../src/feed/document.js';
import type { ChisoSelectEvent } from '../../src/shared/events.js';
import { communeFeed, manyCommunes } from '../helpers/feeds.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { movedFeed } from '../helpers/moved.js';
import {
  button,
  heads,
  highlightedRow,
  names,
  press,
  ranking,
  rows,
  search,
  status,
} from '../helpers/ranking.js';
import { countNormalized } from '../helpers/normalized.js';
import { json, useServer } from '../helpers/server.js';
import {
  count,
  has,
  mount,
  part,
  partText,
  partTexts,
  parts,
  plain,
  ready,
  says,
  type Attributes,
} from '../helpers/widgets.js';
import { contentBefore } from '../helpers/pseudo.js';

const row = (locality: string, value: number | null, more: Partial<ObservationEntry> = {}) =>
  ({ indicator: 'ky-so', locality, period: '2022-12', value, ...more }) as ObservationEntry;

describe('<chiso-ranking>', () => {
  describe('parts', () => {
    it('has one row for each locality, with rank, figure and change of rank, those without a figure last', async () => {
      const element = await ranking(movedFeed());
      expect(heads(element)).to.deep.equal(['Hạng', 'Địa phương', 'Số liệu', 'Hạng so với tháng 11/2022']);
      expect(rows(element)).to.deep.equal([
        ['1', 'Xã Ân Phú', '95%', '= không đổi'],
        ['2', 'Xã Hòa Nghĩa', '84%', '▲ 2 bậc'],
        ['3', 'Xã Đan Hòa', '71,5%', '= không đổi'],
        ['4', 'Xã Sơn Định', '58%', '▼ 2 bậc'],
        ['–', 'Xã Phú Phụng', 'chưa có số liệu', '–'],
      ]);
    });

    it('says a change of rank for a voice, and its tone by a part', async () => {
      const element = await ranking(movedFeed());
      const spoken = parts(element, 'delta').map((delta) =>
        plain(delta.querySelector('.spoken')!.textContent),
      );
      expect(spoken).to.deep.equal([
        'giữ nguyên thứ hạng',
        'tăng 2 bậc',
        'giữ nguyên thứ hạng',
        'giảm 2 bậc',
      ]);
      expect(parts(element, 'delta').map(({ part }) => part[1])).to.deep.equal([
        'delta-same',
        'delta-better',
        'delta-same',
        'delta-worse',
      ]);
    });

    it('draws each bar as long as its figure on one scale, and none of what is missing', async () => {
      const element = await ranking(communeFeed([100, 50, 25]));
      const [whole, half, quarter, ...others] = parts(element, 'bar').map(
        (bar) => bar.getBoundingClientRect().width,
      );
      expect(others).to.be.empty;
      expect(half! / whole!).to.be.closeTo(0.5, 0.02);
      expect(quarter! / whole!).to.be.closeTo(0.25, 0.02);
    });

    for (const width of ['900px', '320px']) {
      it(`has one scale for all rows where it is ${width} wide, the highlighted one too`, async () => {
        const element = await ranking(movedFeed(), { highlight: 'hoa-nghia' });
        element.style.display = 'block';
        element.style.inlineSize = width;
        const tracks = parts(element, 'track').map((track) => track.getBoundingClientRect());
        expect(tracks).to.have.length(4);
        for (const { left, width } of tracks) {
          expect(left).to.be.closeTo(tracks[0]!.left, 0.1);
          expect(width).to.be.closeTo(tracks[0]!.width, 0.1).and.to.be.greaterThan(40);
        }
      });
    }

    it('stands below one another on a narrow screen, each figure of several with its name', async () => {
      const data = movedFeed({ indicators: [{}, { id: 'qua-han', name: 'Hồ sơ quá hạn' }] });
      const element = await ranking(data, { indicators: 'ky-so qua-han' });
      element.style.inlineSize = '320px';
      const [rank, name, figure] = [...parts(element, 'row')[0]!.children].map((cell) =>
        cell.getBoundingClientRect(),
      );
      expect(rank!.top).to.be.closeTo(name!.top, 4);
      expect(rank!.right).to.be.at.most(name!.left + 1);
      expect(figure!.top).to.be.at.least(name!.bottom - 1);
      expect(element.scrollWidth).to.be.at.most(320);
      const cell = parts(element, 'cell')[2]!;
      expect(contentBefore(cell)).to.include('Văn bản đi được ký số');
      element.style.inlineSize = '900px';
      expect(contentBefore(cell)).to.equal('none');
    });

    it('draws what is below zero to the other side', async () => {
      const element = await ranking(communeFeed([-50, 50], { indicators: [{ range: [-100, 100] }] }));
      const [up, down] = parts(element, 'bar').map((bar) => bar.getBoundingClientRect());
      expect(down!.right).to.be.closeTo(up!.left, 1);
      expect(down!.width).to.be.closeTo(up!.width, 1);
    });

    it('is a table with a caption, though it is laid out otherwise on a narrow screen', async () => {
      const element = await ranking(movedFeed());
      const table = part<HTMLTableElement>(element, 'table');
      expect(plain(table.caption!.textContent)).to.equal('Văn bản đi được ký số');
      const roles = (selector: string) =>
        [...table.querySelectorAll(selector)].map((each) => each.getAttribute('role'));
      expect(new Set(roles('tr'))).to.deep.equal(new Set(['row']));
      expect(new Set(roles('thead th'))).to.deep.equal(new Set(['columnheader']));
      expect(new Set(roles('tbody th'))).to.deep.equal(new Set(['rowheader']));
      expect(new Set(roles('td'))).to.deep.equal(new Set(['cell']));
      expect(table.getAttribute('aria-rowcount')).to.equal('6');
    });

    it('lists what may not stand beside the others, and has no row for it', async () => {
      const data = communeFeed([84, 58], {
        rows: [row('an-phu', 99, { comparable: false, scope: 'chỉ khối Đảng' })],
      });
      const element = await ranking(data);
      expect(names(element)).to.deep.equal(['Xã Hòa Nghĩa', 'Xã Sơn Định']);
      expect(partTexts(element, 'footnote')).to.deep.equal([
        'Xã Ân Phú: 99%, 12/2022 (nguồn cho biết không so sánh được: chỉ khối Đảng)',
      ]);
    });

    it('has a column of notes where there are some', async () => {
      const element = await ranking(communeFeed([84], { rows: [row('an-phu', 99, { qualifier: 'over' })] }));
      expect(heads(element).at(-1)).to.equal('Ghi chú');
      expect(rows(element)[0]!.at(-1)).to.equal('Giá trị tối thiểu, nguồn không nêu số chính xác.');
    });

    it('has no column of ranks where they are refused, and says why', async () => {
      const element = await ranking(communeFeed([84, 58]), { period: 'latest' });
      expect(heads(element)).to.deep.equal(['Địa phương', 'Số liệu']);
      expect(partTexts(element, 'footnote')).to.deep.equal([
        'Mỗi nơi một thời điểm nên không xếp hạng, không tính trung bình.',
      ]);
    });
  });

  describe('properties', () => {
    const cases: readonly (readonly [attributes: Attributes, expected: string])[] = [
      [{}, 'Xã Ân Phú, Xã Hòa Nghĩa, Xã Đan Hòa, Xã Sơn Định, Xã Phú Phụng'],
      [{ of: 'cho-lach' }, 'Xã Ân Phú, Xã Hòa Nghĩa, Xã Đan Hòa, Xã Sơn Định, Xã Phú Phụng'],
      [{ level: 'commune', limit: '2' }, 'Xã Ân Phú, Xã Hòa Nghĩa'],
      [{ level: 'district' }, 'Huyện Chợ Lách'],
      [{ limit: '2', highlight: 'son-dinh' }, 'Xã Ân Phú, Xã Hòa Nghĩa, Xã Sơn Định'],
      [{ limit: '0' }, 'Xã Ân Phú, Xã Hòa Nghĩa, Xã Đan Hòa, Xã Sơn Định, Xã Phú Phụng'],
      [{ period: '2022-11' }, 'Xã Ân Phú, Xã Sơn Định, Xã Đan Hòa, Xã Hòa Nghĩa, Xã Phú Phụng'],
      [{ 'as-of': '2022-11-30' }, 'Xã Ân Phú, Xã Sơn Định, Xã Đan Hòa, Xã Hòa Nghĩa, Xã Phú Phụng'],
    ];
    for (const [attributes, expected] of cases) {
      it(`shows ${expected} for ${JSON.stringify(attributes)}`, async () => {
        expect(names(await ranking(movedFeed(), attributes)).join(', ')).to.equal(expected);
      });

      it(`shows the same where ${JSON.stringify(attributes)} comes later`, async () => {
        const element = await ranking(movedFeed());
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
        await element.updateComplete;
        expect(names(element).join(', ')).to.equal(expected);
      });
    }

    it('has a column for each indicator, and says whose ranks it shows', async () => {
      const data = movedFeed({
        indicators: [{}, { id: 'qua-han', name: 'Hồ sơ quá hạn', unit: 'count', direction: 'down' }],
        rows: [row('hoa-nghia', 3, { indicator: 'qua-han' }), row('an-phu', 9, { indicator: 'qua-han' })],
      });
      const element = await ranking(data, { indicators: 'ky-so qua-han' });
      expect(heads(element).slice(0, 4)).to.deep.equal([
        'Hạng theo Văn bản đi được ký số',
        'Địa phương',
        'Văn bản đi được ký số',
        'Hồ sơ quá hạn',
      ]);
      await press(element, 'Hồ sơ quá hạn');
      expect(heads(element)[0]).to.equal('Hạng theo Hồ sơ quá hạn');
      expect(rows(element).map((cells) => cells.slice(0, 4))).to.deep.equal([
        ['1', 'Xã Hòa Nghĩa', '84%', '3'],
        ['2', 'Xã Ân Phú', '95%', '9'],
        ['–', 'Xã Đan Hòa', '71,5%', 'chưa có số liệu'],
        ['–', 'Xã Phú Phụng', 'chưa có số liệu', 'chưa có số liệu'],
        ['–', 'Xã Sơn Định', '58%', 'chưa có số liệu'],
      ]);
      element.indicators = ['qua-han'];
      await element.updateComplete;
      expect(heads(element)).to.deep.equal(['Hạng', 'Địa phương', 'Số liệu']);
    });

    it('says which id is wrong', async () => {
      for (const [attributes, words] of [
        [{ indicators: 'ky-so sai' }, 'Bộ số liệu không có chỉ tiêu “sai”.'],
        [{ of: 'sai' }, 'Bộ số liệu không có địa phương “sai”.'],
        [{ highlight: 'sai' }, 'Bộ số liệu không có địa phương “sai”.'],
        [{ level: 'sai' }, '“sai” không phải là một cấp đơn vị.'],
        [{ period: '2022-13' }, '“2022-13” không phải là một thời kỳ'],
      ] as const) {
        expect(partText(await ranking(movedFeed(), attributes), 'message-error')).to.include(words);
      }
    });

    it('highlights the selected locality, else the one that it names', async () => {
      const feed = document.createElement('chiso-feed');
      feed.data = movedFeed();
      feed.locality = 'an-phu';
      feed.innerHTML = '<chiso-ranking></chiso-ranking><chiso-ranking highlight="dan-hoa"></chiso-ranking>';
      (await fixture('<div></div>')).append(feed);
      const [selected, named] = feed.querySelectorAll('chiso-ranking');
      expect(plain(highlightedRow(await ready(selected!)).textContent)).to.include('Ân Phú');
      expect(plain(highlightedRow(await ready(named!)).textContent)).to.include('Đan Hòa');
      expect(highlightedRow(named!).getAttribute('aria-current')).to.equal('true');
      expect(part(named!, 'bar-highlight').closest('tr') === highlightedRow(named!)).to.be.true;
    });

    it('leads to a page of each locality', async () => {
      const element = await ranking(communeFeed([84], { locality: { url: 'https://example.vn/xa' } }), {
        limit: '1',
      });
      const href = () => element.shadowRoot!.querySelector('a[data-row]')!.getAttribute('href');
      expect(href()).to.equal('https://example.vn/xa');
      element.localityHref = '/xa/{id}';
      await element.updateComplete;
      expect(href()).to.equal('/xa/hoa-nghia');
    });
  });

  describe('events', () => {
    it('tells which locality was chosen, and has all widgets of the feed follow', async () => {
      const feed = document.createElement('chiso-feed');
      feed.data = movedFeed();
      feed.innerHTML = '<chiso-ranking></chiso-ranking>';
      (await fixture('<div></div>')).append(feed);
      const element = await ready(feed.querySelector('chiso-ranking')!);
      const told = oneEvent<ChisoSelectEvent>(feed, 'chiso-select');
      button(element, 'Xã Đan Hòa').click();
      expect((await told).locality).to.equal('dan-hoa');
      await waitUntil(() => has(element, '[part~="row-highlight"]'));
      expect(plain(highlightedRow(element).textContent)).to.include('Đan Hòa');
    });

    it('keeps the selection where the page says no', async () => {
      const element = await ranking(movedFeed());
      element.addEventListener('chiso-select', (event) => {
        event.preventDefault();
      });
      await press(element, 'Xã Đan Hòa');
      await aTimeout(0);
      expect(count(element, 'row-highlight')).to.equal(0);
    });
  });

  describe('what stays while a reader searches', () => {
    const server = useServer();

    it('asks nothing of the feed again for a letter, an order or a page', async () => {
      const element = await ranking(manyCommunes(3321), { highlight: 'xa-2900' });
      // Each name is normalised where a table is made anew.
      const normalized = await countNormalized(async () => {
        await search(element, 'xã 29');
        await press(element, 'Địa phương');
        await press(element, 'Trang sau');
      });
      expect(names(element)).to.have.length(26);
      expect(normalized).to.be.lessThan(30);
    });

    it('still shows what a refresh brings', async () => {
      const src = server.give(communeFeed());
      const element = await ready(await mount('chiso-ranking', { src, limit: '3' }));
      await search(element as never, 'hoa');
      server.change(src, () => json(communeFeed([85, 58, 95, 71.5, null])));
      element.reload();
      await says(element, '85%');
      expect(status(element)).to.equal('2 kết quả');
    });

    it('is told in the language of the page', async () => {
      const element = await ranking(movedFeed(), { limit: '2' });
      await speak('en');
      await says(element, 'Find a locality');
      expect(status(element)).to.equal('Page 1 of 3');
      expect(heads(element)).to.deep.equal(['Rank', 'Locality', 'Figure', 'Rank compared with Nov 2022']);
    });
    useVietnamese();
  });
});
