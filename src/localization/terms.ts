/** Words for the closed lists of the feed. Lower case where they stand inside a sentence or as a tag. */
import { msg, str } from '@lit/localize';
import type { Level, Method, Status } from '../feed/feed.js';
import type { Verdict } from '../feed/comparability/index.js';
import { formatNumber } from '../format/numbers.js';
import { getLocale } from './locale.js';

type Words<Term extends string> = Readonly<Record<Term, () => string>>;

const statuses: Words<Status> = {
  official: () => msg('chính thức', { id: 'status.official' }),
  estimate: () => msg('ước tính', { id: 'status.estimate' }),
  preliminary: () => msg('sơ bộ', { id: 'status.preliminary' }),
  revised: () => msg('đã điều chỉnh', { id: 'status.revised' }),
};

/** How final a figure is. */
export function statusWords(status: Status): string {
  return statuses[status]();
}

const methods: Words<Method> = {
  reported: () => msg('theo báo cáo của đơn vị', { id: 'method.reported' }),
  sum: () => msg('cộng từ các đơn vị cũ', { id: 'method.sum' }),
  mean: () => msg('trung bình cộng của các đơn vị cũ', { id: 'method.mean' }),
  weightedMean: () => msg('bình quân gia quyền của các đơn vị cũ', { id: 'method.weighted-mean' }),
};

/** How the figure of a merged unit was made. */
export function methodWords(method: Method): string {
  return methods[method]();
}

const verdicts: Words<Verdict> = {
  met: () => msg('Đạt', { id: 'verdict.met' }),
  exceeded: () => msg('Vượt', { id: 'verdict.exceeded' }),
  'not-met': () => msg('Chưa đạt', { id: 'verdict.not-met' }),
  missed: () => msg('Không đạt', { id: 'verdict.missed' }),
  'no-figure': () => msg('Chưa có số liệu', { id: 'verdict.no-figure' }),
};

/** The judgement of a figure against its target. */
export function verdictWords(verdict: Verdict): string {
  return verdicts[verdict]();
}

/* A commune is a xã, a phường or a đặc khu, a district also a town or a city: each noun holds for all that it counts. */
const levels: Words<Level> = {
  country: () => msg('quốc gia', { id: 'level.country' }),
  province: () => msg('tỉnh, thành phố', { id: 'level.province' }),
  district: () => msg('đơn vị cấp huyện', { id: 'level.district' }),
  commune: () => msg('xã, phường', { id: 'level.commune' }),
  unit: () => msg('đơn vị', { id: 'level.unit' }),
};

/** What localities are called when they are counted; "đơn vị" where their levels differ or are not stated. */
export function levelWords(counted: Iterable<Level | undefined>): string {
  const [level, ...others] = new Set(counted);
  return levels[others.length > 0 ? 'unit' : (level ?? 'unit')]();
}

/** "4/5 đơn vị" as it is written, "4 trong số 5 đơn vị" as it is spoken. */
export function shareWords(count: number, of: number, noun: string, style: 'written' | 'spoken'): string {
  const part = formatNumber(count, getLocale());
  const whole = formatNumber(of, getLocale());
  return style === 'written'
    ? `${part}/${whole} ${noun}`
    : msg(str`${part} trong số ${whole} ${noun}`, { id: 'share' });
}
