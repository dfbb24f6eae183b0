/** Small feeds: each holds what its name says, and nothing more. */
import type {
  FeedDocument,
  IndicatorEntry,
  LocalityEntry,
  ObservationEntry,
  TargetEntry,
} from '../../src/feed/document.js';

const source = {
  name: 'UBND huyện Chợ Lách',
  url: 'https://example.vn/bao-cao',
  document: 'báo cáo số 330/BC-UBND',
};

export const district: LocalityEntry = {
  id: 'cho-lach',
  name: { vi: 'Huyện Chợ Lách', en: 'Chợ Lách District' },
  level: 'district',
};

export const signed: IndicatorEntry = {
  id: 'ky-so',
  name: { vi: 'Văn bản đi được ký số', en: 'Documents signed' },
  unit: 'percent',
};

export interface Changes {
  readonly indicator?: Partial<IndicatorEntry>;
  readonly observation?: Partial<ObservationEntry>;
  readonly targets?: readonly Omit<TargetEntry, 'indicator'>[];
}

/** One locality, one indicator, one figure: no widget needs to name anything. */
export function oneFigure(
  value: number | null,
  { indicator, observation, targets = [] }: Changes = {},
): FeedDocument {
  return series([['2022-12', value]], {
    ...(indicator && { indicator }),
    ...(observation && { observation }),
    targets,
  });
}

/** One indicator of one locality over time; changes go to the last row. */
export function series(
  rows: readonly (readonly [period: string, value: number | null])[],
  { indicator, observation, targets = [] }: Changes = {},
): FeedDocument {
  return {
    chiso: 1,
    updated: '2023-01-05',
    source,
    localities: [district],
    indicators: [{ ...signed, ...indicator }],
    observations: rows.map(([period, value], n) => ({
      indicator: signed.id,
      locality: district.id,
      period,
      value,
      ...(n === rows.length - 1 && (observation as object)),
    })),
    targets: targets.map((target) => ({ indicator: signed.id, ...target }) as TargetEntry),
  };
}

export const communes: readonly LocalityEntry[] = (
  [
    ['hoa-nghia', 'Hòa Nghĩa', '28882'],
    ['son-dinh', 'Sơn Định', '28876'],
    ['an-phu', 'Ân Phú', '28891'],
    ['dan-hoa', 'Đan Hòa', '28885'],
    ['phu-phung', 'Phú Phụng', '28873'],
  ] as const
).map(([id, short, code]) => ({
  id,
  name: { vi: `Xã ${short}`, en: `${short} Commune` },
  short,
  level: 'commune',
  code,
  parent: district.id,
}));

export interface CommuneChanges {
  readonly indicators?: readonly Partial<IndicatorEntry>[];
  readonly rows?: readonly ObservationEntry[];
  readonly targets?: readonly TargetEntry[];
  readonly locality?: Partial<LocalityEntry>;
}

/** Communes of one district in one month, in the order of `communes`; `null` was not reported. */
export function communeFeed(
  values: readonly (number | null)[] = [84, 58, 95, 71.5, null],
  { indicators = [{}], rows = [], targets = [], locality }: CommuneChanges = {},
): FeedDocument {
  return {
    chiso: 1,
    source,
    localities: [district, ...communes.map((commune) => ({ ...commune, ...locality }))],
    indicators: indicators.map((indicator) => ({ ...signed, ...indicator })),
    observations: [
      ...values.map((value, n) => ({
        indicator: signed.id,
        locality: communes[n]!.id,
        period: '2022-12',
        value,
      })),
      ...rows,
    ],
    targets,
  };
}

/** Many localities, `xa-1` with the highest figure. */
export function manyCommunes(count: number): FeedDocument {
  const places = Array.from({ length: count }, (_, n) => `xa-${n + 1}`);
  return {
    chiso: 1,
    source,
    localities: places.map((id, n) => ({ id, name: `Xã ${n + 1}`, level: 'commune' })),
    indicators: [signed],
    observations: places.map((locality, n) => ({
      indicator: signed.id,
      locality,
      period: '2022-12',
      value: 99 - n,
    })),
  };
}

/** A feed in which the row at `/observations/1` is not a number. */
export function badRow(): unknown {
  const { observations = [], ...rest } = series([
    ['2022-11', 90.13],
    ['2022-12', 94.5],
  ]);
  return { ...rest, observations: observations.map((row, n) => (n === 1 ? { ...row, value: '94,5' } : row)) };
}
