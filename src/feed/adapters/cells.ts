/** How a cell of a table is read. What cannot be read is passed on as it is: the reader reports it, with what was found. */
import { unitNames, type Qualifier, type Unit, type UnitName } from '../feed.js';
import type { ColumnField, FeedField } from './fields.js';
import { idOf, plain } from './ids.js';
import { numberFrom, type Language } from './numbers.js';
import { periodFrom } from './periods.js';

type Kind = 'text' | 'id' | 'period' | 'number' | 'boolean' | 'source' | 'unit' | 'qualifier';

/** All others are texts, words of closed lists among them. */
const kinds: Readonly<Partial<Record<ColumnField | FeedField, Kind>>> = {
  indicator: 'id',
  locality: 'id',
  stage: 'id',
  part: 'id',
  'locality.parent': 'id',
  'indicator.group': 'id',
  period: 'period',
  'locality.validFrom': 'period',
  'locality.validTo': 'period',
  'feed.updated': 'period',
  value: 'number',
  of: 'number',
  'indicator.decimals': 'number',
  comparable: 'boolean',
  'indicator.cumulative': 'boolean',
  source: 'source',
  'feed.source': 'source',
  'indicator.unit': 'unit',
  qualifier: 'qualifier',
};

/** What clerks write where a page says that its table is Vietnamese. */
const vietnameseQualifiers: Readonly<Record<string, Qualifier>> = {
  hơn: 'over',
  trên: 'over',
  dưới: 'under',
  'tối thiểu': 'atLeast',
  'ít nhất': 'atLeast',
  'tối đa': 'atMost',
  'không quá': 'atMost',
  khoảng: 'about',
};

const vietnameseUnits: Readonly<Record<string, UnitName>> = { người: 'person', đồng: 'VND', ngày: 'day' };

export type ReadCell = (field: ColumnField | FeedField, cell: unknown) => unknown;

/** Whether a cell is there and says nothing. */
export function isEmpty(cell: unknown): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether letters of a cell were lost: it was written in another encoding than UTF-8. */
export function isDamaged(cell: unknown): boolean {
  return typeof cell === 'string' && /[\0\uFFFD]/.test(cell);
}

export function cellReader(language: Language | undefined): ReadCell {
  /** Ids and periods stand in many rows. */
  const known = { id: new Map<string, unknown>(), period: new Map<string, unknown>() };
  const repeated = (kind: keyof typeof known, text: string): unknown => {
    let read = known[kind].get(text);
    if (read === undefined) known[kind].set(text, (read = readers[kind](text, language)));
    return read;
  };
  return (field, cell) => {
    const kind = kinds[field] ?? 'text';
    // A column of numbers may hold codes and years.
    const isNumeral = typeof cell === 'number' && kind !== 'number';
    const text = isNumeral ? String(cell) : typeof cell === 'string' ? cell.trim() : undefined;
    if (text === undefined) return cell;
    return kind === 'id' || kind === 'period' ? repeated(kind, text) : readers[kind](text, language);
  };
}

const readers: Readonly<Record<Kind, (text: string, language: Language | undefined) => unknown>> = {
  text: (text) => text.normalize('NFC'),
  id: idOf,
  period: (text, language) => periodFrom(plain(text), language) ?? text,
  number: (text, language) => numberFrom(text, language) ?? text,
  boolean: (text) => (/^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text),
  source: (text) => ({ name: text }),
  unit: (text, language) => (language === 'vi' && wordIn(vietnameseUnits, text)) || unitFrom(text),
  qualifier: (text, language) => (language === 'vi' && wordIn(vietnameseQualifiers, text)) || text,
};

function wordIn<Word>(words: Readonly<Record<string, Word>>, text: string): Word | undefined {
  const word = plain(text).toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** A unit by its name in feeds or by its sign; any other word is shown as it is. */
function unitFrom(text: string): Unit {
  if (text === '%') return 'percent';
  if (text === '‰') return 'permille';
  return unitNames.includes(text as UnitName) ? (text as UnitName) : { symbol: text };
}
