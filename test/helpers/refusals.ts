/** Refusals in both languages: each reason has a feed that meets it, and its sentence. */
import { expect } from '@open-wc/testing';
import { inLocale } from '../localization/in-both.js';
import type { ChartOptions } from './charts.js';
import { plain, type Draft } from './drafts.js';
import { languages } from './language.js';

/** A feed that meets the reason, and what is said of it in Vietnamese and in English. */
export type Case = readonly [drafts: Draft | readonly Draft[], vi: string, en: string, asked?: ChartOptions];

export function says<Reason extends string>(
  name: string,
  cases: Readonly<Record<Reason, Case>>,
  notes: (drafts: readonly Draft[], asked?: ChartOptions) => readonly string[],
): void {
  describe(name, () => {
    for (const [n, language] of languages.entries())
      inLocale(language, () => {
        for (const [reason, [drafts, vi, en, asked]] of Object.entries<Case>(cases))
          it(`says why: ${reason}`, () => {
            const said = notes(Array.isArray(drafts) ? (drafts as Draft[]) : [drafts as Draft], asked);
            expect(said.map(plain)).to.include([vi, en][n]);
          });
      });
  });
}
