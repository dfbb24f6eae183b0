import { expect } from '@open-wc/testing';
import type { IndicatorEntry } from '../../src/feed/document.js';
import type { Observation } from '../../src/feed/feed.js';
import {
  figureFoot,
  figureNotes,
  figurePeriod,
  figureView,
  frozenNotes,
  placeName,
  subjectName,
} from '../../src/shared/figure.js';
import { commune, feedOf, plain, rowsOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { inLocale } from '../localization/in-both.js';

type Facts = RowDraft[3];

/** One figure of one indicator, as it is read. */
function one(
  value: number | null,
  facts: Facts = {},
  indicator: Partial<IndicatorEntry> = {},
  more: Draft = {},
) {
  const feed = feedOf({ indicator, rows: [['a', '2022-12', value, facts]], ...more });
  return { indicator: feed.indicators.get('ky-so')!, observation: rowsOf(feed, 'a')[0]! };
}

const stages = [
  { id: 'xong', name: { vi: 'đã hoàn thành', en: 'completed' }, tone: 'done' },
  { id: 'dang-lam', name: 'đang làm', tone: 'doing' },
  { id: 'ke-hoach', name: 'có kế hoạch', tone: 'planned' },
  { id: 'vuong', name: 'vướng mắc', tone: 'blocked' },
  { id: 'chua', name: 'chưa làm', tone: 'none' },
] as const;

describe('figureView', () => {
  const view = (...args: Parameters<typeof one>) => {
    const { indicator, observation } = one(...args);
    return figureView(indicator, observation);
  };

  it('gives value, unit and qualifier apart, and all in one as it is written and as it is spoken', () => {
    expect(view(13_000, { qualifier: 'over' }, { unit: 'person' })).to.deep.equal({
      qualifier: 'hơn',
      value: '13\u00a0nghìn',
      unit: 'người',
      text: 'hơn 13\u00a0nghìn\u00a0người',
      spoken: 'hơn 13\u00a0nghìn\u00a0người',
      inWords: false,
    });
    expect(view(16, { of: 20 }, { unit: { symbol: 'xã' } })).to.deep.include({
      text: '16/20\u00a0xã',
      spoken: '16 trong số 20\u00a0xã',
    });
  });

  it('is none where nothing was reported, and is one for a 0', () => {
    expect(view(null)).to.be.undefined;
    expect(view(0)?.text).to.equal('0%');
  });

  it('is the words of a fact that has no number, with a capital', () => {
    expect(view(null, { text: { vi: 'rất cao', en: 'very high' } })).to.deep.include({
      value: 'Rất cao',
      text: 'Rất cao',
      unit: '',
      qualifier: '',
      inWords: true,
      stage: undefined,
    });
    expect(view(null, { text: 'đã thành lập' })?.value).to.equal('Đã thành lập');
  });

  for (const [id, sign] of [
    ['xong', '✓'],
    ['dang-lam', '◐'],
    ['ke-hoach', '○'],
    ['vuong', '✕'],
    ['chua', '–'],
  ] as const) {
    it(`gives the stage ${id} a word and the sign ${sign}, never a colour alone`, () => {
      const figure = view(null, { stage: id }, { kind: 'status', stages });
      expect(figure).to.deep.include({ inWords: true });
      expect(figure?.stage?.sign).to.equal(sign);
      expect(figure?.value.toLowerCase()).to.equal(figure?.stage?.name);
    });
  }

  it('prefers the source’s own words to the name of the stage, and keeps both', () => {
    const figure = view(null, { stage: 'xong', text: 'được trang bị' }, { kind: 'status', stages });
    expect(figure?.value).to.equal('Được trang bị');
    expect(figure?.stage).to.deep.equal({ sign: '✓', name: 'đã hoàn thành', tone: 'done' });
  });

  it('prefers a number to words', () => {
    expect(view(5, { text: 'cao' })?.text).to.equal('5%');
  });

  inLocale('en', () => {
    it('speaks the language of the page where the feed has words in it', () => {
      expect(view(null, { text: { vi: 'rất cao', en: 'very high' } })?.value).to.equal('Very high');
      expect(view(null, { stage: 'xong' }, { kind: 'status', stages })?.value).to.equal('Completed');
      expect(view(null, { stage: 'chua' }, { kind: 'status', stages })?.value).to.equal('Chưa làm');
    });
  });
});

describe('figureNotes', () => {
  const notes = (compact: boolean, ...args: Parameters<typeof one>) => {
    const { indicator, observation } = one(...args);
    return figureNotes(indicator, observation, compact).map(plain);
  };

  it('are none for an ordinary figure', () => {
    expect(notes(false, 92.62)).to.deep.equal([]);
    expect(notes(true, 92.62)).to.deep.equal([]);
  });

  const cases: readonly [facts: Facts, note: string][] = [
    [{ qualifier: 'over' }, 'Giá trị tối thiểu, nguồn không nêu số chính xác.'],
    [{ qualifier: 'atLeast' }, 'Giá trị tối thiểu, nguồn không nêu số chính xác.'],
    [{ qualifier: 'under' }, 'Giá trị tối đa, nguồn không nêu số chính xác.'],
    [{ qualifier: 'atMost' }, 'Giá trị tối đa, nguồn không nêu số chính xác.'],
    [{ qualifier: 'about' }, 'Giá trị gần đúng, nguồn không nêu số chính xác.'],
    [{ method: 'sum' }, 'Cách lập số liệu: cộng từ các đơn vị cũ.'],
    [{ method: 'mean' }, 'Cách lập số liệu: trung bình cộng của các đơn vị cũ.'],
    [{ scope: { vi: 'chỉ cấp huyện', en: 'district only' } }, 'Phạm vi: chỉ cấp huyện'],
    [{ comparable: false }, 'Nguồn cho biết số liệu này không so sánh được với nơi khác.'],
    // The scope is what says why.
    [{ comparable: false, scope: 'chỉ cấp huyện' }, 'Phạm vi: chỉ cấp huyện'],
  ];
  for (const [facts, note] of cases) {
    it(`say "${note}" for ${JSON.stringify(facts)}`, () => {
      expect(notes(false, 80, facts)).to.deep.equal([note]);
    });
  }

  it('say the whole number where digits were left out', () => {
    expect(notes(true, 13_245, {}, { unit: 'person' })).to.deep.equal(['Số đầy đủ: 13.245 người.']);
    expect(notes(false, 13_245, {}, { unit: 'person' })).to.deep.equal([]);
    expect(notes(true, 13_000, {}, { unit: 'person' })).to.deep.equal([]);
  });

  it('say nothing of bounds for a fact in words', () => {
    expect(notes(false, null, { text: 'cao', qualifier: 'about' })).to.deep.equal([]);
  });

  it('are several where several things must be known', () => {
    expect(notes(false, 80, { qualifier: 'over', scope: 'cấp xã', method: 'sum' })).to.have.length(3);
  });
});

describe('figurePeriod and figureFoot', () => {
  const period = (when: string | null, facts: Partial<Observation>) => {
    const feed = feedOf({ rows: [['a', when, 1, facts]] });
    return figurePeriod(rowsOf(feed, 'a')[0]!);
  };

  const cases: readonly [when: string | null, facts: Partial<Observation>, words: string][] = [
    ['2022-12', {}, '12/2022'],
    ['2022', { status: 'preliminary' }, '2022 · sơ bộ'],
    ['2022-Q4', { status: 'estimate' }, 'Quý IV/2022 · ước tính'],
    ['2022-01-21', { periodBasis: 'published' }, 'Công bố ngày 21/1/2022'],
    ['2022-11', { periodBasis: 'inferred', status: 'revised' }, '11/2022 (ước đoán) · đã điều chỉnh'],
    [null, {}, 'Không rõ thời điểm'],
  ];
  for (const [when, facts, words] of cases) {
    it(`say "${words}"`, () => {
      expect(period(when, facts)).to.equal(words);
    });
  }

  const foot = (facts: Facts, more: Draft) => figureFoot(one(1, facts, {}, more).observation);
  const feedSource = { name: 'Sở TT&TT', document: 'báo cáo số 330/BC-UBND' };
  const ownSource = { name: 'Báo Đồng Khởi' };

  it('name the figure’s own source before the feed’s', () => {
    expect(foot({}, { source: feedSource }).sources[0]).to.include(feedSource);
    expect(foot({ source: ownSource }, { source: feedSource }).sources[0]).to.include(ownSource);
    expect(foot({}, {}).sources).to.be.empty;
  });

  it('say when the feed was made, unless that is the day of the figure', () => {
    expect(foot({}, { updated: '2023-01-05T08:00:00+07:00' }).updated).to.equal('Cập nhật 5/1/2023');
    expect(foot({}, { updated: '2022-12-31' }).updated).to.be.undefined;
    expect(foot({}, {}).updated).to.be.undefined;
  });
});

describe('names', () => {
  it('are the indicator’s, with that of the part that is shown', () => {
    const { indicator } = one(1, {}, { parts: [{ id: 'm4', name: { vi: 'Mức độ 4', en: 'Level 4' } }] });
    expect(subjectName(indicator)).to.equal('Văn bản ký số');
    expect(subjectName(indicator, 'm4')).to.equal('Văn bản ký số: Mức độ 4');
  });

  it('tell the place only where the page does not stand for it', () => {
    const feed = feedOf({ localities: [commune('a'), commune('b')] });
    const [a] = feed.localities.values();
    expect(placeName(feed, a!, undefined)).to.equal('Xã A');
    expect(placeName(feed, a!, 'b')).to.equal('Xã A');
    expect(placeName(feed, a!, 'a')).to.equal('');
    expect(placeName(feedOf({ localities: [commune('a')] }), a!, undefined)).to.equal('');
  });

  it('of a frozen view say its day', () => {
    expect(frozenNotes(undefined)).to.deep.equal([]);
    expect(frozenNotes('2022-12-31')).to.deep.equal([
      'Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 31 tháng 12 năm 2022.',
    ]);
  });
});
