/** Feeds of wholes with parts, and of work in stages. The figures are placeholders, not data. */
import type { FeedDocument, Text } from '../src/index.js';

const source = { name: { vi: 'Dữ liệu minh hoạ', en: 'Illustrative data' } };

/** One figure of one commune, and its parts; `null` was not reported. */
export function whole(
  total: number | null,
  parts: readonly (readonly [name: Text, value: number | null])[],
  unit: 'count' | 'percent' | 'VND' = 'count',
): FeedDocument {
  const row = { indicator: 'ho-so', locality: 'nguyen-mau', period: '2026-06' };
  return {
    chiso: 1,
    source,
    localities: [
      { id: 'nguyen-mau', name: { vi: 'Xã Nguyên Mẫu', en: 'Nguyên Mẫu Commune' }, level: 'commune' },
    ],
    indicators: [
      {
        id: 'ho-so',
        name: { vi: 'Hồ sơ tiếp nhận theo hình thức nộp', en: 'Applications by how they were filed' },
        unit,
        parts: parts.map(([name], n) => ({ id: `phan-${n}`, name })),
      },
    ],
    observations: [
      { ...row, value: total },
      ...parts.map(([, value], n) => ({ ...row, part: `phan-${n}`, value })),
    ],
  };
}

const stages = [
  { id: 'xong', name: { vi: 'Hoàn thành', en: 'Finished' }, tone: 'done' },
  { id: 'khao-sat', name: { vi: 'Đang khảo sát', en: 'Being surveyed' }, tone: 'doing' },
  { id: 'thu', name: { vi: 'Đang thử nghiệm', en: 'On trial' }, tone: 'doing' },
  { id: 'du-kien', name: { vi: 'Dự kiến', en: 'Planned' }, tone: 'planned' },
  { id: 'vuong', name: { vi: 'Vướng mặt bằng', en: 'Held up' }, tone: 'blocked' },
] as const;

/** So many communes in all stages; every eighth has told nothing. */
export function rollout(count: number): FeedDocument {
  const places = Array.from({ length: count }, (_, n) => ({
    id: `xa-${n + 1}`,
    name: { vi: `Xã Minh Hoạ ${n + 1}`, en: `Minh Hoạ ${n + 1} Commune` },
    level: 'commune' as const,
  }));
  const task = (id: string, vi: string, en: string) => ({
    id,
    name: { vi, en },
    kind: 'status' as const,
    stages,
  });
  return {
    chiso: 1,
    source,
    localities: places,
    indicators: [
      task('so-hoa', 'Số hóa hồ sơ đất đai', 'Digitised land records'),
      task('camera', 'Camera an ninh', 'Security cameras'),
      task('wifi', 'Wifi công cộng', 'Public Wi-Fi'),
    ],
    observations: ['so-hoa', 'camera', 'wifi'].flatMap((indicator, shift) =>
      places
        .map(({ id }, n) => ({
          indicator,
          locality: id,
          period: '2026-06',
          stage: stages[((n + shift) * n + shift) % stages.length]!.id,
        }))
        .filter((_, n) => n % 8 !== 7),
    ),
  };
}

const few = rollout(3);

/** Names as long as they come. */
export const rolloutWithLongNames: FeedDocument = {
  ...few,
  localities: (few.localities ?? []).map((place, n) => ({
    ...place,
    name: [
      'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Minh Hoạ',
      'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính xã Nguyên Mẫu',
      'Xã Dân Hòa',
    ][n]!,
  })),
  indicators: (few.indicators ?? []).map((task, n) => ({
    ...task,
    name: [
      'Số hóa hồ sơ đất đai, kết nối và chia sẻ với hệ thống thông tin giải quyết thủ tục hành chính',
      'Lắp camera an ninh tại các nút giao thông, khu dân cư tập trung và khu công nghiệp',
      'Wifi công cộng',
    ][n]!,
    stages: stages.map((stage) => ({
      ...stage,
      name: stage.tone === 'doing' ? `${stage.name.vi}, chờ ý kiến cơ quan chủ quản` : stage.name.vi,
    })),
  })),
};
