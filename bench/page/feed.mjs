// The feed of the page that quality is measured on: 12 figures, 6 progress bars, 2 comparisons of 34 localities.
const periods = ['2026-08', '2026-09'];

export const figures = Array.from({ length: 12 }, (_, n) => `chi-tieu-${n + 1}`);
export const plans = Array.from({ length: 6 }, (_, n) => `ke-hoach-${n + 1}`);
export const comparisons = ['so-sanh-1', 'so-sanh-2'];

const localities = Array.from({ length: 34 }, (_, n) => ({
  id: `tinh-${n + 1}`,
  name: `Tỉnh số ${n + 1}`,
  level: 'province',
}));

const valueOf = (n, m) => ((n * 7919 + m * 613) % 9973) / 100;

export const feed = {
  chiso: 1,
  title: 'Chuyển đổi số',
  source: { name: 'Sở Khoa học và Công nghệ' },
  localities,
  indicators: [...figures, ...plans, ...comparisons].map((id, n) => ({
    id,
    name: `Tỷ lệ hồ sơ của nhóm thủ tục số ${n + 1}`,
    unit: 'percent',
  })),
  observations: [
    ...[...figures, ...plans].flatMap((indicator, n) =>
      periods.map((period, m) => ({ indicator, locality: 'tinh-1', period, value: valueOf(n + 3, m) })),
    ),
    ...comparisons.flatMap((indicator, n) =>
      localities.map(({ id }, m) => ({
        indicator,
        locality: id,
        period: '2026-09',
        value: valueOf(m + 5, n),
      })),
    ),
  ],
  targets: plans.map((indicator) => ({ indicator, by: '2030', min: 80 })),
};
