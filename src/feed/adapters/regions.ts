/** Totals that tables of the statistics office print among the provinces. */
import type { Level } from '../feed.js';

const country = ['cả nước', 'toàn quốc', 'việt nam', 'vietnam', 'whole country'];

/** The six socio-economic regions, before and since 2025, as the office names them in both languages. */
const regions = [
  'đồng bằng sông hồng',
  'trung du và miền núi phía bắc',
  'bắc trung bộ và duyên hải miền trung',
  'bắc trung bộ',
  'duyên hải nam trung bộ',
  'duyên hải nam trung bộ và tây nguyên',
  'tây nguyên',
  'đông nam bộ',
  'đồng bằng sông cửu long',
  'red river delta',
  'northern midlands and mountain areas',
  'northern midland and mountainous areas',
  'northern central area and central coastal area',
  'north central and central coastal areas',
  'central highlands',
  'south east',
  'southeast',
  'mekong river delta',
];

const fold = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^vung /, '');

const countryNames = new Set(country.map(fold));
const regionNames = new Set(regions.map(fold));

/** The level of a place by its name, where all are said to be of one: the whole country is not, and a region has none. */
export function levelOf(name: string, level: Level | undefined): Level | undefined {
  const folded = fold(name);
  if (countryNames.has(folded)) return 'country';
  return regionNames.has(folded) ? undefined : level;
}

const totals = new Set(['total', 'tong so', 'tong cong']);

/** Whether a category among parts is the whole. */
export function isTotal(name: string): boolean {
  return totals.has(fold(name));
}
