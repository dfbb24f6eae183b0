/** Targets of several years with a baseline, for what a bar says of milestones and plans. Invented, and its source says so. */
import type { FeedDocument, IndicatorEntry, ObservationEntry, TargetEntry } from '../src/index.js';

type Goal = Omit<TargetEntry, 'indicator' | 'baseline'> & { readonly from?: number };

interface Plan {
  readonly vi: string;
  readonly en: string;
  readonly value: number | null;
  readonly goals: readonly Goal[];
  readonly facts?: Partial<ObservationEntry>;
  readonly is?: Partial<IndicatorEntry>;
}

const plan = (vi: string, en: string, value: number | null, goals: readonly Goal[]): Plan => ({
  vi,
  en,
  value,
  goals,
});
const toward = (by: string | null, min: number, from?: number): Goal => ({
  by,
  min,
  ...(from !== undefined && { from }),
});

const entries: Readonly<Record<string, Plan>> = {
  'cham-hon': plan('Cáp quang đến hộ gia đình', 'Households with optical fibre', 48, [
    toward('2027', 70, 20),
    toward('2030', 95),
  ]),
  'nhanh-hon': plan('Văn bản ký số', 'Documents signed digitally', 58, [
    toward('2027', 60, 30),
    toward('2030', 80),
  ]),
  'gan-nhau': plan('Hồ sơ giải quyết đúng hạn', 'Applications handled in time', 92.62, [
    toward('2027', 95, 80),
    toward('2030', 100),
  ]),
  'xa-nhau': plan('Hộ dùng dịch vụ công', 'Households using public services', 15, [
    toward('2027', 20, 5),
    toward('2030', 90),
  ]),
  'bon-moc': plan('Người dân có sổ sức khỏe điện tử', 'Residents with an electronic health record', 52, [
    toward('2025', 40),
    toward('2027', 60, 30),
    toward('2030', 80),
    toward('2035', 100),
  ]),
  'vuot-tram': plan('Thu ngân sách so với dự toán', 'Revenue against the estimate', 104.5, [
    toward('2027', 100, 80),
    toward('2030', 130),
  ]),
  'tren-moc-cuoi': plan('Camera an ninh hoạt động', 'Security cameras at work', 95, [
    toward('2025', 60),
    toward('2030', 80, 40),
  ]),
  'duoi-xuat-phat': plan('Hộ có dịch vụ số', 'Households with digital services', 22, [
    toward('2027', 60, 30),
    toward(null, 90),
  ]),
  'cang-thap-cang-tot': {
    ...plan('Hồ sơ quá hạn', 'Overdue applications', 14, [
      { by: '2027', max: 5, from: 25 },
      { by: '2030', max: 1 },
    ]),
    is: { direction: 'down' },
  },
  'xep-hang': {
    ...plan('Xếp hạng chuyển đổi số', 'Digital transformation rank', 12, [
      { by: '2027', max: 5, from: 25 },
      { by: '2030', max: 3 },
    ]),
    is: { unit: 'rank' },
    facts: { of: 34 },
  },
  'chua-ro': {
    ...plan('Hộ có tài khoản số', 'Households with a digital account', 45, [
      toward('2027', 60, 30),
      toward('2030', 80),
    ]),
    facts: { qualifier: 'over' },
  },
  'khong-xuat-phat': plan('Học sinh có tài khoản học tập', 'Pupils with a learning account', 48, [
    toward('2027', 60),
    toward('2030', 80),
  ]),
  'don-vi-dai': {
    ...plan('Hồ sơ trực tuyến', 'Applications filed online', 374, [
      toward('2027', 600, 200),
      toward('2030', 850),
    ]),
    is: {
      unit: {
        symbol: { vi: 'hồ sơ trên một nghìn hộ gia đình', en: 'applications per thousand households' },
      },
    },
  },
  'chua-co-so-lieu': plan('Cán bộ có chữ ký số', 'Officials with a digital signature', null, [
    toward('2027', 60, 30),
    toward('2030', 80),
  ]),
};

const commune = 'nguyen-mau';

export const plans: FeedDocument = {
  chiso: 1,
  source: { name: { vi: 'Dữ liệu minh hoạ', en: 'Illustrative data' } },
  localities: [{ id: commune, name: { vi: 'Xã Nguyên Mẫu', en: 'Nguyên Mẫu Commune' }, level: 'commune' }],
  indicators: Object.entries(entries).map(([id, { vi, en, is }]) => ({
    id,
    name: { vi, en },
    unit: 'percent',
    ...is,
  })),
  observations: Object.entries(entries).map(([indicator, { value, facts }]) => ({
    indicator,
    locality: commune,
    period: '2026-09',
    ...facts,
    value,
  })),
  targets: Object.entries(entries).flatMap(([indicator, { goals }]) =>
    goals.map(
      ({ from, ...goal }) =>
        ({
          indicator,
          ...goal,
          ...(from !== undefined && { baseline: { value: from, period: '2024' } }),
        }) as TargetEntry,
    ),
  ),
};
