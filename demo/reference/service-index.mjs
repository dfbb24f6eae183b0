// An illustrative feed of the index of Decision 766/QĐ-TTg (2022): how well authorities serve people and businesses, in
// five groups of 18 + 20 + 22 + 22 + 18 = 100 points.
import { mergedFrom, provinces, reform } from './units.mjs';

/** Two years, the last month the latest. */
const months = Array.from({ length: 24 }, (_, n) => {
  const month = new Date(Date.UTC(2024, 10 + n));
  return month.toISOString().slice(0, 7);
});
const baselineMonth = months.indexOf('2025-12');

const groups = [
  {
    id: 'cong-khai-minh-bach',
    most: 18,
    name: { vi: 'Công khai, minh bạch', en: 'Openness and transparency' },
  },
  { id: 'tien-do-giai-quyet', most: 20, name: { vi: 'Tiến độ giải quyết', en: 'Timeliness' } },
  { id: 'so-hoa-ho-so', most: 22, name: { vi: 'Số hóa hồ sơ', en: 'Digitisation of files' } },
  { id: 'dich-vu-truc-tuyen', most: 22, name: { vi: 'Cung cấp dịch vụ trực tuyến', en: 'Online services' } },
  { id: 'muc-do-hai-long', most: 18, name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' } },
];
const total = 'tong-diem';

/** Points are counted in twentieths (0.05), so that the five add up to the total to the digit. */
const twentieth = 20;

/**
 * What share of a group's points, in percent: a formula over the number of the code, of the group (0–4) and of the month
 * (0–23) that rises by 0.4 to 0.8 each month. It knows nothing of the unit but the code.
 */
function share(code, group, month) {
  const start = 53 + ((code * 7 + group * 13) % 27);
  const monthly = (40 + ((code * 11 + group * 5) % 41)) / 100;
  const unrest = (((code * 5 + group * 3 + month * 7) % 9) - 4) * 0.4;
  return start + monthly * month + unrest;
}

/** A merged province has the plain mean of what the formula gives for the codes that it came from. */
function points({ code }, group, month) {
  const codes = (mergedFrom[code] ?? [code]).map(Number);
  const mean = codes.reduce((sum, each) => sum + share(each, group, month), 0) / codes.length;
  return Math.round((mean / 100) * groups[group].most * twentieth);
}

/** Gaps, given out by the order of the codes: every sixth province misses one month, the last one has not sent the latest. */
function isMissing(place, month) {
  return (place % 6 === 0 && month === 16) || (place === provinces.length - 1 && month === months.length - 1);
}

function rowsOf(province, place) {
  return months.flatMap((period, month) => {
    if (isMissing(place, month)) return [];
    const marks = {
      ...(`${period}-01` < reform && province.validFrom && { method: 'mean' }),
      ...(month === months.length - 1 && { status: 'preliminary' }),
    };
    const each = groups.map((_, group) => points(province, group, month));
    const row = (indicator, count) => ({
      indicator,
      locality: province.id,
      period,
      value: count / twentieth,
      ...marks,
    });
    return [
      row(
        total,
        each.reduce((a, b) => a + b),
      ),
      ...groups.map(({ id }, group) => row(id, each[group])),
    ];
  });
}

function baselineOf(province) {
  const counts = groups.map((_, group) => points(province, group, baselineMonth));
  return counts.reduce((a, b) => a + b) / twentieth;
}

const illustrative = {
  vi: 'số liệu minh hoạ, không phải kết quả đã công bố',
  en: 'illustrative, not a published result',
};

export const serviceIndex = {
  chiso: 1,
  title: {
    vi: 'Chỉ số phục vụ người dân, doanh nghiệp của 34 tỉnh, thành phố (dữ liệu minh hoạ)',
    en: 'Index of serving people and businesses in 34 provinces (illustrative data)',
  },
  description: {
    vi: 'Dữ liệu minh hoạ: tên tỉnh, thành phố là thật, điểm số không phải kết quả của địa phương nào. Nhóm và điểm tối đa theo Quyết định số 766/QĐ-TTg; mọi con số được tính bằng một công thức cố định từ mã tỉnh, thứ tự nhóm và thứ tự tháng. Trước tháng 7/2025, tỉnh hợp nhất có trung bình cộng của các tỉnh cũ.',
    en: 'Illustrative data: the names of the provinces are real, the points say nothing of any of them. Groups and maxima follow Decision No. 766/QĐ-TTg; every figure comes from a fixed formula over the code of the province, the number of the group and the number of the month. Before July 2025 a merged province has the plain mean of the old ones.',
  },
  updated: '2026-11-10',
  source: { name: { vi: 'dữ liệu minh hoạ của dự án Chiso', en: 'illustrative data of the Chiso project' } },
  localities: provinces.map(({ short, ...rest }) => ({ ...rest, short })),
  groups: [
    { id: 'chi-so', name: { vi: 'Chỉ số phục vụ (minh hoạ)', en: 'Service index (illustrative)' }, order: 1 },
    {
      id: 'nam-nhom',
      name: { vi: 'Năm nhóm chỉ số (minh hoạ)', en: 'The five groups (illustrative)' },
      order: 2,
    },
  ],
  indicators: [
    {
      id: total,
      name: { vi: 'Tổng điểm chỉ số phục vụ', en: 'Service index, total' },
      description: {
        vi: `Tổng của năm nhóm, tối đa 100 điểm; ${illustrative.vi}.`,
        en: `The five groups together, at most 100 points; ${illustrative.en}.`,
      },
      group: 'chi-so',
      unit: 'score',
      decimals: 2,
      range: [0, 100],
      direction: 'up',
    },
    ...groups.map(({ id, most, name }) => ({
      id,
      name,
      description: {
        vi: `Một trong năm nhóm, tối đa ${most} điểm; ${illustrative.vi}.`,
        en: `One of the five groups, at most ${most} points; ${illustrative.en}.`,
      },
      group: 'nam-nhom',
      unit: 'score',
      decimals: 2,
      range: [0, most],
      direction: 'up',
    })),
  ],
  observations: provinces.flatMap(rowsOf),
  targets: provinces.map((province) => ({
    indicator: total,
    locality: province.id,
    by: '2026-12',
    min: 80,
    baseline: { value: baselineOf(province), period: '2025-12' },
    source: {
      name: { vi: 'mục tiêu minh hoạ của dự án Chiso', en: 'illustrative target of the Chiso project' },
    },
  })),
};
