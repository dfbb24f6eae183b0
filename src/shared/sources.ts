/** Whose figures stand together. Pure. */
import type { Observation, Publisher, Source } from '../feed/feed.js';

/** The sources of all figures, each once. */
export function sourcesOf(figures: readonly (Observation | undefined)[]): readonly Source[] {
  const sources = figures.flatMap((figure) => figure?.source ?? figure?.publisher.source ?? []);
  return [...new Map([...new Set(sources)].map((source) => [JSON.stringify(source), source])).values()];
}

export function publishersOf(
  figures: readonly (Observation | undefined)[],
): readonly Publisher[] | undefined {
  const publishers = new Set(figures.flatMap((figure) => figure?.publisher ?? []));
  return publishers.size > 0 ? [...publishers] : undefined;
}
