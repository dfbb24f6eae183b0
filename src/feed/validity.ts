import type { Publisher } from './feed.js';

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * Until when the publisher stands by its document, milliseconds since the epoch: `updated + validFor`, `spec/feed.md` §2.
 * `undefined` where it does not say.
 */
export function validUntil({ updated, validFor }: Publisher): number | undefined {
  const parts = validFor === undefined ? null : duration.exec(validFor);
  const end = new Date(updated ?? NaN);
  if (!parts || Number.isNaN(end.getTime())) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  end.setUTCFullYear(
    end.getUTCFullYear() + years,
    end.getUTCMonth() + months,
    end.getUTCDate() + weeks * 7 + days,
  );
  return end.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
