// An illustrative feed of one percentage for the 3,321 communes, in two quarters, which 2,900 of them have sent.
import { communes, provinces } from './units.mjs';

const online = 'ho-so-truc-tuyen';
const latest = '2026-Q3';
const previous = '2026-Q2';

/** Given out by the code, as the figures are: who comes first here has sent nothing, in both quarters, so that ranks compare. */
const bySilence = [...communes].sort((a, b) => silence(a) - silence(b) || (a.code < b.code ? -1 : 1));
const silent = new Set(bySilence.slice(0, 421));

function silence({ code }) {
  return (Number(code) * 97) % 1009;
}

/** A percentage with one decimal, from the number of the code: most near 68, few near the ends. */
function percentage(code, period) {
  const tenths = 350 + ((code * 37) % 211) + ((code * 53) % 223) + ((code * 71) % 227);
  return (tenths - (period === previous ? ((code * 29) % 90) - 25 : 0)) / 10;
}

function rowsOf(commune) {
  if (silent.has(commune)) return [];
  return [previous, latest].map((period) => {
    const value = percentage(Number(commune.code), period);
    // As many reports write what is nearly all.
    const bounded = value > 95;
    return {
      indicator: online,
      locality: commune.id,
      period,
      value: bounded ? 95 : value,
      ...(bounded && { qualifier: 'over', qualifierText: { vi: 'trên', en: 'over' } }),
    };
  });
}

export const communeRanking = {
  chiso: 1,
  title: {
    vi: 'Xếp hạng 3.321 xã, phường, đặc khu (dữ liệu minh hoạ)',
    en: 'Ranking of 3,321 communes, wards and special zones (illustrative data)',
  },
  description: {
    vi: 'Dữ liệu minh hoạ: tên xã, phường, đặc khu là thật, con số không phải kết quả của nơi nào. Mỗi tỷ lệ được tính bằng một công thức cố định từ mã đơn vị và quý; 421 nơi chưa có số liệu quý III năm 2026 cũng được chọn theo mã, không vì lý do nào khác.',
    en: 'Illustrative data: the names of the communes, wards and special zones are real, the figures say nothing of any of them. Each percentage comes from a fixed formula over the code of the unit and the quarter; the 421 without a figure for the third quarter of 2026 are chosen by their codes too, and for no other reason.',
  },
  updated: '2026-10-20',
  source: { name: { vi: 'dữ liệu minh hoạ của dự án Chiso', en: 'illustrative data of the Chiso project' } },
  localities: [...provinces.map(({ short, ...rest }) => ({ ...rest, short })), ...communes],
  groups: [
    { id: 'minh-hoa', name: { vi: 'Chính quyền số (minh hoạ)', en: 'Digital government (illustrative)' } },
  ],
  indicators: [
    {
      id: online,
      name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Applications made online' },
      description: {
        vi: 'Số liệu minh hoạ, không phải kết quả đã công bố của xã, phường, đặc khu nào.',
        en: 'Illustrative, not a published result of any commune, ward or special zone.',
      },
      group: 'minh-hoa',
      unit: 'percent',
      decimals: 1,
    },
  ],
  observations: communes.flatMap(rowsOf),
};
