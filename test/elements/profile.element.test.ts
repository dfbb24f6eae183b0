import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/feed.js';
import '../../src/define/profile.js';
import type { ChisoProfile } from '../../src/elements/profile/profile.js';
import type { ChisoViewEvent } from '../../src/shared/events.js';
import { languages, speak, useVietnamese } from '../helpers/language.js';
import { groups, indexFeed, percentages, profile } from '../helpers/profile.js';
import { notFound, useServer } from '../helpers/server.js';
import {
  comesTo,
  count,
  has,
  isIn,
  isShown,
  markup,
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

const two = { a: [15.2, 18, 13.42, 17.6, 16.56], b: [9, null, 11, 19, 9] };

/** Name and figures of each axis, as they are seen. */
function axes(element: Element): string[][] {
  return [...element.shadowRoot!.querySelectorAll('.axis')].map((axis) =>
    [axis.querySelector('.name')!, ...axis.querySelectorAll('[part="value"]')].map(({ textContent }) =>
      plain(textContent),
    ),
  );
}

function shownAs(element: Element): string {
  return (
    ['radar', 'bars', 'table'].find((name) => has(element, name === 'table' ? 'table' : `.${name}`)) ?? ''
  );
}

function cellTexts(row: Element): string[] {
  return [...row.children].map(({ textContent }) => plain(textContent));
}

describe('<chiso-profile>', () => {
  const server = useServer();
  useVietnamese();

  describe('parts', () => {
    it('has an axis for each number of its group, with its figure and maximum', async () => {
      const status = { id: 'tt', name: 'Trạng thái', kind: 'status', group: 'chi-so', stages: [] } as const;
      const total = { id: 'tong', name: 'Tổng', unit: 'score', range: [0, 100] } as const;
      const data = indexFeed(undefined, { indicators: [...groups, status, total] });
      const element = await profile(data, { group: 'chi-so' });
      expect(partText(element, 'heading')).to.equal('Chỉ số phục vụ');
      expect(axes(element)).to.deep.equal([
        ['1. Công khai, minh bạch', '15,2/18 điểm'],
        ['2. Tiến độ giải quyết', '18/20 điểm'],
        ['3. Số hóa hồ sơ', '13,42/22 điểm'],
        ['4. Cung cấp dịch vụ trực tuyến', '17,6/22 điểm'],
        ['5. Mức độ hài lòng', '16,56/18 điểm'],
      ]);
      expect(partText(element, 'footnote')).to.equal('Mỗi trục là tỷ lệ so với điểm tối đa của nhóm.');
    });

    it('says what it shows in a sentence that all can see', async () => {
      const element = await profile(indexFeed());
      expect(partText(element, 'summary')).to.match(
        /^Tỉnh A, tháng 10 năm 2026: Công khai, minh bạch: 15,2\/18 /,
      );
      expect(part(element, 'summary').getBoundingClientRect().height).to.be.greaterThan(10);
    });

    it('tells localities apart by sign and name', async () => {
      const element = await profile(indexFeed(two), { localities: 'a b', locality: 'b' });
      expect([...part(element, 'legend').children].map((each) => plain(each.textContent))).to.deep.equal([
        '● Tỉnh A',
        '■ Tỉnh B',
      ]);
      const [, second] = part(element, 'legend').children;
      expect(second!.classList.contains('highlighted')).to.be.true;
      expect(count(await profile(indexFeed()), 'legend')).to.equal(0);
    });

    it('says at its axis what is missing', async () => {
      const element = await profile(indexFeed(two), { localities: 'a b' });
      expect(axes(element)[1]).to.deep.equal(['2. Tiến độ giải quyết', '18/20 điểm', 'chưa có số liệu']);
    });

    it('lists what may not stand beside the others', async () => {
      const b = [9, { value: 12, comparable: false, scope: 'chỉ khối Đảng' }, 11, 19, 9];
      const element = await profile(indexFeed({ ...two, b }), { localities: 'a b' });
      expect(partTexts(element, 'footnote')[0]).to.equal(
        'Tỉnh B, Tiến độ giải quyết: 12 điểm, 10/2026 (nguồn cho biết không so sánh được: chỉ khối Đảng)',
      );
    });

    it('has a bar for each figure on a track of its own scale', async () => {
      const element = await profile(indexFeed({ a: [9, 20, null, 33, 0] }), { view: 'bars' });
      const widths = parts(element, 'track').map((track) => {
        const bar = track.querySelector('[part~="bar"]')!.getBoundingClientRect();
        return Math.round((bar.width / track.getBoundingClientRect().width) * 100) / 100;
      });
      expect(widths.slice(0, 3)).to.deep.equal([0.5, 1, 1]);
      expect(widths[3]).to.be.lessThan(0.02);
      const limits = [...element.shadowRoot!.querySelectorAll('.limit')];
      expect(
        limits.map((limit) => plain(limit.closest('.axis')!.querySelector('.name')!.textContent)),
      ).to.deep.equal(['Cung cấp dịch vụ trực tuyến']);
    });

    for (const [value, from, to] of [
      [-5, 0.25, 0.5],
      [5, 0.5, 0.75],
      [-30, 0, 0.75],
      [30, 0.25, 1],
    ] as const) {
      it(`draws ${value} on a scale from −10 to 10 from ${from} to ${to} of its track`, async () => {
        const indicators = percentages(1, { range: [-10, 10] });
        const element = await profile(indexFeed({ a: [value] }, { indicators }));
        const { left, width } = part(element, 'track').getBoundingClientRect();
        const bar = part(element, 'bar').getBoundingClientRect();
        expect((bar.left - left) / width).to.be.closeTo(from, 0.01);
        expect((bar.right - left) / width).to.be.closeTo(to, 0.01);
      });
    }

    it('has figures without a scale alone', async () => {
      const data = indexFeed({ a: [52e6, 12] }, { indicators: percentages(2, { unit: 'VND' }) });
      const element = await profile(data);
      expect(count(element, 'track')).to.equal(0);
      expect(partTexts(element, 'value')).to.deep.equal(['52 triệu đồng', '12 đồng']);
    });

    it('has the same data as a table, with the maxima', async () => {
      const element = await profile(indexFeed(two), { localities: 'a b', view: 'table' });
      const rows = [...part(element, 'table').querySelectorAll('tr')].map(cellTexts);
      expect(rows.slice(0, 3)).to.deep.equal([
        ['Chỉ tiêu', 'Tỉnh A', 'Tỉnh B', 'Tối đa'],
        ['Công khai, minh bạch', '15,2 điểm', '9 điểm', '18 điểm'],
        ['Tiến độ giải quyết', '18 điểm', 'chưa có số liệu', '20 điểm'],
      ]);
    });

    for (const language of languages) {
      it(`has all of its words in ${language}`, async () => {
        await speak(language);
        const words = language === 'en' ? ['Radar chart', 'Table'] : ['Biểu đồ mạng nhện', 'Bảng số liệu'];
        const element = await profile(indexFeed(two), {
          localities: 'a b',
          view: 'bars',
          'without-actions': true,
        });
        expect(partTexts(element, 'button')).to.deep.equal(words);
        if (language === 'en') expect(said(element)).not.to.match(/điểm|thanh|chỉ tiêu/);
      });
    }
  });

  describe('properties', () => {
    const choices: readonly (readonly [attributes: Attributes, names: string])[] = [
      [
        { group: 'chi-so' },
        '1. Công khai, minh bạch 2. Tiến độ giải quyết 3. Số hóa hồ sơ 4. Cung cấp dịch vụ trực tuyến 5. Mức độ hài lòng',
      ],
      [
        { indicators: 'hai-long cong-khai so-hoa' },
        '1. Mức độ hài lòng 2. Công khai, minh bạch 3. Số hóa hồ sơ',
      ],
      [{ group: 'chi-so', indicators: 'hai-long so-hoa' }, 'Mức độ hài lòng Số hóa hồ sơ'],
      [{ indicator: 'hai-long' }, 'Mức độ hài lòng'],
    ];
    for (const [attributes, names] of choices) {
      it(`shows ${names} for ${JSON.stringify(attributes)}`, async () => {
        const element = await profile(indexFeed(), attributes);
        expect(
          axes(element)
            .map(([name]) => name)
            .join(' '),
        ).to.equal(names);
      });
    }

    const wrong: readonly (readonly [attributes: Attributes, words: string])[] = [
      [{ group: 'sai' }, 'Bộ số liệu không có nhóm chỉ tiêu “sai”. Hiện có: chi-so'],
      [{ indicators: 'cong-khai sai' }, 'không có chỉ tiêu “sai”'],
      [{ localities: 'a sai' }, 'không có địa phương “sai”'],
      [{ locality: 'sai' }, 'không có địa phương “sai”'],
      [{ period: 'hôm qua' }, '“hôm qua” không phải là một thời kỳ'],
      [{ 'as-of': 'mai' }, '“mai” không phải là một ngày'],
      [{ 'part-id': 'sai' }, 'không có thành phần “sai”'],
    ];
    for (const [attributes, words] of wrong) {
      it(`says what is wrong with ${JSON.stringify(attributes)}`, async () => {
        const element = await profile(indexFeed(), attributes);
        expect(partText(element, 'message-error')).to.include(words);
        expect(isIn(element, 'error')).to.be.true;
      });
    }

    it('asks which locality where there are several and none is selected', async () => {
      expect(said(await profile(indexFeed(two)))).to.include('hãy chọn một nơi');
    });

    it('cannot say that a group is wrong while a part of the feed is missing', async () => {
      const src = `${server.give(indexFeed())} ${server.at(notFound)}`;
      const element = await mount('chiso-profile', { src, group: 'so-khac' });
      await comesTo(element, 'error');
      expect(said(element)).to.include('Chưa thấy nhóm chỉ tiêu “so-khac”');
    });

    it('shows those of the named localities that came while a part is missing', async () => {
      const src = `${server.give(indexFeed())} ${server.at(notFound)}`;
      const element = await ready(await mount('chiso-profile', { src, localities: 'x a' }));
      expect(partText(element, 'summary')).to.match(/^Tỉnh A,/);
    });

    it('shows the latest figure of each, with its date, for period="latest"', async () => {
      const figures = [{ value: 11, period: '2026-10' }, { value: 12, period: '2026-09' }, null];
      const element = await profile(indexFeed({ a: figures }), { period: 'latest' });
      expect(
        axes(element)
          .slice(0, 3)
          .map(([, figure]) => figure),
      ).to.deep.equal(['11/18 điểm, 10/2026', '12/20 điểm, 9/2026', 'chưa có số liệu']);
    });

    it('follows the selection of its feed', async () => {
      const feed = await fixture<HTMLElement & { data?: unknown }>(
        markup('chiso-feed', { locality: 'a' }, markup('chiso-profile')),
      );
      feed.data = indexFeed(two);
      const element = await ready(feed.querySelector('chiso-profile')!);
      expect(partText(element, 'summary')).to.match(/^Tỉnh A,/);
      feed.setAttribute('locality', 'b');
      await waitUntil(() => partText(element, 'summary').startsWith('Tỉnh B,'));
    });

    it('is empty, with neither picture nor table, where nothing was reported', async () => {
      const element = await profile(indexFeed({ a: [null, null, null, null, null] }));
      expect(isIn(element, 'empty')).to.be.true;
      for (const name of ['chart', 'button', 'footnote']) expect(count(element, name), name).to.equal(0);
    });

    for (const width of [288, 1000]) {
      it(`has its names ${width < 500 ? 'below the radar, by number' : 'around it'} at ${width} px, none cut`, async () => {
        const indicators = groups.map((group, n) => ({
          ...group,
          name: `Tỷ lệ hồ sơ giải quyết thủ tục hành chính được số hóa toàn trình ${n}`,
        }));
        const element = await profile(indexFeed(two, { indicators }), { localities: 'a b' });
        element.style.inlineSize = `${width}px`;
        const web = element.shadowRoot!.querySelector('.web')!.getBoundingClientRect();
        const names = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.name')];
        const isBelow = names.every((name) => name.getBoundingClientRect().top >= web.bottom);
        expect(isBelow).to.equal(width < 500);
        expect(isShown(element.shadowRoot!.querySelector('.web .number-of')!)).to.equal(width < 500);
        expect(names.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).to.be.true;
        expect(element.scrollWidth).to.be.at.most(width);
        expect(web.width).to.be.greaterThan(200);
      });
    }
  });

  describe('events', () => {
    it('goes from radar to bars to table, and tells of it', async () => {
      const element: ChisoProfile = await profile(indexFeed());
      expect([shownAs(element), element.view]).to.deep.equal(['radar', undefined]);
      for (const [words, view] of [
        ['Biểu đồ thanh', 'bars'],
        ['Bảng số liệu', 'table'],
        ['Biểu đồ mạng nhện', 'radar'],
      ] as const) {
        const listen = oneEvent<ChisoViewEvent>(document.body, 'chiso-view');
        parts(element, 'button')
          .find((button) => plain(button.textContent) === words)!
          .click();
        const event = await listen;
        await element.updateComplete;
        expect([event.view, shownAs(element), element.getAttribute('view')]).to.deep.equal([
          view,
          view,
          view,
        ]);
      }
    });

    it('offers no radar where there can be none', async () => {
      const element = await profile(indexFeed({ a: [1, 2] }, { indicators: percentages(2) }), {
        'without-actions': true,
      });
      expect([shownAs(element), ...partTexts(element, 'button')]).to.deep.equal(['bars', 'Bảng số liệu']);
      part(element, 'button').click();
      await element.updateComplete;
      expect([shownAs(element), ...partTexts(element, 'button')]).to.deep.equal(['table', 'Biểu đồ']);
    });
  });
});
