import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { boundsOf } from '../../src/feed/bounds.js';
import { changeBetween } from '../../src/feed/comparable.js';
import { compareLocalities, type Comparison } from '../../src/feed/comparison.js';
import type { Feed, Observation } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read/read.js';
import { existedIn, seriesOf, targetsOf } from '../../src/feed/select.js';
import { judge } from '../../src/feed/verdict.js';
import { compareView } from '../../src/elements/compare/compare.model.js';
import { kpiView } from '../../src/elements/kpi/kpi.model.js';
import { progressView } from '../../src/elements/progress/progress.model.js';
import { problemWords } from '../../src/localization/problems.js';
import { period } from '../helpers/drafts.js';
import { editedDocuments, feedDocuments } from '../helpers/generated-feeds.js';

/** The same feeds in every run; another seed gives others. */
const seed = 20_261_122;

function always<Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void, numRuns = 1000): void {
  fc.assert(fc.property(arbitrary, holds), { seed, numRuns });
}

const urls = ['https://a.example/1.json', 'https://b.example/2.json'];
const read = (documents: readonly unknown[]) =>
  readFeed(documents.map((document, n) => ({ url: urls[n], document })));
const feeds = fc
  .array(feedDocuments, { minLength: 1, maxLength: 2 })
  .map((documents) => read(documents).feed!);
const periods = [undefined, 'latest', period('2022'), period('2022-12'), period('2025')] as const;

/** All comparisons of a feed, of every indicator and some periods. */
function comparisonsOf(feed: Feed): (Comparison & { readonly direction: string })[] {
  const localities = [...feed.localities.values()];
  return [...feed.indicators.values()].flatMap(({ id, direction }) =>
    periods.map((asked) => ({
      ...compareLocalities(feed, { indicator: id, localities, period: asked }),
      direction,
    })),
  );
}

/** Everything that is written of a feed. */
function wordsOf(feed: Feed): string {
  const localities = [...feed.localities.values()];
  const cards = [...feed.indicators.values()].flatMap((indicator) =>
    localities.flatMap((locality) => {
      const subject = { indicator, locality };
      const kpis = (['previous', 'year-ago', 'average', undefined] as const).map((compare) =>
        kpiView(feed, subject, { compare, trend: true, compact: compare === undefined }),
      );
      return [...kpis, progressView(feed, subject, {})];
    }),
  );
  const charts = [...feed.indicators.values()].flatMap((indicator) =>
    periods.map((asked) => {
      const question = { indicator: indicator.id, localities, period: asked, highlight: 'a' };
      const options = {
        references: ['average', 'median', 'target'],
        sort: 'value',
        limit: 3,
        highlight: 'a',
      } as const;
      const comparison = compareLocalities(feed, question);
      return compareView(feed, [indicator], [comparison], {
        ...options,
      });
    }),
  );
  return JSON.stringify([cards, charts], (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
}

describe('reading', () => {
  it('never throws on any JSON value, and then has a feed or a reason', () => {
    always(fc.jsonValue(), (document) => {
      const { feed, refused } = read([document]);
      expect(Boolean(feed)).to.equal(refused.length === 0);
    });
  });

  it('never throws on an edited feed, and has words for each of its problems', () => {
    always(fc.array(editedDocuments, { minLength: 1, maxLength: 2 }), (documents) => {
      const { problems, problemCount } = read(documents);
      expect(problems.map(problemWords).every(Boolean)).to.be.true;
      expect(problems.length).to.equal(Math.min(problemCount, 100));
    });
  });

  it('changes nothing in the documents', () => {
    always(editedDocuments, (document) => {
      const before = JSON.stringify(document);
      read([document]);
      expect(JSON.stringify(document)).to.equal(before);
    });
  });
});

describe('what is computed from an edited feed', () => {
  it('is never an exception', () => {
    always(
      fc.array(editedDocuments, { minLength: 1, maxLength: 2 }),
      (documents) => {
        const { feed } = read(documents);
        if (!feed) return;
        comparisonsOf(feed);
        wordsOf(feed);
      },
      400,
    );
  });
});

describe('whatever is published', () => {
  it('each locality that existed stands in a comparison once, or apart once', () => {
    always(feeds, (feed) => {
      for (const { period: one, localities, excluded, reported } of comparisonsOf(feed)) {
        const there = [...feed.localities.values()].filter((locality) => !one || existedIn(locality, one));
        const shown = [...localities, ...excluded].map(({ locality }) => locality);
        expect(shown).to.have.members(there);
        expect(reported).to.equal(localities.filter(({ figure }) => figure).length);
      }
    });
  });

  it('a rank never contradicts the figures', () => {
    always(feeds, (feed) => {
      for (const { localities, direction, reported } of comparisonsOf(feed)) {
        const sign = direction === 'down' ? -1 : 1;
        const better = (one: Observation, other: Observation) => {
          const [a, b] = [boundsOf(one.value!, one.qualifier), boundsOf(other.value!, other.qualifier)];
          return sign > 0 ? a.low >= b.high : a.high <= b.low;
        };
        const ranked = localities.filter(({ rank }) => rank !== undefined);
        for (const { figure, rank } of ranked) {
          expect(rank).to.be.within(1, reported);
          for (const other of ranked) {
            if (rank! < other.rank!) expect(better(figure!, other.figure!)).to.be.true;
            if (rank === other.rank) expect(figure!.value).to.equal(other.figure!.value);
          }
        }
      }
    });
  });

  it('average and median lie between the least and the greatest figure', () => {
    always(feeds, (feed) => {
      for (const { localities, average, median, reported } of comparisonsOf(feed)) {
        if (average === undefined || median === undefined) continue;
        const values = localities.flatMap(({ figure }) => figure?.value ?? []);
        const slack = 1e-9 * Math.max(...values.map(Math.abs));
        for (const middle of [average, median])
          expect(middle).to.be.within(Math.min(...values) - slack, Math.max(...values) + slack);
        expect(values).to.have.length(reported);
      }
    });
  });

  it('a verdict on an exact figure is what the numbers say, and it is missed only once it was due', () => {
    always(feeds, (feed) => {
      for (const [indicator, byLocality] of feed.observations)
        for (const [locality, rows] of byLocality)
          for (const row of rows)
            for (const target of targetsOf(feed, indicator, locality)) {
              const verdict = judge(row, target)?.verdict;
              if (verdict === undefined || row.qualifier !== 'exact' || target.qualifier !== 'exact')
                continue;
              const { min = -Infinity, max = Infinity } = target;
              const met = verdict === 'met' || verdict === 'exceeded';
              expect(met).to.equal(row.value! >= min && row.value! <= max);
              if (verdict === 'exceeded')
                expect([target.max, row.value! > min]).to.deep.equal([undefined, true]);
              if (verdict === 'missed') expect(row.period!.last >= target.by!.last).to.be.true;
            }
    });
  });

  it('a change is computed from two exact numbers only, and leads from one to the other', () => {
    always(feeds, (feed) => {
      for (const indicator of feed.indicators.keys())
        for (const locality of feed.localities.keys()) {
          const series = seriesOf(feed, { indicator, locality });
          const [base, figure] = [series[0], series.at(-1)];
          if (!base || !figure) continue;
          const { difference } = changeBetween(feed, base, figure);
          if (difference === undefined) continue;
          expect([base.qualifier, figure.qualifier]).to.deep.equal(['exact', 'exact']);
          expect(base.value! + difference).to.be.closeTo(
            figure.value!,
            1e-9 * Math.max(1, Math.abs(figure.value!), Math.abs(base.value!)),
          );
        }
    });
  });

  it('no card and no chart says "undefined", "NaN" or "Infinity", or draws a bar to nowhere', () => {
    always(
      feeds,
      (feed) => {
        expect(wordsOf(feed)).not.to.match(/undefined|NaN|Infinity|∞|\[object/);
      },
      300,
    );
  });
});
