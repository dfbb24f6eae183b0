import type { Qualifier } from '../feed.js';

/** The numbers that a figure may stand for. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Whether `low` itself is left out. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** "Hơn 85" is all above 85; "khoảng 85" may be anything. */
export function boundsOf(value: number, qualifier: Qualifier): Bounds {
  const below = qualifier === 'under' || qualifier === 'atMost' || qualifier === 'about';
  const above = qualifier === 'over' || qualifier === 'atLeast' || qualifier === 'about';
  return {
    low: below ? -Infinity : value,
    high: above ? Infinity : value,
    lowOpen: qualifier !== 'exact' && qualifier !== 'atLeast',
    highOpen: qualifier !== 'exact' && qualifier !== 'atMost',
  };
}
