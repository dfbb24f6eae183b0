import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Feed, Observation } from '../../src/feed/feed.js';
import type { Problem } from '../../src/feed/problem.js';
import { excerpt } from '../../src/feed/read/excerpt.js';
import { readFeed, readingSteps, type FeedInput, type Reading } from '../../src/feed/read/read.js';
import { atOnce } from '../../src/feed/steps.js';
import { always } from '../helpers/always.js';
import { feedInputs } from '../helpers/generated-feeds.js';
import {
  cellsOf,
  danglingIds,
  disorder,
  endlessParents,
  frozen,
  pointedTo,
  textOf,
} from '../helpers/model.js';
import { askEverything } from '../helpers/questions.js';

/** What `rule` finds broken in the feed, if the inputs are one. */
function holds(rule: (feed: Feed) => readonly unknown[]): (inputs: readonly FeedInput[]) => void {
  return (inputs) => {
    const { feed } = readFeed(inputs);
    expect(feed ? rule(feed) : []).to.deep.equal([]);
  };
}

describe('the model of whatever is read', () => {
  it('names nothing that is not there', () => {
    always(feedInputs, holds(danglingIds));
  });

  it('has the rows of each cell from the earliest to the latest, and none twice', () => {
    always(feedInputs, holds(disorder));
  });

  it('has an end on every way up', () => {
    always(feedInputs, holds(endlessParents));
  });

  it('is read without a change in the documents', () => {
    always(feedInputs, (inputs) => {
      const before = JSON.stringify(inputs);
      readFeed(frozen(inputs));
      expect(JSON.stringify(inputs)).to.equal(before);
    });
  });

  it('is changed by no question', () => {
    always(
      feedInputs,
      (inputs) => {
        const { feed } = readFeed(inputs);
        if (!feed) return;
        const before = textOf(feed);
        askEverything(frozen(feed));
        expect(textOf(feed)).to.equal(before);
      },
      100,
    );
  });

  it('is the same whenever the same is read', () => {
    always(feedInputs, (inputs) => {
      const [one, other] = [readFeed(inputs), readFeed(structuredClone(inputs))];
      expect(one.feed && textOf(one.feed)).to.equal(other.feed && textOf(other.feed));
      expect([one.problems, one.refused]).to.deep.equal([other.problems, other.refused]);
    });
  });

  it('is the same whatever was read before it, and of what was read before the very same rows', () => {
    always(fc.tuple(feedInputs, feedInputs), ([before, inputs]) => {
      const { feed: earlier } = readFeed(before);
      const { feed } = readFeed(inputs);
      const next = atOnce(readingSteps(inputs, earlier)).feed;
      expect(next && textOf(next)).to.equal(feed && textOf(feed));
      const again = atOnce(readingSteps(structuredClone(inputs), next)).feed;
      if (!again) return;
      const changed = [...cellsOf(again.observations)].filter(
        ({ indicator, locality, rows }) => next?.observations.get(indicator)?.get(locality) !== rows,
      );
      expect(changed).to.deep.equal([]);
    });
  });
});

/** Wholes that the exact parts of their period exceed, where all of the period is exact. */
function exceeded(feed: Feed): readonly Observation[] {
  return [...cellsOf(feed.observations)].flatMap(({ rows }) =>
    rows.filter((whole) => {
      const all = rows.filter(({ period }) => period?.text === whole.period?.text);
      const isExact = all.every(({ value, qualifier }) => value === null || qualifier === 'exact');
      const parts = all.flatMap(({ part, value }) => (part === undefined ? [] : (value ?? [])));
      const sum = parts.reduce((a, b) => a + b, 0);
      return (
        isExact &&
        whole.value !== null &&
        whole.part === undefined &&
        parts.length > 0 &&
        isAbove(sum, whole.value)
      );
    }),
  );
}

/** Beyond what adding decimals may add. */
function isAbove(sum: number, whole: number): boolean {
  return sum - whole > 1e-6 * Math.abs(sum);
}

describe('a problem', () => {
  it('is told of each whole that its parts exceed', () => {
    always(feedInputs, (inputs) => {
      const { feed, problems, problemCount } = readFeed(inputs);
      if (!feed || problemCount > problems.length) return;
      const wholes = problems.filter(({ code }) => code === 'parts-over-whole');
      expect(wholes).to.have.lengthOf.at.least(exceeded(feed).length);
    });
  });

  it('points to what stands in the document of its address, or to the owner of what is missing', () => {
    always(feedInputs, (inputs) => {
      for (const problem of told(readFeed(inputs))) {
        const { pointer, url } = problem;
        const owner =
          problem.code === 'definition-clash' ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
        const [there, ...none] = [documentAt(inputs, url)].flatMap((document) => pointedTo(document, owner));
        expect(none).to.deep.equal([]);
        expect(there, JSON.stringify(problem)).not.to.equal(undefined);
        if (problem.code === 'missing') expect(pointedTo(there, `/${problem.field}`)).to.deep.equal([]);
        if (problem.code === 'duplicate') {
          const earlier = pointedTo(documentAt(inputs, problem.other.url ?? url), problem.other.pointer);
          expect(earlier, JSON.stringify(problem)).to.have.lengthOf(1);
        }
      }
    });
  });

  it('quotes what it points to', () => {
    always(feedInputs, (inputs) => {
      for (const { url, pointer, ...problem } of told(readFeed(inputs)))
        if (problem.code === 'type' || problem.code === 'choice' || problem.code === 'unknown')
          expect(pointedTo(documentAt(inputs, url), pointer).map(excerpt)).to.deep.equal([problem.found]);
    });
  });
});

function told({ problems, refused }: Reading): readonly Problem[] {
  return [...refused, ...problems];
}

function documentAt(inputs: readonly FeedInput[], url: string | undefined): unknown {
  return inputs.find((input) => input.url === url)?.document;
}
