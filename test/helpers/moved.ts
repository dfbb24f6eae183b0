/** Communes whose places have changed since the month before: one up, one down, two as they were. */
import type { FeedDocument } from '../../src/feed/document.js';
import { communeFeed, communes } from './feeds.js';

const before = [58, 84, 95, 71.5];

export function movedFeed(more: Parameters<typeof communeFeed>[1] = {}): FeedDocument {
  return communeFeed(undefined, {
    ...more,
    rows: [
      ...before.map((value, n) => ({
        indicator: 'ky-so',
        locality: communes[n]!.id,
        period: '2022-11',
        value,
      })),
      ...(more.rows ?? []),
    ],
  });
}
