/** Which facts a rollout shows: of which indicators and localities, and which of them may be counted together. Pure. */
import {
  compareLocalities,
  refuseSeries,
  type Comparison,
  type Exclusion,
} from '../../feed/comparability/index.js';
import type { Feed, Id, Indicator, Locality, Observation } from '../../feed/feed.js';
import { askedComparison, type AskedComparison, type AskedQuestion } from '../../shared/asked-comparison.js';
import { unknownLocality, type Choice } from '../../shared/chosen-localities.js';
import type { Request, Unknown } from '../../shared/subject.js';

export interface RolloutChoice extends Choice {
  readonly indicators: readonly Id[];
}

export interface AskedRollout extends AskedComparison {
  /** The one locality whose tasks these are. */
  readonly ofOne?: Locality | undefined;
}

/**
 * One indicator is shown over many localities; several, or all that are in stages where none is named, of the one
 * locality, or over those that are named.
 */
export function askedOf(
  feed: Feed,
  choice: RolloutChoice,
  request: Request,
  isPartial: boolean,
): AskedRollout | Unknown {
  const { localities = [], of, level } = choice;
  const { locality } = request;
  const isNamed = choice.indicators.length > 0 || request.indicator !== undefined;
  const staged = isNamed ? [] : [...feed.indicators.values()].filter(({ kind }) => kind === 'status');
  const indicators = isNamed ? choice.indicators : staged.map(({ id }) => id);
  const isOfOne = indicators.length > 1 && localities.length === 0 && of === undefined && level === undefined;
  if (isOfOne && locality === undefined && !isNamed && feed.localities.size > 1)
    return { noun: 'locality', known: [...feed.localities.keys()] };
  if (isOfOne && locality !== undefined && !feed.localities.has(locality))
    return unknownLocality(feed, locality);
  const places = isOfOne && locality !== undefined ? { localities: [locality] } : {};
  const asked = askedComparison(feed, { ...choice, ...places, indicators }, request, isPartial);
  if ('noun' in asked) return asked;
  const { localities: found } = asked.question;
  const ofOne = indicators.length > 1 && found.length === 1 ? found[0] : undefined;
  if (isNamed) return { ...asked, ofOne };
  // What nobody has told of these localities is not of their work.
  const told = asked.indicators.filter(({ id }) =>
    found.some((each) => feed.observations.get(id)?.has(each.id)),
  );
  return told.length > 0
    ? { ...asked, ofOne, indicators: told as unknown as AskedComparison['indicators'] }
    : { noun: 'indicator', known: [] };
}

export interface Fact {
  readonly indicator: Indicator;
  readonly locality: Locality;
  /** Absent: nobody has told. */
  readonly figure?: Observation | undefined;
  /** Why its stage is not counted with those of the others. */
  readonly apart?: Exclusion | undefined;
}

export interface Column {
  readonly comparison: Comparison;
  readonly facts: readonly Fact[];
}

/** The facts of one indicator in the localities that existed in the period, or in the one that is shown alone. */
export function columnOf(
  feed: Feed,
  indicator: Indicator,
  question: AskedQuestion & { readonly alone: boolean },
): Column {
  const comparison = compareLocalities(feed, { ...question, indicator: indicator.id });
  const { period, asked, localities, excluded } = comparison;
  const figures = new Map([...localities, ...excluded].map(({ locality, figure }) => [locality, figure]));
  const staged = asked.flatMap((locality) => figures.get(locality) ?? []).filter(hasStage);
  const measure = measureOf(feed, staged, question.highlight);
  const apart = (figure: Observation) => {
    const reason = refuseSeries(feed, figure, measure ?? figure)?.reason;
    if (reason === 'undated') return period ? reason : undefined;
    // What one locality has done is counted whatever it may be compared with.
    const isBarred = reason === 'definition' || reason === 'incomparable' || reason === 'break';
    return isBarred && asked.length > 1 ? reason : undefined;
  };
  const facts = asked.map((locality) => {
    const figure = figures.get(locality);
    return { indicator, locality, figure, apart: figure && hasStage(figure) ? apart(figure) : undefined };
  });
  return { comparison, facts };
}

function hasStage({ stage, value }: Observation): boolean {
  return stage !== undefined && value === null;
}

/** The fact that is the measure for the others: the highlighted locality's own, else one that most share. */
function measureOf(
  feed: Feed,
  facts: readonly Observation[],
  highlight: Id | undefined,
): Observation | undefined {
  const able = facts.filter(({ comparable, period }) => comparable && period !== null);
  const alike = (a: Observation, b: Observation) => {
    const reason = refuseSeries(feed, a, b)?.reason;
    return reason !== 'definition' && reason !== 'break';
  };
  const kinds: { readonly measure: Observation; count: number }[] = [];
  for (const fact of able) {
    const kind = kinds.find(({ measure }) => alike(measure, fact));
    if (kind) kind.count += 1;
    else kinds.push({ measure: fact, count: 1 });
  }
  const own = able.find(({ locality }) => locality === highlight);
  return own ?? kinds.sort((a, b) => b.count - a.count)[0]?.measure;
}
