/** Feeds as no publisher would write them, but could: for tests of what must hold for every one of them. */
import * as fc from 'fast-check';
import {
  directions,
  levels,
  methods,
  periodBases,
  qualifiers,
  statuses,
  tones,
  unitNames,
} from '../../src/feed/feed.js';
import type { FeedInput } from '../../src/feed/read/read.js';
import { realDocuments } from './real-feeds.js';

type Fields = Record<string, unknown>;

/** What a field mostly is not: absent six times of seven. */
function rarely<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const localityIds = ['a', 'b', 'c', '__proto__', 'constructor'];
const indicatorIds = ['ky-so', 'constructor'];
const locality = fc.constantFrom(...localityIds);
const indicator = fc.constantFrom('ky-so', 'ky-so', 'ky-so', 'constructor');
const words = fc.oneof(
  fc.constantFrom('Xã A', 'Văn bản', ''),
  fc.record({ vi: fc.constant('Số'), en: fc.constant('Figure') }),
);
const period = fc.constantFrom(
  '2022',
  '2022-12',
  '2022-12',
  '2022-12',
  '2021-12',
  '2022-Q4',
  '2022-W52',
  '2025',
);
const rarePeriod = fc.constantFrom(
  null,
  '2022-H1',
  '2022-12-31',
  '2022-01-01/2022-09-30',
  '2022-01-01/2022-12-31',
  '2024-02-29',
);
const day = fc.constantFrom('2020-01-01', '2022-06-30', '2022-07-01', '2022-12-31', '2025-12-31');
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(0.1, 7.25, 99.99, 13_245, 1e9, 1e-9, -0) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const source = fc.record({
  name: words,
  url: fc.constantFrom(undefined, '/ke-hoach', 'https://example.vn/1'),
  document: rarely(words),
});
const kin = fc.array(fc.record({ id: locality, relation: fc.constantFrom('whole', 'part') }), {
  maxLength: 2,
});

const localityEntry = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    level: fc.oneof({ weight: 12, arbitrary: fc.constant('commune') }, fc.constantFrom(...levels)),
    code: rarely(fc.constantFrom('00001', '00002')),
    parent: rarely(locality),
    validFrom: rarely(day),
    validTo: rarely(day),
    successors: rarely(kin),
    predecessors: rarely(kin),
    short: rarely(words),
    url: rarely(fc.constant('/xa/a')),
  });

const group = fc.record({ id: fc.constantFrom('g', 'h'), name: words, order: rarely(number) });

const partLists = [
  [{ id: 'p', name: 'Phần' }],
  [
    { id: 'p', name: 'Phần' },
    { id: 'q', name: 'Phần khác' },
  ],
];

const indicatorEntry = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    description: rarely(words),
    group: rarely(fc.constant('g')),
    unit: fc.constantFrom(undefined, 'percent', 'percent', ...unitNames, { symbol: 'tổ' }),
    direction: fc.constantFrom(undefined, ...directions),
    decimals: rarely(fc.integer({ min: 0, max: 6 })),
    cumulative: rarely(fc.boolean()),
    definition: fc.constantFrom(undefined, undefined, 'k1', 'k2'),
    breaks: rarely(fc.array(fc.record({ at: period, reason: words }), { maxLength: 2 })),
    parts: fc.constantFrom(...partLists),
    partScheme: rarely(fc.constantFrom('nd-42', 'muc-do')),
    stages: fc.record({ id: fc.constant('s'), name: words, tone: fc.constantFrom(...tones) }).map((s) => [s]),
    range: rarely(fc.constantFrom([0, 10], [-5, 5], [50, 100])),
  });

const observation = fc.record({
  indicator,
  locality,
  period: fc.oneof({ weight: 9, arbitrary: period }, { weight: 1, arbitrary: rarePeriod }),
  value: fc.option(number, { freq: 10 }),
  qualifier: rarely(fc.constantFrom(...qualifiers)),
  qualifierText: rarely(fc.constantFrom(undefined, undefined, 'trên')),
  status: rarely(fc.constantFrom(...statuses)),
  method: rarely(fc.constantFrom(...methods)),
  periodBasis: rarely(fc.constantFrom(...periodBases)),
  comparable: fc.constantFrom(...Array<undefined>(15).fill(undefined), false),
  of: rarely(fc.integer({ min: 1, max: 40 })),
  part: rarely(fc.constantFrom('p', 'p', 'q')),
  stage: rarely(fc.constant('s')),
  text: rarely(words),
  scope: rarely(words),
  source: rarely(source),
});

const target = fc.record({
  indicator,
  locality: rarely(locality),
  by: fc.option(period),
  min: fc.option(number, { nil: undefined }),
  max: fc.option(number, { nil: undefined, freq: 2 }),
  text: rarely(words),
  qualifier: rarely(fc.constantFrom(...qualifiers)),
  baseline: rarely(fc.record({ value: number, period })),
  source: rarely(source),
});

/** A document of few ids and periods, so that its rows meet. Most of it can be read. */
export const feedDocuments: fc.Arbitrary<Fields> = fc.record({
  chiso: fc.constant(1),
  title: rarely(words),
  localities: fc.tuple(...localityIds.map(localityEntry)),
  groups: fc.array(group, { maxLength: 2 }),
  indicators: fc.tuple(...indicatorIds.map(indicatorEntry)),
  observations: fc.array(observation, { minLength: 5, maxLength: 40 }),
  targets: fc.array(target, { maxLength: 5 }),
  updated: rarely(day),
  validFor: rarely(fc.constant('P35D')),
  source: rarely(source),
  license: rarely(source),
});

const crowdedRow = fc.record({
  indicator: fc.constant('ky-so'),
  locality: fc.constantFrom('a', 'b'),
  period: fc.constantFrom('2022', '2022-01-01/2022-12-31', '2021', null),
  part: fc.constantFrom(undefined, 'p', 'q'),
  value: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -1, max: 9 }) }, fc.constant(null)),
  qualifier: rarely(fc.constantFrom(...qualifiers)),
});

/** Documents whose rows are almost all exact, and crowd into few cells. */
const crowdedDocuments: fc.Arbitrary<Fields> = fc
  .tuple(feedDocuments, fc.array(crowdedRow, { minLength: 2, maxLength: 12 }))
  .map(([document, observations]) => ({ ...document, observations }));

const path = fc.array(fc.nat(), { maxLength: 5 });

/** What is written somewhere: any JSON value, or what stands elsewhere in the document. */
const written = fc.oneof(
  fc.jsonValue().map((value) => () => value),
  path.map((from) => (document: unknown) => valueAt(document, from)),
);

const change = fc.tuple(path, fc.option(written));

function edited(documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(documents, fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([document, changes]) =>
      changes.reduce((before, [at, write]) => edit(before, at, write?.(before) ?? null), document),
    );
}

/** One to five places of a document, each overwritten by a value, mixed with another entry, taken away, or written twice. */
export const editedDocuments = edited(feedDocuments);

/** What is published, and what a slip makes of it. */
const publishedDocuments = fc.oneof(
  fc.constantFrom(...realDocuments),
  edited(fc.constantFrom(...realDocuments)),
);

const share = fc.record({
  localities: fc.subarray(localityIds),
  indicators: fc.subarray(indicatorIds),
  definition: fc.constantFrom(undefined, 'k1', 'k2'),
  name: words,
  breakdown: fc.constantFrom({}, ...partLists.map((parts) => ({ parts, partScheme: 'nd-42' }))),
  observations: fc.array(fc.oneof(observation, crowdedRow), { maxLength: 12 }),
  targets: fc.array(target, { maxLength: 2 }),
});

/** Up to three documents that mean the same by an id, each declares some, and speaks of all. */
const sharedDocuments: fc.Arbitrary<readonly unknown[]> = fc
  .tuple(feedDocuments, fc.array(share, { minLength: 1, maxLength: 3 }))
  .map(([{ localities, indicators, groups }, shares]) =>
    shares.map(({ name, definition, breakdown, ...own }) => ({
      chiso: 1,
      groups,
      localities: (localities as Fields[]).filter(({ id }) => own.localities.includes(id as string)),
      indicators: (indicators as Fields[])
        .filter(({ id }) => own.indicators.includes(id as string))
        .map(({ parts: _, partScheme: __, ...entry }) => ({ ...entry, name, definition, ...breakdown })),
      observations: own.observations,
      targets: own.targets,
    })),
  );

function inputsOf(documents: fc.Arbitrary<readonly unknown[]>): fc.Arbitrary<readonly FeedInput[]> {
  return documents.map((all) =>
    all.map((document, n) => ({
      url: `https://${n + 1}.example/so-lieu.json`,
      // As it arrives: a field is there or not, and never `undefined`.
      document: JSON.parse(JSON.stringify(document)) as unknown,
    })),
  );
}

const upToThree = { minLength: 1, maxLength: 3 };

/** Up to three documents as one feed, without slips. */
export const soundInputs = inputsOf(
  fc.oneof(
    sharedDocuments,
    fc.array(fc.oneof(feedDocuments, crowdedDocuments, fc.constantFrom(...realDocuments)), upToThree),
  ),
);

/** Up to three documents as one feed, with slips or without. */
export const feedInputs = fc.oneof(
  soundInputs,
  inputsOf(fc.array(fc.oneof(editedDocuments, feedDocuments, publishedDocuments), upToThree)),
);

function valueAt(node: unknown, [step, ...rest]: readonly number[]): unknown {
  if (typeof node !== 'object' || node === null || step === undefined) return node;
  const children = Object.values(node) as unknown[];
  return children.length > 0 ? valueAt(children[step % children.length], rest) : node;
}

function edit(node: unknown, [step, ...rest]: readonly number[], value: unknown): unknown {
  if (typeof node !== 'object' || node === null || step === undefined) return mixed(node, value);
  const entries = Object.entries(node);
  const [key, child] = entries[step % Math.max(1, entries.length)] ?? [];
  if (key === undefined) return node;
  const isEnd = rest.length === 0;
  const after = isEnd ? mixed(child, value) : edit(child, rest, value);
  if (Array.isArray(node)) {
    const list = node as unknown[];
    return isEnd && value === null ? [...list, child] : list.with(Number(key), after);
  }
  const others = entries.filter(([name]) => name !== key);
  return Object.fromEntries(isEnd && value === null ? others : [...others, [key, after]]);
}

/** Two objects become one with the fields of both. */
function mixed(before: unknown, after: unknown): unknown {
  return isFields(before) && isFields(after) ? { ...before, ...after } : after;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
