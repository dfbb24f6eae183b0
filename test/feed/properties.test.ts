import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { boundsOf, changeBetween, judge } from '../../src/feed/comparability/index.js';
import type { Observation } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read/read.js';
import { existedIn, seriesOf, targetsOf } from '../../src/feed/select.js';
import { problemWords } from '../../src/localization/problems.js';
import { always } from '../helpers/always.js';
import { feedDocuments, feedInputs } from '../helpers/generated-feeds.js';
import { askEverything, comparisonsOf, wordsOf } from '../helpers/questions.js';

const urls = ['https://a.example/1.json', 'https://b.example/2.json'];
const read = (documents: readonly unknown[]) =>
  readFeed(documents.map((document, n) => ({ url: urls[n], document })));
const feeds = fc
  .array(feedDocuments, { minLength: 1, maxLength: 2 })
  .map((documents) => read(documents).feed!);

describe('reading', () => {
  it('never throws on any JSON value, and then has a feed or a reason', () => {
    always(fc.jsonValue(), (document) => {
      const { feed, refused } = read([document]);
      expect(Boolean(feed)).to.equal(refused.length === 0);
    });
  });

  it('never throws on edited and united feeds, and has words for each of their problems', () => {
    always(feedInputs, (inputs) => {
      const { problems, problemCount, refused } = readFeed(inputs);
      expect([...problems, ...refused].map(problemWords).every(Boolean)).to.be.true;
      expect(problems.length).to.equal(Math.min(problemCount, 100));
    });
  });
});

describe('what is computed from edited and united feeds', () => {
  it('is never an exception', () => {
    always(
      feedInputs,
      (inputs) => {
        const { feed } = readFeed(inputs);
        if (feed) askEverything(feed);
      },
      100,
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
