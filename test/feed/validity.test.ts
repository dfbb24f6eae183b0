import { expect } from '@open-wc/testing';
import { validUntil } from '../../src/feed/validity.js';

const cases: readonly [
  updated: string | undefined,
  validFor: string | undefined,
  until: string | undefined,
][] = [
  ['2026-01-31', 'P35D', '2026-03-07T00:00:00.000Z'],
  ['2026-01-01', 'P1Y2M', '2027-03-01T00:00:00.000Z'],
  ['2026-01-01', 'P2W', '2026-01-15T00:00:00.000Z'],
  ['2026-01-01T08:30:00+07:00', 'PT1H30M', '2026-01-01T03:00:00.000Z'],
  ['2026-01-01', undefined, undefined],
  [undefined, 'P35D', undefined],
];

describe('how long a publisher stands by a feed', () => {
  for (const [updated, validFor, until] of cases) {
    it(`is until ${String(until)} for ${String(updated)} and ${String(validFor)}`, () => {
      const end = validUntil({ updated, validFor });
      expect(end === undefined ? undefined : new Date(end).toISOString()).to.equal(until);
    });
  }
});
