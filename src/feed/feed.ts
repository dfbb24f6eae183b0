/**
 * The model of a read feed: what a publisher's document (`spec/feed.md`, version 1) says, with defaults filled in,
 * periods parsed and every row tied to the document it came from. Read-only by its types.
 */
import type { Period } from './period.js';

/** A string, or an object of language tag to string. */
export type Text = string | Readonly<Record<string, string>>;

/** 1–128 characters without white space. Any such word, `__proto__` too, is an ordinary id. */
export type Id = string;

export const levels = ['country', 'province', 'district', 'commune', 'unit'] as const;
export type Level = (typeof levels)[number];

export const unitNames = [
  'percent',
  'permille',
  'count',
  'VND',
  'ha',
  'km',
  'km2',
  'person',
  'day',
  'score',
  'rank',
] as const;
export type UnitName = (typeof unitNames)[number];
export type Unit = UnitName | { readonly symbol: Text };

export const directions = ['up', 'down', 'none'] as const;
export type Direction = (typeof directions)[number];

export const qualifiers = ['exact', 'over', 'under', 'atLeast', 'atMost', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const periodBases = ['stated', 'published', 'inferred'] as const;
export type PeriodBasis = (typeof periodBases)[number];

export const statuses = ['official', 'estimate', 'preliminary', 'revised'] as const;
export type Status = (typeof statuses)[number];

export const methods = ['reported', 'sum', 'mean', 'weightedMean'] as const;
export type Method = (typeof methods)[number];

export const tones = ['done', 'doing', 'planned', 'blocked', 'none'] as const;
export type Tone = (typeof tones)[number];

export const relations = ['whole', 'part'] as const;
export type Relation = (typeof relations)[number];

export interface Source {
  readonly name: Text;
  readonly url?: string | undefined;
  /** The report or decision number, such as "báo cáo số 330/BC-UBND". */
  readonly document?: Text | undefined;
}

export interface Kinship {
  readonly id: Id;
  readonly relation: Relation;
}

export interface Locality {
  readonly id: Id;
  readonly name: Text;
  /** The name without its type word, for axes. */
  readonly short?: Text | undefined;
  readonly level?: Level | undefined;
  /** Official administrative unit code, leading zeros kept; names a unit only together with a date. */
  readonly code?: string | undefined;
  readonly parent?: Id | undefined;
  readonly url?: string | undefined;
  /** First and last day of the unit's existence, ISO 8601. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly successors: readonly Kinship[];
  readonly predecessors: readonly Kinship[];
}

export interface Group {
  readonly id: Id;
  readonly name: Text;
  readonly order?: number | undefined;
}

export interface Part {
  readonly id: Id;
  readonly name: Text;
}

export interface Stage {
  readonly id: Id;
  readonly name: Text;
  readonly tone: Tone;
}

/** A break opens a new series at `at`: what came before is another one. */
export interface Break {
  readonly at: Period;
  readonly reason: Text;
}

export interface Indicator {
  readonly id: Id;
  readonly name: Text;
  readonly description?: Text | undefined;
  readonly group?: Id | undefined;
  readonly kind: 'number' | 'status';
  readonly unit: Unit;
  /** Digits after the decimal mark shown at most, 0–6. */
  readonly decimals?: number | undefined;
  /** The honest scale; `[0, 100]` for a percentage that states none. */
  readonly range?: readonly [min: number, max: number] | undefined;
  readonly direction: Direction;
  /** Runs up from the start of its year; compared only with the same period a year ago. */
  readonly cumulative: boolean;
  /** What is counted, as a key. */
  readonly definition?: string | undefined;
  readonly parts: readonly Part[];
  readonly partScheme?: string | undefined;
  readonly stages: readonly Stage[];
  readonly breaks: readonly Break[];
}

/** One document of a feed. Figures of one publisher with the same indicator id are comparable. */
export interface Publisher {
  readonly url?: string | undefined;
  readonly title?: Text | undefined;
  readonly description?: Text | undefined;
  /** When the publisher made this document: an ISO 8601 date or date-time. */
  readonly updated?: string | undefined;
  /** How long the publisher stands by it: an ISO 8601 duration. */
  readonly validFor?: string | undefined;
  readonly source?: Source | undefined;
  readonly license?: Source | undefined;
}

export interface Observation {
  readonly indicator: Id;
  readonly locality: Id;
  /** `null`: the source gives no date. */
  readonly period: Period | null;
  readonly periodBasis: PeriodBasis;
  /** `null` is "not reported" (or a fact in words); it is never 0. */
  readonly value: number | null;
  readonly stage?: Id | undefined;
  readonly text?: Text | undefined;
  readonly part?: Id | undefined;
  /** Denominator: 16 *of 20* communes. For a rank, the number of ranked units. */
  readonly of?: number | undefined;
  readonly qualifier: Qualifier;
  /** The source's own word for the qualifier. */
  readonly qualifierText?: Text | undefined;
  readonly status: Status;
  /** What exactly was counted; shown as a footnote. */
  readonly scope?: Text | undefined;
  readonly comparable: boolean;
  readonly method: Method;
  readonly source?: Source | undefined;
  /** The definition that this row's own document states for the indicator. */
  readonly definition?: string | undefined;
  readonly publisher: Publisher;
}

export interface Baseline {
  readonly value: number;
  readonly period: Period;
}

export interface Target {
  readonly indicator: Id;
  /** Absent: the target is for all localities. */
  readonly locality?: Id | undefined;
  /** `null`: no year published. */
  readonly by: Period | null;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly qualifier: Qualifier;
  readonly text?: Text | undefined;
  readonly baseline?: Baseline | undefined;
  readonly source?: Source | undefined;
  readonly definition?: string | undefined;
  readonly publisher: Publisher;
}

/** Rows by indicator, then locality; observations from the earliest period to the latest. */
export type Rows<Row> = ReadonlyMap<Id, ReadonlyMap<Id, readonly Row[]>>;

export interface Feed {
  /** One per document, in the order of their addresses. The first names the feed. */
  readonly publishers: readonly Publisher[];
  readonly localities: ReadonlyMap<Id, Locality>;
  readonly groups: ReadonlyMap<Id, Group>;
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly observations: Rows<Observation>;
  /** Targets for all localities are kept under the empty id. */
  readonly targets: Rows<Target>;
}
