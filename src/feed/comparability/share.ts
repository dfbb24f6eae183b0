/** What share of its whole a part is. */
import type { Observation } from '../feed.js';
import { sameDefinition } from './definition.js';
import { exactQuotient } from './difference.js';

/**
 * There is no whole, or it is 0; the two are counted in other ways, or at other times; one of them is a fact in words, or
 * only a bound; or the part is greater than the whole, or below 0.
 */
export type ShareRefusal = 'no-whole' | 'definition' | 'period' | 'words' | 'bounded' | 'outside';

export type ShareAnswer =
  | { readonly share: number; readonly refusal?: undefined }
  | { readonly share?: undefined; readonly refusal: ShareRefusal };

/** The share, from 0 to 1, that a part has of the whole that its source gives: parts are never added up to one. */
export function shareOf(part: Observation, whole: Observation | undefined): ShareAnswer {
  if (!whole) return { refusal: 'no-whole' };
  const isItsWhole =
    part.indicator === whole.indicator && part.locality === whole.locality && whole.part === undefined;
  if (!isItsWhole || !sameDefinition(part, whole)) return { refusal: 'definition' };
  if (part.period?.text !== whole.period?.text) return { refusal: 'period' };
  if (part.value === null || whole.value === null) return { refusal: 'words' };
  if (part.qualifier !== 'exact' || whole.qualifier !== 'exact') return { refusal: 'bounded' };
  if (whole.value === 0) return { refusal: 'no-whole' };
  const share = exactQuotient(part.value, whole.value);
  return share < 0 || share > 1 ? { refusal: 'outside' } : { share };
}
