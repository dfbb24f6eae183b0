/** The feeds of the stories. Every figure here is invented, and says so in its source; real ones are in demo/feeds. */
import type { FeedDocument, IndicatorEntry, LocalityEntry, ObservationEntry } from '../src/index.js';

const source = { name: { vi: 'Dữ liệu minh hoạ', en: 'Illustrative data' } };
const decision = {
  ...source,
  document: { vi: 'Quyết định minh hoạ số 12/QĐ-UBND', en: 'Illustrative decision no. 12/QĐ-UBND' },
};

const month = '2026-06';
const months = [6, 7, 8, 9, 10, 11, 12]
  .map((number) => `2025-${String(number).padStart(2, '0')}`)
  .concat(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', month]);
const commune = 'nguyen-mau';

/** A figure of the commune in June 2026. */
function june(indicator: string, value: number, more: Partial<ObservationEntry> = {}): ObservationEntry {
  return { indicator, locality: commune, period: month, ...more, value };
}

/** The figures of thirteen months up to June 2026; `null` is "not reported". */
function monthly(
  indicator: string,
  locality: string,
  values: readonly (number | null)[],
): ObservationEntry[] {
  return values.map((value, n) => ({ indicator, locality, period: months[n]!, value }));
}

/** One commune with one indicator for each thing that a card or a bar has to say. */
export const states: FeedDocument = {
  chiso: 1,
  updated: '2026-07-05',
  source,
  localities: [
    {
      id: commune,
      name: { vi: 'Xã Nguyên Mẫu', en: 'Nguyên Mẫu Commune' },
      level: 'commune',
    },
  ],
  indicators: [
    {
      id: 'ky-so',
      name: { vi: 'Văn bản đi được ký số', en: 'Outgoing documents with a digital signature' },
      description: {
        vi: 'Tỷ lệ văn bản đi trong tháng được ký số trước khi phát hành, trừ văn bản mật.',
        en: 'Share of the outgoing documents of the month that were signed digitally, classified ones excepted.',
      },
      unit: 'percent',
    },
    {
      id: 'dich-vu-cong',
      name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Applications filed online' },
      unit: 'percent',
      breaks: [
        {
          at: '2026-06',
          reason: {
            vi: 'từ tháng 6/2026 chỉ tính dịch vụ công toàn trình',
            en: 'from June 2026 only fully online services are counted',
          },
        },
      ],
    },
    {
      id: 'so-hoa',
      name: { vi: 'Kết quả thủ tục hành chính được số hóa', en: 'Results of procedures digitised' },
      unit: 'percent',
    },
    {
      id: 'thanh-toan',
      name: { vi: 'Thanh toán trực tuyến', en: 'Payments made online' },
      unit: 'percent',
    },
    {
      id: 'cap-quang',
      name: { vi: 'Cáp quang đến hộ gia đình', en: 'Households with optical fibre' },
      unit: 'percent',
    },
    {
      id: 'qua-han',
      name: { vi: 'Hồ sơ quá hạn', en: 'Overdue applications' },
      unit: 'percent',
      direction: 'down',
    },
    {
      id: 'thu-ngan-sach',
      name: { vi: 'Thu ngân sách so với dự toán năm', en: 'Revenue against the year’s estimate' },
      unit: 'percent',
    },
    {
      id: 'tang-truong',
      name: { vi: 'Giá trị sản xuất so với cùng kỳ', en: 'Output against a year earlier' },
      unit: 'percent',
      range: [-10, 10],
    },
    {
      id: 'nong-nghiep',
      name: { vi: 'Tăng trưởng nông nghiệp', en: 'Growth of agriculture' },
      unit: 'percent',
      range: [0, 12],
    },
    {
      id: 'chi-chuyen-doi-so',
      name: { vi: 'Chi cho chuyển đổi số', en: 'Spending on digital transformation' },
      unit: 'percent',
      range: [0, 10],
    },
    {
      id: 'so-suc-khoe',
      name: { vi: 'Người dân có sổ sức khỏe điện tử', en: 'Residents with an electronic health record' },
      unit: 'percent',
    },
    {
      id: 'camera',
      name: { vi: 'Điểm lắp camera an ninh', en: 'Security camera locations' },
      unit: { symbol: { vi: 'điểm', en: 'locations' } },
    },
    {
      id: 'to-cong-nghe',
      name: { vi: 'Thôn có tổ công nghệ số cộng đồng', en: 'Villages with a digital technology team' },
      unit: { symbol: { vi: 'thôn', en: 'villages' } },
    },
    {
      id: 'mang-truyen-so-lieu',
      name: {
        vi: 'Cơ quan dùng mạng truyền số liệu chuyên dùng',
        en: 'Offices on the dedicated data network',
      },
      unit: 'percent',
    },
    {
      id: 'ho-so-cong-viec',
      name: { vi: 'Hồ sơ công việc xử lý trên mạng', en: 'Work files handled online' },
      unit: 'percent',
    },
    {
      id: 'xep-hang',
      name: { vi: 'Xếp hạng chuyển đổi số trong tỉnh', en: 'Digital transformation rank in the province' },
      unit: 'rank',
      direction: 'down',
    },
    {
      id: 'thu-luy-ke',
      name: { vi: 'Thu ngân sách lũy kế', en: 'Revenue, year to date' },
      unit: 'VND',
      cumulative: true,
    },
    {
      id: 'dan-cu',
      name: { vi: 'Nhân khẩu có dữ liệu dân cư', en: 'Residents in the population database' },
      unit: 'person',
      direction: 'none',
    },
    {
      id: 'bien-dong',
      name: { vi: 'Biến động dân số cơ học', en: 'Net migration' },
      unit: 'person',
      direction: 'none',
    },
    {
      id: 'dich-vu',
      name: { vi: 'Dịch vụ công cấp xã', en: 'Public services of the commune' },
      unit: { symbol: { vi: 'dịch vụ', en: 'services' } },
      parts: [
        { id: 'toan-trinh', name: { vi: 'toàn trình', en: 'fully online' } },
        { id: 'mot-phan', name: { vi: 'một phần', en: 'partly online' } },
      ],
    },
    {
      id: 'chuan-hoa',
      name: { vi: 'Chuẩn hóa dữ liệu dân cư', en: 'Cleaning of the population data' },
      kind: 'status',
      stages: [
        { id: 'xong', name: { vi: 'hoàn thành', en: 'completed' }, tone: 'done' },
        { id: 'dang', name: { vi: 'đang tiến hành', en: 'in progress' }, tone: 'doing' },
        { id: 'vuong', name: { vi: 'đang vướng mắc', en: 'held up' }, tone: 'blocked' },
      ],
    },
    {
      id: 'y-thuc',
      name: { vi: 'Người dân dùng điện thoại thông minh', en: 'Residents who use a smartphone' },
    },
    {
      id: 'ten-dai',
      name: {
        vi: 'Tỷ lệ hồ sơ giải quyết thủ tục hành chính thuộc thẩm quyền của Ủy ban nhân dân xã được tiếp nhận, giải quyết và trả kết quả hoàn toàn trên môi trường điện tử, không phụ thuộc địa giới hành chính',
        en: 'Share of the administrative procedures under the authority of the commune’s People’s Committee that are received, handled and answered entirely online, wherever the applicant lives',
      },
      unit: {
        symbol: { vi: 'hồ sơ trên một nghìn hộ gia đình', en: 'applications per thousand households' },
      },
      decimals: 1,
    },
  ],
  observations: [
    ...monthly('ky-so', commune, [62, 64.5, 63.1, 67, 70.2, 69.8, 74.25, 77, null, 81.4, 86, 88.25, 92.62]),
    june('dich-vu-cong', 74, { period: '2026-05' }),
    june('dich-vu-cong', 88.25),
    june('so-hoa', 100),
    june('thanh-toan', 88.25),
    june('cap-quang', 48),
    june('qua-han', 2.5, { period: '2026-05' }),
    june('qua-han', 4),
    june('thu-ngan-sach', 104.5),
    june('tang-truong', -1.8),
    june('nong-nghiep', 7.8),
    june('chi-chuyen-doi-so', 3.2),
    june('so-suc-khoe', 70, { qualifier: 'over' }),
    june('camera', 16),
    june('to-cong-nghe', 16, { of: 20 }),
    june('mang-truyen-so-lieu', 92.62),
    june('xep-hang', 15, { period: '2025', of: 34 }),
    june('xep-hang', 12, { period: '2026', of: 34 }),
    june('thu-luy-ke', 4_120_000_000, { period: '2025-01-01/2025-06-30' }),
    june('thu-luy-ke', 4_685_300_000, { period: '2026-01-01/2026-06-30', status: 'preliminary' }),
    june('dan-cu', 13_245, {
      scope: { vi: 'Thường trú và tạm trú trên 6 tháng.', en: 'Permanent, and temporary over 6 months.' },
    }),
    june('bien-dong', -245),
    june('dich-vu', 161),
    june('dich-vu', 140, { part: 'toan-trinh' }),
    june('dich-vu', 21, { part: 'mot-phan' }),
    { indicator: 'chuan-hoa', locality: commune, period: month, stage: 'dang' },
    { indicator: 'y-thuc', locality: commune, period: month, text: { vi: 'rất cao', en: 'very high' } },
    june('ten-dai', 1109.9, { status: 'estimate' }),
  ],
  targets: [
    { indicator: 'ky-so', by: '2026', min: 100, source: decision },
    { indicator: 'dich-vu-cong', by: '2026', min: 80 },
    { indicator: 'so-hoa', by: '2026', min: 100 },
    { indicator: 'thanh-toan', by: null, min: 80 },
    { indicator: 'cap-quang', by: '2026-Q2', min: 60 },
    { indicator: 'cap-quang', by: '2030', min: 95 },
    { indicator: 'qua-han', by: '2026', max: 3 },
    { indicator: 'thu-ngan-sach', by: '2026', min: 100 },
    { indicator: 'tang-truong', by: '2026', min: 2 },
    { indicator: 'nong-nghiep', by: '2026', min: 7.5, max: 8 },
    { indicator: 'chi-chuyen-doi-so', by: '2026', min: 4, qualifier: 'about' },
    { indicator: 'so-suc-khoe', by: '2026', min: 80 },
    { indicator: 'ho-so-cong-viec', by: null, min: 60, source: decision },
    {
      indicator: 'y-thuc',
      by: '2030',
      text: { vi: 'mọi người trưởng thành', en: 'every adult' },
    },
  ],
};

const communes = [
  { id: 'con-se', code: '90105', short: 'Cồn Sẻ' },
  { id: 'da-bac', code: '90102', short: 'Đà Bắc' },
  { id: 'dan-hoa', code: '90104', short: 'Dân Hòa' },
  { id: 'nguyen-mau', code: '90101', short: 'Nguyên Mẫu' },
  { id: 'an-phu', code: '90103', short: 'Ân Phú' },
] as const;

const province = 'minh-hoa';

function communeEntry({ id, code, short }: (typeof communes)[number]): LocalityEntry {
  return {
    id,
    code,
    short,
    name: { vi: `Xã ${short}`, en: `${short} Commune` },
    level: 'commune',
    parent: province,
  };
}

/** The figures of an indicator in the order of the communes; `null` is "not reported". */
function figures(
  indicator: string,
  values: readonly (number | null)[],
  more: Partial<ObservationEntry> = {},
): ObservationEntry[] {
  return values.map((value, n) => ({
    indicator,
    locality: communes[n]!.id,
    period: month,
    ...more,
    value,
  }));
}

const percentages: readonly IndicatorEntry[] = [
  {
    id: 'truc-tuyen',
    name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Applications filed online' },
    unit: 'percent',
  },
  { id: 'dung-han', name: { vi: 'Giải quyết đúng hạn', en: 'Handled in time' }, unit: 'percent' },
  { id: 'hai-long', name: { vi: 'Người dân hài lòng', en: 'Residents satisfied' }, unit: 'percent' },
];

/** Five communes of a province, for what stands side by side. */
export const neighbours: FeedDocument = {
  chiso: 1,
  updated: '2026-07-05',
  source,
  localities: [
    ...communes.map(communeEntry),
    { id: province, name: { vi: 'Tỉnh Minh Hoạ', en: 'Minh Hoạ Province' }, level: 'province' },
  ],
  indicators: [
    ...percentages,
    {
      id: 'qua-han',
      name: { vi: 'Hồ sơ quá hạn', en: 'Overdue applications' },
      unit: 'percent',
      range: [0, 10],
      direction: 'down',
    },
    {
      id: 'thu-nhap',
      name: { vi: 'Thu nhập bình quân đầu người', en: 'Income per head' },
      unit: 'VND',
    },
    {
      id: 'bien-dong',
      name: { vi: 'Biến động dân số cơ học', en: 'Net migration' },
      unit: 'person',
      direction: 'none',
    },
    {
      id: 'tai-khoan',
      name: { vi: 'Tài khoản định danh điện tử', en: 'Electronic identification accounts' },
      unit: 'person',
    },
    {
      id: 'camera',
      name: { vi: 'Điểm lắp camera an ninh', en: 'Security camera locations' },
      unit: { symbol: { vi: 'điểm', en: 'locations' } },
    },
    {
      id: 'may-tinh',
      name: { vi: 'Cán bộ được trang bị máy tính', en: 'Officials with a computer' },
      unit: 'percent',
    },
    {
      id: 'diem-so',
      name: { vi: 'Điểm chuyển đổi số', en: 'Digital transformation score' },
      unit: 'score',
      range: [0, 1000],
    },
    {
      id: 'chuan-hoa',
      name: { vi: 'Chuẩn hóa dữ liệu dân cư', en: 'Cleaning of the population data' },
      kind: 'status',
      stages: [
        { id: 'xong', name: { vi: 'hoàn thành', en: 'completed' }, tone: 'done' },
        { id: 'dang', name: { vi: 'đang tiến hành', en: 'in progress' }, tone: 'doing' },
      ],
    },
    {
      id: 'ke-hoach',
      name: { vi: 'Thôn có kế hoạch chuyển đổi số', en: 'Villages with a plan' },
      unit: 'percent',
    },
  ],
  observations: [
    ...monthly('truc-tuyen', 'con-se', [61, 62, 64.5, 70, 71, 76.2, 80, 83, 82.4, 88, 88.4, 96, 104.5]),
    ...monthly('truc-tuyen', 'da-bac', [78.5, 79, 80, 82, 81.5, 84, 85, 86.3, 88, 89, 90, 91.3, 92.62]),
    ...monthly('truc-tuyen', 'dan-hoa', [41, 44, 43, 47, 52, 51, 50, 55, 57.5, 58, 60, 61.75, 64]),
    ...monthly('truc-tuyen', 'nguyen-mau', [40.25, 41, 43, 42, 45, 45, 44, 46, 46, 47, 47.5, 51, 51]),
    ...monthly('truc-tuyen', 'an-phu', [30, 31, 33, 32, 35, 36, 38, 37, 40, 41, 45, null, null]),
    ...figures('dung-han', [97, 99.1, 92.5, 88, 95]),
    ...figures('hai-long', [82, 90.4, 78, 85, null]),
    ...figures('qua-han', [4, 0.9, 9.5, 2.25, 8]),
    ...figures('thu-nhap', [52_000_000, 68_400_000, 47_500_000, 55_000_000, 49_000_000], { period: '2025' }),
    ...figures('bien-dong', [120, 310, -245, -38, 0]),
    ...figures('tai-khoan', [8_200, 10_450, null, 6_900, 5_120]),
    { ...june('tai-khoan', 7_000, { qualifier: 'over' }), locality: 'dan-hoa' },
    ...figures('camera', [9, 16, 12, 0, 4]),
    { ...june('may-tinh', 100), locality: 'con-se', period: '2026-05' },
    { ...june('may-tinh', 92.62, { periodBasis: 'published' }), locality: 'da-bac', period: '2026-07-01' },
    { ...june('may-tinh', 85, { periodBasis: 'inferred' }), locality: 'dan-hoa', period: '2025-11' },
    { ...june('may-tinh', 78), locality: 'nguyen-mau', period: null },
    ...figures('diem-so', [612, 734.5, 588, 640, 571], { period: '2025' }),
    { ...june('diem-so', 655), locality: province, period: '2025' },
    ...communes.slice(0, 4).map(({ id }, n) => ({
      indicator: 'chuan-hoa',
      locality: id,
      period: month,
      stage: n % 2 ? 'dang' : 'xong',
    })),
    ...figures('ke-hoach', [100, 90, 75]),
    {
      ...june('ke-hoach', 100, {
        comparable: false,
        scope: { vi: 'Chỉ tính 2 thôn thí điểm.', en: 'Only the 2 pilot villages.' },
      }),
      locality: 'nguyen-mau',
    },
    { ...june('ke-hoach', 60), locality: 'an-phu', period: null },
  ],
  targets: [
    { indicator: 'truc-tuyen', by: '2026', min: 80 },
    { indicator: 'qua-han', by: '2026', max: 3 },
  ],
};

/** Forty communes. */
export const many: FeedDocument = {
  chiso: 1,
  source,
  localities: Array.from({ length: 40 }, (_, n) => ({
    id: `xa-${n + 1}`,
    name: { vi: `Xã Số ${n + 1}`, en: `Commune No. ${n + 1}` },
    short: { vi: `Số ${n + 1}`, en: `No. ${n + 1}` },
    level: 'commune' as const,
  })),
  indicators: percentages.slice(0, 1),
  observations: Array.from({ length: 40 }, (_, n) => ({
    indicator: 'truc-tuyen',
    locality: `xa-${n + 1}`,
    period: month,
    value: ((n * 37) % 83) + 12.5,
  })),
};

/** Names as long as they come. */
export const longNames: FeedDocument = {
  chiso: 1,
  source,
  localities: [
    'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Minh Hoạ',
    'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính xã Nguyên Mẫu',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Đà Bắc',
    'Xã Dân Hòa',
  ].map((name, n) => ({ id: `don-vi-${n + 1}`, name, level: 'unit' })),
  indicators: [
    {
      id: 'ho-so',
      name: 'Hồ sơ giải quyết thủ tục hành chính được tiếp nhận, giải quyết và trả kết quả hoàn toàn trên môi trường điện tử, không phụ thuộc địa giới hành chính',
      unit: {
        symbol: { vi: 'hồ sơ trên một nghìn hộ gia đình', en: 'applications per thousand households' },
      },
    },
  ],
  observations: [1109.9, 734.5, 92, 8].map((value, n) => ({
    indicator: 'ho-so',
    locality: `don-vi-${n + 1}`,
    period: month,
    value,
  })),
};

/** Rows as publishers sometimes send them: what a reader cannot use is left out and reported, the rest is shown. */
export const withProblems: unknown = {
  chiso: 1,
  source,
  localities: [{ id: commune, name: 'Xã Nguyên Mẫu' }],
  indicators: percentages,
  observations: [
    { indicator: 'truc-tuyen', locality: commune, period: '2026-06', value: 51 },
    { indicator: 'dung-han', locality: commune, period: '2026-06', value: '94,5' },
    { indicator: 'hai-long', locality: commune, period: '2026-13', value: 85 },
    { indicator: 'khong-co', locality: commune, period: '2026-06', value: 1 },
  ],
};

/** The figures of a feed as those of three months that came to them. */
export function overMonths(feed: FeedDocument): FeedDocument {
  const last = ['2026-04', '2026-05', month];
  return {
    ...feed,
    observations: (feed.observations ?? []).flatMap((row) =>
      last.map((period, n) => ({
        ...row,
        period,
        value: Math.round(row.value! * (0.8 + n * 0.1) * 10) / 10,
      })),
    ),
  };
}
