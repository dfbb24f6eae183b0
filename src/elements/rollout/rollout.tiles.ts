/** The words of each fact of a rollout, and the stages that they stand in. Pure. */
import type { Id, Indicator, Observation, Tone } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { capitalize } from '../../format/case.js';
import { apartWords, exclusionWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { stageWords, type Stageless } from '../../localization/rollout.js';
import { figureNotes, figureView, ownWords, sameWords } from '../../shared/figure.js';
import type { Fact } from './rollout.facts.js';

/** Done first, what is not stated last. */
const tones: readonly Tone[] = ['done', 'doing', 'planned', 'blocked', 'none'];
const stageless = ['words', 'number', 'apart', 'missing'] as const;

export interface Tile {
  /** Of the locality; of the indicator where the tiles are tasks of one locality. */
  readonly id: Id;
  readonly name: string;
  readonly fullName: string;
  /** The locality's own page. */
  readonly href?: string | undefined;
  readonly highlighted: boolean;
  /** A tone where the stage is counted. */
  readonly kind: Tone | Stageless | 'apart';
  readonly stage?: Id | undefined;
  readonly stageName?: string | undefined;
  /** Empty where there is no stage. */
  readonly sign: string;
  readonly words: string;
  /** The source's words, and the stage where that says more. */
  readonly spoken: string;
  /** Its own date, its status, why it stands apart. */
  readonly aside: string;
  readonly notes: readonly string[];
}

export interface TileOptions {
  /** Tasks of one locality, or one task of many. */
  readonly isTask: boolean;
  readonly highlight?: Id | undefined;
  /** The fact whose date is that of all. */
  readonly shared?: Observation | undefined;
}

export function tileOf(
  { indicator, locality, figure, apart }: Fact,
  { isTask, highlight, shared }: TileOptions,
): Tile {
  const locale = getLocale();
  const view = figure && figureView(indicator, figure);
  const missing = capitalize(stageWords('missing'));
  const kind = apart
    ? 'apart'
    : (view?.stage?.tone ?? (view ? (view.inWords ? 'words' : 'number') : 'missing'));
  const name = textIn(isTask ? indicator.name : (locality.short ?? locality.name), locale);
  return {
    id: (isTask ? indicator : locality).id,
    name,
    fullName: isTask ? name : textIn(locality.name, locale),
    href: isTask ? undefined : locality.url,
    highlighted: !isTask && locality.id === highlight,
    kind,
    stage: figure?.stage,
    stageName: view?.stage?.name,
    sign: view?.stage?.sign ?? (kind === 'words' ? '–' : ''),
    words: view?.text ?? missing,
    spoken: view?.spoken ?? missing,
    // Each once: a fact may be apart because it has no date.
    aside: [
      ...new Set([...(view ? ownWords(figure, shared) : []), ...(apart ? [exclusionWords(apart)] : [])]),
    ].join(', '),
    notes: figure ? figureNotes(indicator, figure) : [],
  };
}

export interface Stage {
  readonly name: string;
  /** Absent: not counted. */
  readonly tone?: Tone | undefined;
  readonly tiles: readonly Tile[];
}

/**
 * The stages that have tiles: those of the one indicator, in the source's own words where it says the same of all; of several
 * indicators, the name that they share, else what their tones have in common.
 */
export function stagesOf(tiles: readonly Tile[], indicator?: Indicator): readonly Stage[] {
  const told = tones.flatMap((tone) => {
    const those = tiles.filter(({ kind }) => kind === tone);
    if (!indicator) {
      const name = sharedOf(those.map(({ stageName = '' }) => stageName));
      return { name: name ?? stageWords(tone), tone, tiles: those };
    }
    return indicator.stages.map(({ id, name }) => {
      const staged = those.filter(({ stage }) => stage === id);
      const said = staged.length > 1 ? sharedOf(staged.map(({ words }) => words)) : undefined;
      return { name: said ?? textIn(name, getLocale()), tone, tiles: staged };
    });
  });
  const others = stageless.map((each) => ({
    name: each === 'apart' ? apartWords() : stageWords(each),
    tiles: tiles.filter(({ kind }) => kind === each),
  }));
  return [...told, ...others].filter((stage) => stage.tiles.length > 0);
}

/** What all say, if it is the same. */
export function sharedOf([first, ...others]: readonly string[]): string | undefined {
  return others.every((each) => sameWords(each, first!)) ? first : undefined;
}
