// Feeds as a province's reporting system would export them, of any length; the same in every run.
const communes = 3321;
const provinces = 34;
const months = 30;

/** A feed of `rows` observations as JSON text: month after month of all provinces, or from 100,000 rows on of all communes. */
export function feedText(rows) {
  const places = rows < 100_000 ? provinces : communes;
  const count = Math.ceil(rows / (places * months));
  const localities = range(places, (n) => locality(n, places));
  const indicators = range(count, (n) => ({
    id: `chi-tieu-${n + 1}`,
    name: { vi: `Chỉ tiêu số ${n + 1}`, en: `Indicator ${n + 1}` },
    unit: n % 3 === 2 ? 'count' : 'percent',
    definition: `chi-tieu-${n + 1}:theo-bao-cao`,
  }));
  const random = randomFrom(20261122);
  const observations = [];
  for (const indicator of indicators)
    for (let month = 0; month < months; month++)
      for (const { id } of localities) {
        if (observations.length === rows) break;
        observations.push(observation(indicator.id, id, periodOf(month), random));
      }
  return JSON.stringify({
    chiso: 1,
    title: 'Chuyển đổi số',
    updated: '2026-07-05',
    source: { name: 'Sở Khoa học và Công nghệ', document: 'báo cáo số 330/BC-SKHCN' },
    localities,
    indicators,
    observations,
  });
}

function locality(n, places) {
  const level = places === provinces ? 'province' : 'commune';
  const code = places === provinces ? String(n + 1).padStart(2, '0') : String(n + 1).padStart(5, '0');
  return { id: `don-vi-${code}`, name: `Đơn vị ${code}`, short: `ĐV ${code}`, level, code };
}

/** Four of five rows are a number and nothing more. */
function observation(indicator, locality, period, random) {
  const row = { indicator, locality, period, value: Math.round(random() * 10_000) / 100 };
  const kind = random();
  if (kind < 0.05) return { ...row, qualifier: 'over', qualifierText: 'trên' };
  if (kind < 0.1) return { ...row, status: 'preliminary' };
  if (kind < 0.13) return { ...row, scope: 'Chỉ tính hồ sơ nộp trực tuyến.' };
  if (kind < 0.16) return { ...row, value: Math.floor(random() * 20), of: 20 };
  if (kind < 0.18) return { ...row, periodBasis: 'inferred' };
  return kind < 0.2 ? { ...row, value: null } : row;
}

function periodOf(month) {
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function range(length, at) {
  return Array.from({ length }, (_, n) => at(n));
}

/** A linear congruential generator: numbers from 0 to 1. */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
