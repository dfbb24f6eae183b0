/** Each refusal of a plan reaches the reader of a bar as a sentence, in both languages: `spec/feed.md` §5. */
import { progressView } from '../../src/elements/progress/progress.model.js';
import type { PaceRefusal } from '../../src/feed/comparability/index.js';
import { feedOf, subjectOf, type Draft, type RowDraft } from '../helpers/drafts.js';
import { says } from '../helpers/refusals.js';

const baseline = { value: 20, period: '2021' };
/** Half way from 2021 to 2025. */
const half: RowDraft = ['a', '2023', 50];
const toward = (
  goal: NonNullable<Draft['targets']>[number],
  row: RowDraft = half,
  more: Draft = {},
): Draft => ({
  rows: [row],
  targets: [{ by: '2025', min: 80, baseline, ...goal }],
  ...more,
});
const offPlan = (reason: string) => `Không so được với kế hoạch: ${reason}.`;
const offPlanEn = (reason: string) => `Not comparable with the plan: ${reason}.`;

says<PaceRefusal | 'bounded-figure'>(
  'a plan beside a bar',
  {
    'no-baseline': [
      { rows: [half], targets: [{ by: '2025', min: 80 }] },
      offPlan('chưa công bố mức xuất phát'),
      offPlanEn('no starting point is published'),
    ],
    'undated-target': [toward({ by: null }), offPlan('chưa công bố năm'), offPlanEn('no year published')],
    'undated-figure': [
      toward({}, ['a', null, 50]),
      offPlan('không rõ thời điểm của số liệu'),
      offPlanEn('the date of the figure is not known'),
    ],
    'before-baseline': [
      toward({}, ['a', '2020', 50]),
      offPlan('số liệu có trước thời điểm xuất phát'),
      offPlanEn('the figure is from before the starting point'),
    ],
    'no-time': [
      toward({ by: '2021' }),
      offPlan('thời điểm xuất phát không trước hạn của mục tiêu'),
      offPlanEn('the starting point is not before the target’s date'),
    ],
    'about-target': [
      toward({ qualifier: 'about' }),
      offPlan('mục tiêu là con số gần đúng'),
      offPlanEn('the target is approximate'),
    ],
    range: [toward({ max: 90 }), offPlan('mục tiêu là một khoảng'), offPlanEn('the target is a range')],
    'other-definition': [
      [
        { indicator: { definition: 'k1' }, rows: [half] },
        { indicator: { definition: 'k2' }, targets: [{ by: '2025', min: 80, baseline }] },
      ],
      offPlan('cách tính khác'),
      offPlanEn('counted in another way'),
    ],
    break: [
      toward({}, half, { indicator: { breaks: [{ at: '2022', reason: 'bộ mới' }] } }),
      offPlan('khác chuỗi số liệu'),
      offPlanEn('another series'),
    ],
    cumulative: [
      toward({}, half, { indicator: { cumulative: true } }),
      offPlan('số liệu lũy kế chỉ so với cùng kỳ năm trước'),
      offPlanEn('a running total is compared only with the same period of the year before'),
    ],
    'bounded-figure': [
      toward({}, ['a', '2023', 40, { qualifier: 'over' }]),
      offPlan('số liệu không phải con số chính xác'),
      offPlanEn('the figure is not exact'),
    ],
  },
  (drafts) => {
    const feed = feedOf(...drafts);
    return progressView(feed, subjectOf(feed, { locality: 'a' }), { pace: true }).notes;
  },
);
