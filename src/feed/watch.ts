/** A feed that remembers what it was asked, so that of a later one is known whether it answers the same. */
import type { Feed, Group, Id, Indicator, Locality, Observation, Publisher, Rows, Target } from './feed.js';

/** A map that remembers which of its entries were asked for. */
class WatchedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  private readonly map: ReadonlyMap<Key, Value>;
  private readonly asked = new Set<Key>();
  private isAskedForAll = false;

  constructor(map: ReadonlyMap<Key, Value>) {
    this.map = map;
  }

  get(key: Key): Value | undefined {
    this.asked.add(key);
    return this.map.get(key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return this.all.size;
  }

  keys(): MapIterator<Key> {
    return this.all.keys();
  }

  values(): MapIterator<Value> {
    return this.all.values();
  }

  entries(): MapIterator<[Key, Value]> {
    return this.all.entries();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.all.entries();
  }

  forEach(each: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.all.forEach(each);
  }

  /** Whether `later` gives the very same objects for all that was asked. */
  answersAs(later: ReadonlyMap<Key, Value> | undefined): boolean {
    if (this.isAskedForAll) return later === this.map;
    for (const key of this.asked) if (later?.get(key) !== this.map.get(key)) return false;
    return true;
  }

  private get all(): ReadonlyMap<Key, Value> {
    this.isAskedForAll = true;
    return this.map;
  }
}

const none: ReadonlyMap<Id, never> = new Map<Id, never>();

/** Rows by indicator and locality, of which each locality's are watched by themselves. */
class WatchedRows<Row> extends WatchedMap<Id, ReadonlyMap<Id, readonly Row[]>> {
  private readonly rows: Rows<Row>;
  private readonly byIndicator = new Map<Id, WatchedMap<Id, readonly Row[]>>();
  private readonly isThere = new Map<Id, boolean>();

  constructor(rows: Rows<Row>) {
    super(rows);
    this.rows = rows;
  }

  override get(indicator: Id): ReadonlyMap<Id, readonly Row[]> {
    const known = this.byIndicator.get(indicator) ?? new WatchedMap(this.rows.get(indicator) ?? none);
    this.byIndicator.set(indicator, known);
    return known;
  }

  override has(indicator: Id): boolean {
    const isThere = this.rows.has(indicator);
    this.isThere.set(indicator, isThere);
    return isThere;
  }

  override answersAs(later: Rows<Row>): boolean {
    for (const [indicator, isThere] of this.isThere) if (later.has(indicator) !== isThere) return false;
    for (const [indicator, rows] of this.byIndicator) if (!rows.answersAs(later.get(indicator))) return false;
    return super.answersAs(later);
  }
}

export class WatchedFeed implements Feed {
  readonly localities: WatchedMap<Id, Locality>;
  readonly groups: WatchedMap<Id, Group>;
  readonly indicators: WatchedMap<Id, Indicator>;
  readonly observations: WatchedRows<Observation>;
  readonly targets: WatchedRows<Target>;
  /** The locality of which the page itself tells what became of it. */
  toldOf: Id | undefined;
  private readonly feed: Feed;
  private isAskedForPublishers = false;

  constructor(feed: Feed) {
    this.feed = feed;
    this.localities = new WatchedMap(feed.localities);
    this.groups = new WatchedMap(feed.groups);
    this.indicators = new WatchedMap(feed.indicators);
    this.observations = new WatchedRows(feed.observations);
    this.targets = new WatchedRows(feed.targets);
  }

  get publishers(): readonly Publisher[] {
    this.isAskedForPublishers = true;
    return this.feed.publishers;
  }

  /** Whether it watches this very feed. */
  isOf(feed: Feed): boolean {
    return this.feed === feed;
  }

  /** Whether `later` says the same about all that was asked of this feed. */
  answersAs(later: Feed): boolean {
    const { publishers } = this.feed;
    return (
      (!this.isAskedForPublishers ||
        (publishers.length === later.publishers.length &&
          publishers.every((publisher, n) => publisher === later.publishers[n]))) &&
      this.localities.answersAs(later.localities) &&
      this.groups.answersAs(later.groups) &&
      this.indicators.answersAs(later.indicators) &&
      this.observations.answersAs(later.observations) &&
      this.targets.answersAs(later.targets)
    );
  }
}
