import type { Problem } from '../problem.js';

/** As many as a person reads; the count goes on. `spec/feed.md` §3.3. */
const keptProblems = 100;

/** The problems of one reading, in the order in which they were met. */
export class ProblemLog {
  readonly first: Problem[] = [];
  count = 0;

  /** Counts a problem; describes it only where it is kept. */
  add(describe: () => Problem): void {
    this.count += 1;
    if (this.count <= keptProblems) this.first.push(describe());
  }
}
