/** Widgets of localities side by side at a time when one of them was not there: the demo's 34 provinces. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { languages, speak, useVietnamese } from '../helpers/language.js';
import {
  count,
  isIn,
  markup,
  part,
  partText,
  partTexts,
  plain,
  ready,
  said,
  show,
} from '../helpers/widgets.js';

const feed: unknown = await (await fetch('/demo/feeds/chi-so-phuc-vu.json')).json();
/** Tuyên Quang was formed on 1 July 2025; Hà Nội was not changed. */
const june = { period: '2025-06', group: 'nam-nhom' } as const;
const absent = (place: string) =>
  `Tỉnh Tuyên Quang được lập ngày 1/7/2025 nên không có trong ${place} tháng 6 năm 2025.`;

describe('a province before it was formed', () => {
  useVietnamese();

  it('has the same figure in its profile as on its card', async () => {
    const asked = { locality: '08', period: '2025-06' };
    for (const indicator of ['cong-khai-minh-bach', 'muc-do-hai-long']) {
      const card = await show('chiso-kpi', feed, { ...asked, indicator });
      const profile = await show('chiso-profile', feed, { ...asked, indicator });
      expect(isIn(profile, 'ready')).to.be.true;
      const [figure] = partText(card, 'value').split(' ');
      expect(partText(profile, 'value').split('/')[0]).to.equal(figure);
      const made = 'Cách lập số liệu: trung bình cộng của các đơn vị cũ.';
      for (const element of [card, profile]) expect(partTexts(element, 'footnote')).to.include(made);
    }
  });

  it('is not in a profile of several, which says so', async () => {
    const element = await show('chiso-profile', feed, { ...june, localities: '01 08' });
    expect(partTexts(element, 'footnote')).to.include(absent('so sánh'));
    expect(said(element)).not.to.include('chưa có số liệu');
    expect(count(element, 'legend')).to.equal(0);
  });

  it('leaves a profile without anybody, where nobody was there', async () => {
    const element = await show('chiso-profile', feed, { ...june, localities: '08 15' });
    expect(partText(element, 'summary')).to.include('được lập ngày 1/7/2025 nên không có trong so sánh');
    expect([isIn(element, 'empty'), count(element, 'message'), count(element, 'chart')]).to.deep.equal([
      true,
      0,
      0,
    ]);
  });

  const indicator = 'tong-diem';
  for (const [tag, place] of [
    ['chiso-compare', 'so sánh'],
    ['chiso-ranking', 'bảng xếp hạng'],
  ] as const) {
    it(`is told to be absent from <${tag}> where it is highlighted or selected, and only then`, async () => {
      const told = async (attributes: Readonly<Record<string, string>>) => {
        const element = await show(tag, feed, { indicator, period: '2025-06', ...attributes });
        return partTexts(element, 'footnote').filter((note) => note.includes('được lập'));
      };
      expect(await told({ highlight: '08' })).to.deep.equal([absent(place)]);
      expect(await told({ locality: '08' })).to.deep.equal([absent(place)]);
      expect(await told({ locality: '01' })).to.deep.equal([]);
      expect(await told({})).to.deep.equal([]);
      expect(await told({ highlight: '08', period: '2025-07' })).to.deep.equal([]);
    });
  }

  it('is told to be absent from a comparison that names it', async () => {
    const asked = { indicator, period: '2025-06' };
    const several = await show('chiso-compare', feed, { ...asked, localities: '01 08' });
    expect(partTexts(several, 'footnote')).to.include(absent('so sánh'));
    const alone = await show('chiso-compare', feed, { ...asked, localities: '08' });
    expect(partText(alone, 'summary')).to.equal(absent('so sánh'));
    expect([count(alone, 'message'), count(alone, 'footnote')]).to.deep.equal([0, 0]);
  });

  it('is told as soon as a picked period is one before it', async () => {
    const host = await fixture<HTMLElement & { data?: unknown }>(
      markup('chiso-feed', { locality: '08', period: '2025-07' }, markup('chiso-ranking', { indicator })),
    );
    host.data = feed;
    const element = await ready(host.querySelector('chiso-ranking')!);
    expect(count(element, 'row-highlight')).to.equal(1);
    host.setAttribute('period', '2025-06');
    await waitUntil(() => plain(part(element, 'footnote').textContent) === absent('bảng xếp hạng'));
    expect(count(element, 'row-highlight')).to.equal(0);
  });

  for (const language of languages) {
    it(`is told in ${language}`, async () => {
      await speak(language);
      const element = await show('chiso-ranking', feed, { indicator, period: '2025-06', highlight: '08' });
      const words =
        language === 'en'
          ? 'The ranking for June 2025 leaves out Tuyên Quang Province, formed on 1 Jul 2025.'
          : absent('bảng xếp hạng');
      expect(partTexts(element, 'footnote')).to.include(words);
    });
  }
});
