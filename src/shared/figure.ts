/** One figure as every widget shows it: its words, its sign, its notes, its foot. Pure. */
import type { Feed, Indicator, Locality, Observation, Tone } from '../feed/feed.js';
import { textIn } from '../feed/text.js';
import { capitalize } from '../format/case.js';
import { dateWords } from '../localization/dates.js';
import { figureWords } from '../localization/figures.js';
import { asOfWords, updatedWords } from '../localization/interface.js';
import { getLocale } from '../localization/locale.js';
import { boundWords, incomparableWords, madeWords, roundedWords, scopeWords } from '../localization/notes.js';
import { periodWords } from '../localization/periods.js';
import { methodWords, statusWords } from '../localization/terms.js';
import type { Foot } from './card.js';

/** A figure as it stands on a card. A fact without a number has only `value`, its words. */
export interface FigureView {
  readonly qualifier: string;
  readonly value: string;
  readonly unit: string;
  /** All in one, as written and as spoken. */
  readonly text: string;
  readonly spoken: string;
  readonly inWords: boolean;
  readonly stage?: StageView | undefined;
}

export interface StageView {
  readonly sign: string;
  readonly name: string;
  readonly tone: Tone;
}

const signs: Readonly<Record<Tone, string>> = {
  done: '✓',
  doing: '◐',
  planned: '○',
  blocked: '✕',
  none: '–',
};

/** `undefined` where nothing was reported. */
export function figureView(
  indicator: Indicator,
  observation: Observation,
  compact = false,
): FigureView | undefined {
  const words = figureWords(observation, indicator, { compact });
  if (words) return { ...words, inWords: false };
  const stage = stageView(indicator, observation);
  const said = observation.text === undefined ? stage?.name : textIn(observation.text, getLocale());
  const value = said === undefined ? undefined : capitalize(said);
  return value === undefined
    ? undefined
    : { qualifier: '', value, unit: '', text: value, spoken: spokenWith(value, stage), inWords: true, stage };
}

/** The source's words, and the stage that they stand for where that says more. */
function spokenWith(words: string, stage: StageView | undefined): string {
  return stage && !sameWords(stage.name, words) ? `${words} (${stage.name})` : words;
}

export function sameWords(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}

/** Its number, for who calculates with it: none where it is only a bound, about, or so many of some; a rank is read with its word. */
export function exactNumber({ unit }: Indicator, { value, qualifier, of }: Observation): number | undefined {
  return value === null || qualifier !== 'exact' || of !== undefined || unit === 'rank' ? undefined : value;
}

function stageView({ stages }: Indicator, { stage }: Observation): StageView | undefined {
  const found = stages.find(({ id }) => id === stage);
  return found && { sign: signs[found.tone], name: textIn(found.name, getLocale()), tone: found.tone };
}

/** What a reader must know to read the figure right. */
export function figureNotes(
  indicator: Indicator,
  observation: Observation,
  compact = false,
): readonly string[] {
  const { qualifier, method, scope, comparable } = observation;
  const textOf = (rounded: boolean) => figureWords(observation, indicator, { compact: rounded })?.text ?? '';
  return [
    compact && textOf(true) !== textOf(false) ? roundedWords(textOf(false)) : '',
    observation.value === null ? '' : boundWords(qualifier),
    method === 'reported' ? '' : madeWords(methodWords(method)),
    scope === undefined ? '' : scopeWords(textIn(scope, getLocale())),
    comparable || scope !== undefined ? '' : incomparableWords(),
  ].filter(Boolean);
}

/** "12/2022 · sơ bộ". A status is told where it is not the ordinary one. */
export function figurePeriod({ period, periodBasis, status }: Observation): string {
  const when = capitalize(periodWords(period, periodBasis, 'short'));
  return status === 'official' ? when : `${when} · ${statusWords(status)}`;
}

/** In a sentence, with a status that is not the ordinary one: "tháng 12 năm 2022, ước tính". */
export function whenWords({
  period,
  periodBasis,
  status,
}: Pick<Observation, 'period' | 'periodBasis' | 'status'>): string {
  const when = periodWords(period, periodBasis, 'full');
  return status === 'official' ? when : [when, statusWords(status)].filter(Boolean).join(', ');
}

/** Its date and status, where they are not those of the figure that the foot tells of; `main` absent: it tells of none. */
export function ownWords(figure: Observation, main: Observation | undefined): readonly string[] {
  const { period, periodBasis, status } = figure;
  return [
    main && sameDate(figure, main) ? '' : periodWords(period, periodBasis, 'short'),
    status === (main?.status ?? 'official') ? '' : statusWords(status),
  ].filter(Boolean);
}

export function sameDate(a: Observation, b: Observation): boolean {
  return a.period?.text === b.period?.text && a.periodBasis === b.periodBasis;
}

export function figureFoot(observation: Observation): Foot {
  const { publisher, source, period } = observation;
  const day = publisher.updated?.slice(0, 10);
  return {
    period: figurePeriod(observation),
    sources: [source ?? publisher.source].flatMap((each) => each ?? []),
    updated: day === undefined || day === period?.last ? undefined : updatedWords(dateWords(day, 'short')),
  };
}

/** The foot of a card that has nothing to tell of a figure. */
export function feedFoot({ publishers }: Feed): Foot {
  return { period: '', sources: publishers.flatMap(({ source }) => source ?? []) };
}

/** A frozen view says that it is one. */
export function frozenNotes(asOf: string | undefined): readonly string[] {
  return asOf === undefined ? [] : [asOfWords(dateWords(asOf, 'full'))];
}

/** The indicator's name, with that of the part that is shown. */
export function subjectName({ name, parts }: Indicator, part?: string): string {
  const locale = getLocale();
  const partName = parts.find(({ id }) => id === part)?.name;
  const whole = textIn(name, locale);
  return partName === undefined ? whole : `${whole}: ${textIn(partName, locale)}`;
}

/** Empty where there is none. */
export function localityName({ localities }: Feed, id: string | undefined): string {
  const name = id === undefined ? undefined : localities.get(id)?.name;
  return name === undefined ? '' : textIn(name, getLocale());
}

/** The locality's name where the page does not already stand for it. */
export function placeName(feed: Feed, { id, name }: Locality, selected: string | undefined): string {
  return feed.localities.size === 1 || id === selected ? '' : textIn(name, getLocale());
}
