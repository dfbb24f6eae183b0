/** Feeds as no publisher would write them, but could: for tests of what must hold for every one of them. */
import * as fc from 'fast-check';
import { directions, levels, methods, qualifiers, statuses, unitNames } from '../../src/feed/feed.js';

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
const rarePeriod = fc.constantFrom(null, '2022-H1', '2022-12-31', '2022-01-01/2022-09-30', '2024-02-29');
const day = fc.constantFrom('2020-01-01', '2022-06-30', '2022-07-01', '2022-12-31', '2025-12-31');
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(0.1, 7.25, 99.99, 13_245, 1e9, 1e-9, -0) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const kin = fc.array(fc.record({ id: locality, relation: fc.constantFrom('whole', 'part') }), {
  maxLength: 2,
});

const localityEntry = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    level: fc.oneof({ weight: 12, arbitrary: fc.constant('commune') }, fc.constantFrom(...levels)),
    parent: rarely(locality),
    validFrom: rarely(day),
    validTo: rarely(day),
    successors: rarely(kin),
    predecessors: rarely(kin),
    short: rarely(words),
  });

const indicatorEntry = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    unit: fc.constantFrom(undefined, 'percent', 'percent', ...unitNames, { symbol: 'tổ' }),
    direction: fc.constantFrom(undefined, ...directions),
    decimals: rarely(fc.integer({ min: 0, max: 6 })),
    cumulative: rarely(fc.boolean()),
    definition: fc.constantFrom(undefined, undefined, 'k1', 'k2'),
    breaks: rarely(fc.array(fc.record({ at: period, reason: words }), { maxLength: 2 })),
    parts: fc.constant([{ id: 'p', name: 'Phần' }]),
    stages: fc.constant([{ id: 's', name: 'Đang làm', tone: 'doing' }]),
    range: rarely(fc.constantFrom([0, 10], [-5, 5], [50, 100])),
  });

const observation = fc.record({
  indicator,
  locality,
  period: fc.oneof({ weight: 9, arbitrary: period }, { weight: 1, arbitrary: rarePeriod }),
  value: fc.option(number, { freq: 10 }),
  qualifier: rarely(fc.constantFrom(...qualifiers)),
  status: rarely(fc.constantFrom(...statuses)),
  method: rarely(fc.constantFrom(...methods)),
  periodBasis: rarely(fc.constantFrom('published', 'inferred')),
  comparable: fc.constantFrom(...Array<undefined>(15).fill(undefined), false),
  of: rarely(fc.integer({ min: 1, max: 40 })),
  part: rarely(fc.constant('p')),
  stage: rarely(fc.constant('s')),
  text: rarely(words),
  scope: rarely(words),
});

const target = fc.record({
  indicator,
  locality: rarely(locality),
  by: fc.option(period),
  min: fc.option(number, { nil: undefined }),
  max: fc.option(number, { nil: undefined, freq: 2 }),
  text: rarely(words),
  qualifier: rarely(fc.constantFrom(...qualifiers)),
});

/** A document of few ids and periods, so that its rows meet. Most of it can be read. */
export const feedDocuments: fc.Arbitrary<Fields> = fc.record({
  chiso: fc.constant(1),
  localities: fc.tuple(...localityIds.map(localityEntry)),
  indicators: fc.tuple(...indicatorIds.map(indicatorEntry)),
  observations: fc.array(observation, { minLength: 5, maxLength: 40 }),
  targets: fc.array(target, { maxLength: 5 }),
  updated: rarely(day),
  source: rarely(fc.record({ name: words })),
});

/** One to five places of a document, each overwritten by any JSON value, taken away, or written twice. */
export const editedDocuments: fc.Arbitrary<unknown> = fc
  .tuple(
    feedDocuments,
    fc.array(fc.tuple(fc.array(fc.nat(), { maxLength: 5 }), fc.option(fc.jsonValue())), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([document, edits]) =>
    edits.reduce((edited: unknown, [path, value]) => edit(edited, path, value), document),
  );

function edit(node: unknown, [step, ...path]: readonly number[], value: unknown): unknown {
  if (typeof node !== 'object' || node === null || step === undefined) return value;
  const entries = Object.entries(node);
  const [key, child] = entries[step % Math.max(1, entries.length)] ?? [];
  if (key === undefined) return node;
  const isEnd = path.length === 0;
  const edited = isEnd ? value : edit(child, path, value);
  if (Array.isArray(node)) {
    const list = node as unknown[];
    return isEnd && value === null ? [...list, child] : list.with(Number(key), edited);
  }
  const others = entries.filter(([name]) => name !== key);
  return Object.fromEntries(isEnd && value === null ? others : [...others, [key, edited]]);
}
