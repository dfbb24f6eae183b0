/** What a sentence says of localities side by side: how many have a figure, the highest and the lowest. Pure. */
import type { Comparison } from '../feed/comparability/index.js';
import type { Indicator, Locality, Observation } from '../feed/feed.js';
import { textIn } from '../feed/text.js';
import { formatNumber } from '../format/numbers.js';
import { allSameWords, comparableWords, highestWords, lowestWords } from '../localization/compare.js';
import { getLocale } from '../localization/locale.js';
import { reportedWords, toldWords } from '../localization/sentences.js';
import { levelWords, shareWords } from '../localization/terms.js';
import { figureView } from './figure.js';

export function reportedClause({ kind }: Indicator, { localities, excluded, reported }: Comparison): string {
  const inWords = excluded.filter(({ reason }) => reason === 'words').length;
  const all = [...localities, ...excluded];
  const noun = levelWords(all.map(({ locality }) => locality.level));
  const share = shareWords(reported + inWords, all.length, noun, 'written');
  if (kind === 'status') return toldWords(share);
  return excluded.length > inWords ? comparableWords(share) : reportedWords(share);
}

interface Found {
  readonly locality: Locality;
  readonly figure: Observation;
}

/** Highest and lowest of the exact figures: a bound may hide a higher one. */
export function extremeClauses(indicator: Indicator, { localities }: Comparison): readonly string[] {
  const locale = getLocale();
  const found = localities.flatMap(({ locality, figure }) => (figure ? { locality, figure } : []));
  if (found.length < 2 || found.some(({ figure }) => figure.qualifier !== 'exact')) return [];
  const values = found.map(({ figure }) => figure.value!);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const wordsOf = ({ figure }: Found) => figureView(indicator, figure)?.text ?? '';
  if (lowest === highest) return [allSameWords(wordsOf(found[0]!))];
  // Of several that share an end none stands out: how many they are is said beside the figure.
  const clause = (words: typeof highestWords, value: number) => {
    const ends = found.filter(({ figure }) => figure.value === value);
    const [first] = ends as [Found];
    if (ends.length === 1) return words(textIn(first.locality.name, locale), wordsOf(first));
    const noun = levelWords(ends.map(({ locality }) => locality.level));
    return words(wordsOf(first), `${formatNumber(ends.length, locale)} ${noun}`);
  };
  // The first place is the highest.
  const [best, last] = indicator.unit === 'rank' ? [lowest, highest] : [highest, lowest];
  return [clause(highestWords, best), clause(lowestWords, last)];
}
