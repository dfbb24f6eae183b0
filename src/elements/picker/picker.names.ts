/** What localities are called where one is chosen of many, and what they are found by. Pure. */
import type { Feed, Id, Locality } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { nameInSentence, searchText } from '../../format/collation.js';
import { getLocale } from '../../localization/locale.js';
import { endedWords } from '../../localization/picker.js';

export interface Option {
  /** What is selected by it; empty: nothing. */
  readonly value: string;
  readonly words: string;
  /** What it is found by, as `searchText` has it: its own names, its code, where it lies. */
  readonly names?: readonly string[];
  readonly code?: string;
  readonly place?: string;
}

/** Names as they are told apart: by the parent where they repeat, then by the code; those of ended units with their last day. */
export function optionsOf(feed: Feed): (id: Id) => Option {
  const locale = getLocale();
  const nameOf = ({ name }: Locality) => textIn(name, locale);
  const folded = tally(feed, (locality) => searchText(nameOf(locality)));
  const withParent = (locality: Locality) => {
    const { parent = '', validTo } = locality;
    const above = folded.isRepeated(locality) ? feed.localities.get(parent) : undefined;
    const name = above ? `${nameOf(locality)}, ${nameInSentence(nameOf(above), locale)}` : nameOf(locality);
    return validTo === undefined ? name : endedWords(name, validTo);
  };
  const full = tally(feed, withParent);
  return (id) => {
    const locality = feed.localities.get(id);
    if (!locality) return { value: id, words: id };
    const { parent = '', short, code = id } = locality;
    const above = feed.localities.get(parent);
    const words = full.isRepeated(locality) ? `${full.of(locality)}, ${code}` : full.of(locality);
    const names = [folded.of(locality), searchText(words), searchText(textIn(short ?? '', locale))];
    return { value: id, words, names, code: searchText(code), place: above ? folded.of(above) : '' };
  };
}

function tally({ localities }: Feed, textOf: (locality: Locality) => string) {
  const texts = new Map<Locality, string>();
  const counts = new Map<string, number>();
  for (const locality of localities.values()) {
    const text = textOf(locality);
    texts.set(locality, text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const of = (locality: Locality) => texts.get(locality) ?? textOf(locality);
  return { of, isRepeated: (locality: Locality) => (counts.get(of(locality)) ?? 0) > 1 };
}
