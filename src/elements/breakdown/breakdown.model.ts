/** What the breakdown of a figure shows of a feed. Pure. */
import type { Feed, Indicator, Publisher } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { capitalize } from '../../format/case.js';
import { noShareWords, partsWords, shareRefusalWords, sumWords } from '../../localization/breakdown.js';
import { differenceWords, numberWords } from '../../localization/figures.js';
import { getLocale } from '../../localization/locale.js';
import { emptySentence, figureSentence } from '../../localization/sentences.js';
import type { Foot } from '../../shared/card.js';
import {
  feedFoot,
  figureFoot,
  figureNotes,
  figureView,
  frozenNotes,
  placeName,
  type FigureView,
  whenWords,
} from '../../shared/figure.js';
import type { Segment } from '../../shared/share-bar.js';
import { publishersOf, sourcesOf } from '../../shared/sources.js';
import type { Subject } from '../../shared/subject.js';
import { endedNotes } from '../../shared/successors.js';
import type { TableView } from '../../shared/table-view.js';
import { partsOf, type Parts } from './breakdown.parts.js';
import { entryOf, tableOf } from './breakdown.views.js';

/** Eight colours, and five looks of each: of more parts the bar would show two alike. */
const mostSegments = 40;

export interface BreakdownView {
  readonly name: string;
  readonly place: string;
  /** Also where the page stands for it. */
  readonly fullPlace: string;
  /** The whole, or that there is none though there are parts; absent: nothing was reported. */
  readonly figure?: FigureView | undefined;
  readonly summary: string;
  /** Each part, and what they leave of the whole. */
  readonly segments: readonly Segment[];
  readonly hasBar: boolean;
  readonly notes: readonly string[];
  readonly table: TableView;
  readonly foot: Foot;
  readonly publishers?: readonly Publisher[] | undefined;
}

export function breakdownView(feed: Feed, subject: Subject, selected?: string): BreakdownView {
  const { indicator, locality, asOf } = subject;
  const found = partsOf(feed, subject);
  const { whole, main, parts, isWithin } = found;
  const figures = [whole, ...parts.map(({ figure }) => figure)];
  const entries = parts.map((part, n) => entryOf(part, n, indicator, found));
  const noWhole = shareRefusalWords('no-whole');
  const figure = whole ? figureView(indicator, whole) : main && wordsOnly(capitalize(noWhole));
  const name = textIn(indicator.name, getLocale());
  const place = textIn(locality.name, getLocale());
  const told = sumNote(found, indicator);
  const segments = isWithin ? [...entries, ...restOf(found, told)] : entries;
  const list = entries.map(
    ({ name, words, aside }) => `${name}: ${[words, aside].filter(Boolean).join(' ')}`,
  );
  const clauses = list.length > 0 ? [partsWords(list.join(', ')), told].filter(Boolean) : [];
  return {
    name,
    place: placeName(feed, locality, selected),
    fullPlace: place,
    figure,
    segments,
    hasBar: isWithin && parts.length <= mostSegments && entries.some(({ share }) => share),
    summary: main
      ? figureSentence(place, name, whole ? (figure?.spoken ?? '') : noWhole, whenWords(main), clauses)
      : emptySentence(place, name, []),
    notes: [
      ...(whole ? figureNotes(indicator, whole) : []),
      ...refusalNotes(found, told),
      ...parts.flatMap(({ part, figure: each }) =>
        each ? figureNotes(indicator, each).map((note) => `${textIn(part.name, getLocale())}: ${note}`) : [],
      ),
      ...endedNotes(feed, locality),
      ...frozenNotes(asOf),
    ],
    table: tableOf(name, indicator, found, entries),
    foot: main ? { ...figureFoot(main), sources: sourcesOf(figures) } : feedFoot(feed),
    publishers: publishersOf(figures),
  };
}

/** "các thành phần cộng lại được 150, thiếu 11 so với tổng 161"; nothing where a part is not exactly known. */
function sumNote({ whole, parts, sum, difference }: Parts, indicator: Indicator): string {
  const isKnown = difference < 0 || parts.every(({ share }) => share !== undefined);
  if (sum === undefined || difference === 0 || !isKnown) return '';
  const isPercent = indicator.unit === 'percent' || indicator.unit === 'permille';
  const scale = isPercent ? indicator : { ...indicator, unit: 'count' as const };
  return sumWords(
    numberWords(sum, scale),
    differenceWords(difference, scale, 'sentence'),
    numberWords(whole!.value!, scale),
    difference > 0,
  );
}

/** What is left of the whole is not anybody's: it stands at the end of the bar, and is told of where it is known. */
function restOf({ difference, parts }: Parts, told: string): readonly Segment[] {
  const share = 1 - parts.reduce((sum, part) => sum + (part.share ?? 0), 0);
  return difference > 0 ? [{ name: capitalize(told), words: '', share, isUntold: true }] : [];
}

/** Why there are no shares: once for all parts where all have the same reason. */
function refusalNotes({ whole, parts, difference }: Parts, told: string): readonly string[] {
  if (difference < 0) return [noShareWords(told)];
  const refused = parts.filter(({ refusal }) => refusal);
  const reported = parts.filter(({ figure }) => figure);
  return [...new Set(refused.map(({ refusal }) => refusal!))].map((refusal) => {
    const those = refused.filter((each) => each.refusal === refusal);
    const names = those.map(({ part }) => textIn(part.name, getLocale())).join(', ');
    const words = noShareWords(shareRefusalWords(refusal, whole !== undefined, names));
    // One part beyond the whole leaves all without a share.
    return those.length === reported.length || refusal === 'outside' ? words : `${names}: ${words}`;
  });
}

function wordsOnly(value: string): FigureView {
  return { qualifier: '', value, unit: '', text: value, spoken: value, inWords: true };
}
