/** Each refusal of `spec/feed.md` §5 that a widget can meet reaches the reader as a sentence, in both languages. */
import type {
  AverageRefusal,
  ChangeRefusal,
  Exclusion,
  MeanRefusal,
  StandingRefusal,
  VerdictRefusal,
} from '../../src/feed/comparability/index.js';
import { compareView } from '../../src/elements/compare/compare.model.js';
import { comparisonsOf } from '../../src/shared/asked-comparison.js';
import { kpiView, type KpiOptions } from '../../src/elements/kpi/kpi.model.js';
import { progressView } from '../../src/elements/progress/progress.model.js';
import { exclusionWords } from '../../src/localization/compare.js';
import { chartOf } from '../helpers/charts.js';
import { commune, feedOf, period, subjectOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { says, type Case } from '../helpers/refusals.js';
import { saysInBoth } from '../localization/in-both.js';

const card = (drafts: readonly Draft[], options: Partial<KpiOptions>) => {
  const feed = feedOf(...drafts);
  return kpiView(feed, subjectOf(feed, { locality: 'a' }), { trend: false, compact: false, ...options });
};
const two = (from: RowDraft[3], to: RowDraft[3], more: Draft = {}): Draft => ({
  rows: [
    ['a', '2022-11', from?.text ? null : 1, from],
    ['a', '2022-12', 2, to],
  ],
  ...more,
});
const beside = (...rows: readonly RowDraft[]): Draft => ({ rows });
const changed = (reason: string) => `Không so sánh được với tháng 11/2022: ${reason}.`;
const changedEn = (reason: string) => `Not comparable with Nov 2022: ${reason}.`;

/** The undated has no figure before it: only an average, below, can meet it. */
says<Exclude<ChangeRefusal['reason'], 'undated' | 'cumulative'>>(
  'a change on a card',
  {
    break: [
      two({}, {}, { indicator: { breaks: [{ at: '2022-12', reason: { vi: 'bộ mới', en: 'new set' } }] } }),
      changed('bộ mới'),
      changedEn('new set'),
    ],
    definition: [
      [
        { indicator: { definition: 'k1' }, rows: [['a', '2022-11', 1]] },
        { indicator: { definition: 'k2' }, rows: [['a', '2022-12', 2]] },
      ],
      changed('cách tính đã thay đổi'),
      changedEn('the way of counting has changed'),
    ],
    'unit-changed': [
      two({}, {}, { localities: [commune('a', { validFrom: '2022-12-01' })] }),
      changed('đơn vị hành chính đã thay đổi giữa hai kỳ'),
      changedEn('the administrative unit changed between the two periods'),
    ],
    'ranked-units': [
      two({ of: 63 }, { of: 34 }, { indicator: { unit: 'rank' } }),
      changed('số đơn vị được xếp hạng đã thay đổi'),
      changedEn('the number of ranked units has changed'),
    ],
    bounded: [
      two({ qualifier: 'over' }, {}),
      changed('một trong hai số liệu không phải con số chính xác'),
      changedEn('one of the two figures is not exact'),
    ],
    incomparable: [
      two({ comparable: false }, {}),
      changed('nguồn cho biết số liệu này không so sánh được'),
      changedEn('the source says that this figure is not comparable'),
    ],
    words: [
      two({ text: 'cao' }, {}),
      changed('một trong hai kỳ không có con số'),
      changedEn('one of the two periods has no number'),
    ],
  },
  (drafts) => card(drafts, {}).notes,
);

says(
  'a change of a running total on a card',
  {
    cumulative: [
      two({}, {}, { indicator: { cumulative: true } }),
      changed('số liệu lũy kế chỉ so với cùng kỳ năm trước'),
      changedEn('a running total is compared only with the same period of the year before'),
    ],
  },
  (drafts) => card(drafts, { compare: 'previous' }).notes,
);

const levels: Draft = {
  localities: [commune('a', { parent: 'h' }), commune('h')],
  rows: beside(['a', '2022', 1], ['h', '2022', 2]).rows!,
};
const units: Draft = {
  localities: [commune('a', { validTo: '2022-06-30' }), commune('b', { validFrom: '2022-07-01' })],
  rows: beside(['a', '2022', 1], ['b', '2022', 2]).rows!,
};
const bounded = beside(['a', '2022', 1], ['b', '2022', 2, { qualifier: 'over' }]);
const ownPeriods = beside(['a', '2022', 1], ['b', '2022-12', 2]);
const rankedUnits: Draft = {
  indicator: { unit: 'rank' },
  ...beside(['a', '2022', 12, { of: 34 }], ['b', '2022', 3, { of: 3 }]),
};
const wholes: Draft = {
  indicator: { unit: 'count' },
  ...beside(['a', '2022', 9, { of: 20 }], ['b', '2022', 5, { of: 5 }]),
};
const places: Draft = { indicator: { unit: 'rank' }, ...beside(['a', '2022', 1], ['b', '2022', 2]) };

const standing: Readonly<Record<StandingRefusal | Exclude<MeanRefusal, 'few'>, Case>> = {
  'own-periods': [
    ownPeriods,
    'Mỗi nơi một thời điểm nên không xếp hạng, không tính trung bình.',
    'The figures are of different dates, so there is no ranking and no average.',
    { period: 'latest' },
  ],
  levels: [
    levels,
    'Gồm đơn vị hành chính nhiều cấp nên không xếp hạng, không tính trung bình.',
    'The units are of several administrative levels, so there is no ranking and no average.',
  ],
  units: [
    units,
    'Có đơn vị hành chính không cùng tồn tại trong kỳ nên không xếp hạng, không tính trung bình.',
    'Some units did not exist at the same time, so there is no ranking and no average.',
  ],
  'ranked-units': [
    rankedUnits,
    'Thứ hạng tính trên số đơn vị khác nhau nên không xếp hạng chung, không tính trung bình.',
    'The ranks are out of different numbers of units, so there is no common ranking and no average.',
  ],
  wholes: [
    wholes,
    'Các con số tính trên những tổng khác nhau nên không xếp hạng, không tính trung bình.',
    'The figures are out of different totals, so there is no ranking and no average.',
  ],
  bounded: [
    bounded,
    'Có số liệu không phải con số chính xác nên không tính trung bình.',
    'Some figures are not exact, so there is no average.',
  ],
  places: [places, 'Thứ hạng không tính trung bình.', 'Ranks have no average.'],
};

says('a chart', standing, ([draft], asked) => chartOf(draft!, { references: ['average'], ...asked }).notes);

says<Exclude<AverageRefusal, 'words'>>(
  'a gap to the average on a card',
  {
    ...standing,
    few: [
      beside(['a', '2022', 1], ['b', '2022', null]),
      'Chưa đủ số liệu so sánh được để tính trung bình.',
      'Too few comparable figures for an average.',
    ],
    undated: [
      beside(['a', null, 1], ['b', '2022', 2]),
      'Không so sánh được với trung bình: không rõ thời điểm của số liệu.',
      'Not comparable with the average: the date of the figure is not known.',
    ],
    incomparable: [
      beside(['a', '2022', 1, { comparable: false }], ['b', '2022', 2], ['c', '2022', 3]),
      'Không so sánh được với trung bình: nguồn cho biết số liệu này không so sánh được.',
      'Not comparable with the average: the source says that this figure is not comparable.',
    ],
  },
  (drafts) => card(drafts, { compare: 'average' }).notes,
);

const verdicts: Readonly<Record<VerdictRefusal, Case>> = {
  'about-target': [
    { rows: [['a', '2022', 5]], targets: [{ min: 4, qualifier: 'about' }] },
    'Mục tiêu là con số gần đúng nên không kết luận đạt hay chưa đạt.',
    'The target is approximate, so it is not judged whether it was met.',
  ],
  'bounded-figure': [
    { rows: [['a', '2022', 70, { qualifier: 'over' }]], targets: [{ min: 80 }] },
    'Số liệu không phải con số chính xác nên chưa kết luận được đạt hay chưa đạt.',
    'The figure is not exact, so it cannot yet be judged whether the target was met.',
  ],
  'other-definition': [
    [
      { indicator: { definition: 'k1' }, rows: [['a', '2022', 90]] },
      { indicator: { definition: 'k2' }, targets: [{ min: 80 }] },
    ],
    'Mục tiêu được đặt cho một cách tính khác nên không so với số liệu này.',
    'The target was set for another way of counting, so this figure is not held against it.',
  ],
};

says('a verdict on a card', verdicts, (drafts) => card(drafts, {}).notes);
says('a verdict on a bar', verdicts, (drafts) => {
  const feed = feedOf(...drafts);
  return progressView(feed, subjectOf(feed, { locality: 'a' }), {}).notes;
});

const breaks = [{ at: '2022-08', reason: { vi: 'bộ mới', en: 'new set' } }];

/** What is listed under a chart. A fact in words has a row of its own, and needs no reason. */
says<Exclude<Exclusion, 'words'>>(
  'a figure that stands apart from a chart',
  {
    definition: [
      [
        { indicator: { definition: 'k1' }, ...beside(['a', '2022', 1], ['b', '2022', 1]) },
        { indicator: { definition: 'k2' }, ...beside(['c', '2022', 2]) },
      ],
      'Xã C: 2%, 2022 (cách tính khác)',
      'Xã C: 2%, 2022 (counted in another way)',
    ],
    break: [
      { indicator: { breaks }, ...beside(['a', '2022-12', 1], ['b', '2022-12', 1], ['c', '2022-07', 2]) },
      'Xã C: 2%, 7/2022 (khác chuỗi số liệu: bộ mới)',
      'Xã C: 2%, Jul 2022 (another series: new set)',
      { period: '2022' },
    ],
    incomparable: [
      beside(['a', '2022', 1], ['c', '2022', 2, { comparable: false, scope: 'cấp huyện' }]),
      'Xã C: 2%, 2022 (nguồn cho biết không so sánh được: cấp huyện)',
      'Xã C: 2%, 2022 (not comparable, the source says: cấp huyện)',
    ],
    undated: [
      beside(['a', '2022', 1], ['c', null, 2]),
      'Xã C: 2% (không rõ thời điểm)',
      'Xã C: 2% (date not known)',
    ],
  },
  (drafts, asked) => {
    const feed = feedOf(...drafts);
    const indicators = [...feed.indicators.values()];
    const localities = [...feed.localities.values()];
    const when = asked?.period === undefined ? undefined : period(asked.period);
    const comparisons = comparisonsOf(feed, indicators, { localities, period: when });
    const { excluded } = compareView(feed, indicators, comparisons, {
      references: [],
      sort: 'value',
      limit: 20,
    });
    return excluded.map(({ name, words, reason }) => `${name}: ${words} (${reason})`);
  },
);

describe('a fact in words among numbers', () => {
  saysInBoth<Exclusion>([['words', 'nguồn không nêu con số', 'the source gives no number']], exclusionWords);
});
