/** Feeds of wholes with parts, and of work in stages. */
import type { FeedDocument, IndicatorEntry, ObservationEntry } from '../../src/feed/document.js';
import { communes, district } from './feeds.js';

const source = { name: 'UBND huyện Chợ Lách' };

/** "Mức độ 3", "Mức độ 4" … of one district in one month; `null` was not reported. */
export function wholeFeed(
  whole: number | null,
  parts: readonly (number | null | Partial<ObservationEntry>)[],
  indicator: Partial<IndicatorEntry> = {},
): FeedDocument {
  const row = { indicator: 'dich-vu', locality: district.id, period: '2022-12' };
  const rows = parts.map((part, n) => {
    const more = typeof part === 'object' && part !== null ? part : { value: part };
    return { ...row, value: null, part: `muc-${n + 3}`, ...more };
  });
  return {
    chiso: 1,
    source,
    localities: [district],
    indicators: [
      {
        id: 'dich-vu',
        name: { vi: 'Dịch vụ công', en: 'Public services' },
        unit: 'count',
        parts: parts.map((_, n) => ({
          id: `muc-${n + 3}`,
          name: { vi: `Mức độ ${n + 3}`, en: `Level ${n + 3}` },
        })),
        ...indicator,
      },
    ],
    observations: [...(whole === null ? [] : [{ ...row, value: whole }]), ...rows],
  };
}

export const stages = [
  { id: 'khao-sat', name: { vi: 'Đang khảo sát', en: 'Being surveyed' }, tone: 'doing' },
  { id: 'xong', name: { vi: 'Hoàn thành', en: 'Finished' }, tone: 'done' },
  { id: 'du-kien', name: { vi: 'Dự kiến', en: 'Planned' }, tone: 'planned' },
  { id: 'vuong', name: { vi: 'Vướng mặt bằng', en: 'Held up' }, tone: 'blocked' },
] as const;

export const work: IndicatorEntry = {
  id: 'du-lieu',
  name: { vi: 'Chuẩn hóa dữ liệu dân cư', en: 'Standardisation of resident data' },
  kind: 'status',
  stages,
};

export const cameras: IndicatorEntry = { ...work, id: 'camera', name: { vi: 'Camera', en: 'Cameras' } };

export function stageRow(
  locality: string,
  stage: string | undefined,
  more: Partial<ObservationEntry> = {},
): ObservationEntry {
  return {
    indicator: work.id,
    locality,
    period: '2022-12',
    ...(stage && { stage }),
    ...more,
  } as ObservationEntry;
}

/** Two of four communes with a stage have finished, the fifth has told nothing; the cameras of one are told in words. */
export function stageFeed(more: Partial<FeedDocument> = {}): FeedDocument {
  return {
    chiso: 1,
    source,
    localities: [district, ...communes],
    indicators: [work, cameras],
    observations: [
      stageRow('hoa-nghia', 'khao-sat', { scope: 'Khu trung tâm' }),
      stageRow('son-dinh', 'xong', { text: { vi: 'đã xong', en: 'all done' } }),
      stageRow('an-phu', 'xong'),
      stageRow('dan-hoa', 'vuong'),
      stageRow('dan-hoa', undefined, { indicator: 'camera', text: 'đã triển khai (không nêu số)' }),
    ],
    ...more,
  };
}

/** Many communes: the first `done` have finished, the others are being surveyed. */
export function manyStages(count: number, done: number): FeedDocument {
  const places = Array.from({ length: count }, (_, n) => `xa-${n + 1}`);
  return {
    chiso: 1,
    source,
    localities: places.map((id, n) => ({ id, name: `Xã ${n + 1}`, level: 'commune' })),
    indicators: [work],
    observations: places.map((locality, n) => stageRow(locality, n < done ? 'xong' : 'khao-sat')),
  };
}
