// The same localities for every contender, the same in every run.

/** Made-up communes with figures, as a page would have them at hand; `round` changes all values. */
export function rowsOf(count, round = 0) {
  return Array.from({ length: count }, (_, n) => ({
    id: String(n + 1).padStart(5, '0'),
    name: `Xã số ${n + 1}`,
    value: ((n * 7919 + round * 104_729) % 9973) / 100,
  }));
}

/** The rows as the feed that a publisher makes: what a widget has to read before it can draw. */
export function feedOf(rows) {
  return {
    chiso: 1,
    source: { name: 'Sở Khoa học và Công nghệ' },
    localities: rows.map(({ id, name }) => ({ id, name, level: 'commune' })),
    indicators: [{ id: 'ho-so', name: 'Hồ sơ nộp trực tuyến', unit: 'percent' }],
    observations: rows.map(({ id, value }) => ({
      indicator: 'ho-so',
      locality: id,
      period: '2026-09',
      value,
    })),
  };
}
