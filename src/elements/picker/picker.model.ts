/** What a reader can choose of a feed: localities by their parents, periods by their kinds. Pure. */
import type { Feed, Id, Locality } from '../../feed/feed.js';
import { comparePeriods, parsePeriod, type Period, type PeriodKind } from '../../feed/period.js';
import { hasFigure } from '../../feed/select.js';
import { capitalize } from '../../format/case.js';
import { compareNames } from '../../format/collation.js';
import { periodWords } from '../../localization/periods.js';
import { chooseWords, latestWords, periodKindWords } from '../../localization/picker.js';
import { optionsOf, type Option } from './picker.names.js';

/** Options under one heading; without a name they stand by themselves. */
export interface OptionGroup {
  readonly name: string;
  readonly options: readonly Option[];
}

/** What a control offers, and which of it is selected. */
export interface OptionList {
  readonly groups: readonly OptionGroup[];
  readonly count: number;
  readonly value: string;
}

export interface Choices {
  readonly localities: readonly OptionGroup[];
  readonly periods: readonly Period[];
  /** Of any locality of the feed, listed or not; an id that the feed has not is shown as it is. */
  readonly optionOf: (id: Id) => Option;
}

const kinds: readonly PeriodKind[] = ['year', 'half', 'quarter', 'month', 'week', 'day', 'span'];

export function choicesOf(feed: Feed, localities: readonly Locality[], asOf: string | undefined): Choices {
  const optionOf = optionsOf(feed);
  return { localities: groupsOf(feed, localities, optionOf), periods: periodsOf(feed, asOf), optionOf };
}

/** With what is selected, and what the page itself selects, be they among the listed or not. */
export function localityList(
  { localities, optionOf }: Choices,
  selected: Id | undefined,
  preset: Id | undefined,
): OptionList {
  const listed = new Set(localities.flatMap(({ options }) => options.map(({ value }) => value)));
  const others = new Set([preset, selected].filter((id) => id !== undefined && !listed.has(id)));
  const isOnly = listed.size === 1 && others.size === 0;
  const isNone = !isOnly && (selected === undefined || preset === undefined);
  const first = [
    ...(isNone ? [{ value: '', words: chooseWords() }] : []),
    ...[...others].map((id) => optionOf(id!)),
  ];
  return listOf([{ name: '', options: first }, ...localities], selected ?? '');
}

/** The latest first, which is also what is shown where no period is selected. */
export function periodList(
  { periods }: Choices,
  selected: string | undefined,
  preset: string | undefined,
): OptionList {
  const latest = [selected, preset].includes('latest') ? 'latest' : '';
  // Two names of the same days are one choice.
  const nameOf = (text: string) => {
    const period = parsePeriod(text);
    return period ? (periods.find((each) => daysOf(each) === daysOf(period))?.text ?? text) : text;
  };
  const value = selected === undefined || selected === 'latest' ? latest : nameOf(selected);
  const listed = new Set([latest, 'latest', ...periods.map(({ text }) => text)]);
  const others = [...new Set([nameOf(preset ?? latest), value])].filter((text) => !listed.has(text));
  const isOnly = periods.length <= 1 && others.length === 0;
  const first = [latest, ...others].map((text) => {
    const period = parsePeriod(text);
    return { value: text, words: text === latest ? latestWords() : period ? wordsOf(period) : text };
  });
  const present = kinds.filter((kind) => periods.some((each) => each.kind === kind));
  const groups = present.map((kind) => ({
    name: present.length > 1 ? periodKindWords(kind) : '',
    options: periods
      .filter((each) => each.kind === kind)
      .map((each) => ({ value: each.text, words: wordsOf(each) })),
  }));
  return listOf([{ name: '', options: isOnly ? [] : first }, ...groups], value);
}

function listOf(groups: readonly OptionGroup[], value: string): OptionList {
  const filled = groups.filter(({ options }) => options.length > 0);
  return { groups: filled, count: filled.reduce((sum, { options }) => sum + options.length, 0), value };
}

function wordsOf(period: Period): string {
  return capitalize(periodWords(period, 'stated', 'phrase'));
}

/** Those for which the feed has any figure, latest first. */
function periodsOf(feed: Feed, asOf = '9999-12-31'): readonly Period[] {
  const texts = new Set<string>();
  const byDays = new Map<string, Period>();
  for (const cells of feed.observations.values())
    for (const rows of cells.values())
      for (const row of rows) {
        const { period } = row;
        if (!period || texts.has(period.text) || period.last > asOf || !hasFigure(row)) continue;
        texts.add(period.text);
        const known = byDays.get(daysOf(period));
        if (!known || known.kind === 'span') byDays.set(daysOf(period), period);
      }
  return [...byDays.values()].sort((a, b) => comparePeriods(b, a));
}

function daysOf({ first, last }: Period): string {
  return `${first}/${last}`;
}

/** Under each parent its own, by name; a parent's group after that of its own parent. */
function groupsOf(
  feed: Feed,
  localities: readonly Locality[],
  optionOf: Choices['optionOf'],
): readonly OptionGroup[] {
  const order = compareNames();
  const byParent = new Map<Id, Option[]>();
  for (const { id, parent = '' } of localities) {
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(optionOf(id));
    else byParent.set(parent, [optionOf(id)]);
  }
  const pathOf = (id: Id): string[] => {
    const parent = feed.localities.get(id)?.parent;
    return [...(parent === undefined ? [] : pathOf(parent)), optionOf(id).words];
  };
  const groups = [...byParent].map(([parent, options]) => ({
    name: parent && optionOf(parent).words,
    path: parent ? pathOf(parent) : [],
    options: options.sort((a, b) => order(a.words, b.words)),
  }));
  return groups.sort((a, b) => comparePaths(a.path, b.path, order));
}

function comparePaths(a: string[], b: string[], order: (a: string, b: string) => number): number {
  const at = a.findIndex((name, n) => name !== b[n]);
  if (at < 0) return a.length - b.length;
  return at < b.length ? order(a[at]!, b[at]!) : 1;
}
