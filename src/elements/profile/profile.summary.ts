/** The sentence of a profile. Pure. */
import type { Locality } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { comparableWords, compareSentence, highestWords, lowestWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { highestShareWords, indicatorNoun } from '../../localization/profile.js';
import { emptySentence, reportedWords } from '../../localization/sentences.js';
import { shareWords as countWords } from '../../localization/terms.js';
import { shareWords, type Axis, type ProfileCell } from './profile.axes.js';
import { areAllScores, type Picture } from './profile.picture.js';

/** Of more indicators only the extremes are said: all figures stand below. */
const mostListed = 6;

export function profileSummary(
  name: string,
  period: string,
  localities: readonly Locality[],
  axes: readonly Axis[],
  picture: Picture,
): string {
  const locale = getLocale();
  const places = localities.map((locality) => textIn(locality.name, locale));
  const [only = ''] = places;
  const cellsOf = (n: number) => axes.map(({ cells }) => cells[n]!);
  const figures = axes.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? []));
  if (figures.length === 0)
    return emptySentence(places.join(' · '), places.join(' · ') === name ? '' : name, []);
  if (places.length === 1) {
    const listed = axes.length <= mostListed ? axes.map(listedWords) : [countedWords(cellsOf(0))];
    return compareSentence(only, period, [...listed, ...extremeWords(axes, cellsOf(0), picture)]);
  }
  return compareSentence(
    name,
    period,
    places.map((place, n) => {
      const extremes = extremeWords(axes, cellsOf(n), picture);
      return `${place}: ${[countedWords(cellsOf(n)), ...extremes].join(', ')}`;
    }),
  );
}

function listedWords({ name, cells: [cell] }: Axis): string {
  // With a colon: “Dịch vụ công mức 4 40%” would be read as one number.
  return `${name}: ${[cell?.words, cell?.aside].filter(Boolean).join(', ')}`;
}

function countedWords(cells: readonly ProfileCell[]): string {
  const told = cells.filter(({ figure }) => figure).length;
  const share = countWords(told, cells.length, indicatorNoun(), 'written');
  return cells.some(({ isApart }) => isApart) ? comparableWords(share) : reportedWords(share);
}

/** The highest and the lowest axis of a locality, where the axes can be held against each other and neither has a double. */
function extremeWords(
  axes: readonly Axis[],
  cells: readonly ProfileCell[],
  { scale, refusal }: Picture,
): readonly string[] {
  // Less is better here and more there, or a scale is no most: none is higher than another.
  if (refusal === 'directions' || (!scale && !areAllScores(axes))) return [];
  const told = cells.flatMap(({ figure, ...cell }, n) => (figure ? [{ ...cell, name: axes[n]!.name }] : []));
  const isKnown = (cell: ProfileCell) =>
    cell.share !== null && !cell.open && !cell.aside && (scale !== undefined || cell.scale?.[0] === 0);
  if (told.length < 2 || !told.every(isKnown)) return [];
  const sorted = told.sort((a, b) => b.share! - a.share!);
  const [highest, second, third] = [sorted[0]!, sorted[1]!, sorted.at(-2)!];
  const lowest = sorted.at(-1)!;
  if (highest.share === second.share || lowest.share === third.share) return [];
  return scale
    ? [highestWords(highest.name, highest.words), lowestWords(lowest.name, lowest.words)]
    : [
        highestShareWords(highest.name, shareWords(highest.share!)),
        lowestWords(lowest.name, shareWords(lowest.share!)),
      ];
}
