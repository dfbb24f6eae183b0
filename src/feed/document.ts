/** The feed document as a publisher writes it: `spec/feed.md` §2. What `feed.schema.json` says, as types. */
import type { Baseline, Break, Group, Indicator, Locality, Observation, Publisher, Target } from './feed.js';

export interface FeedDocument extends Omit<Publisher, 'url'> {
  /** The version of the format. */
  readonly chiso: 1;
  readonly localities?: readonly LocalityEntry[] | undefined;
  readonly groups?: readonly Group[] | undefined;
  readonly indicators?: readonly IndicatorEntry[] | undefined;
  readonly observations?: readonly ObservationEntry[] | undefined;
  readonly targets?: readonly TargetEntry[] | undefined;
}

/** `2022`, `2022-H1`, `2022-Q4`, `2022-12`, `2022-W50`, `2022-12-19` or `2022-01-01/2022-09-30`. */
export type PeriodText = string;

export type LocalityEntry = Pick<Locality, 'id' | 'name'> & Partial<Locality>;

export interface BreakEntry extends Omit<Break, 'at'> {
  readonly at: PeriodText;
}

export type IndicatorEntry = Pick<Indicator, 'id' | 'name'> &
  Partial<Omit<Indicator, 'breaks'>> & { readonly breaks?: readonly BreakEntry[] | undefined };

type ObservationFields = Omit<Observation, 'indicator' | 'locality' | 'period' | 'definition' | 'publisher'>;

/** A row says at least one of a value, a stage and a text. */
export type ObservationEntry = Pick<Observation, 'indicator' | 'locality'> & {
  /** `null`: the source gives no date. */
  readonly period: PeriodText | null;
} & AnyOf<Partial<ObservationFields>, 'value' | 'stage' | 'text'>;

export interface BaselineEntry extends Omit<Baseline, 'period'> {
  readonly period: PeriodText;
}

type TargetFields = Omit<Target, 'indicator' | 'by' | 'baseline' | 'definition' | 'publisher'>;

/** A target says at least one of `min`, `max` and a text. */
export type TargetEntry = Pick<Target, 'indicator'> & {
  /** `null`: no year published, as where it is absent. */
  readonly by?: PeriodText | null | undefined;
  readonly baseline?: BaselineEntry | undefined;
} & AnyOf<Partial<TargetFields>, 'min' | 'max' | 'text'>;

/** `Fields`, of which at least one of `Key` is there. */
type AnyOf<Fields, Key extends keyof Fields> = Fields &
  { [One in Key]: { readonly [Field in One]-?: Exclude<Fields[Field], undefined> } }[Key];
