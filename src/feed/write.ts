/** Writes the model of a read feed back as documents of `spec/feed.md` §2. */
import type {
  FeedDocument,
  IndicatorEntry,
  LocalityEntry,
  ObservationEntry,
  TargetEntry,
} from './document.js';
import type { Feed, Indicator, Observation, Publisher, Rows, Target } from './feed.js';

/** One document of a feed, and the address that it came from. */
export interface FeedFile {
  readonly url?: string | undefined;
  readonly document: FeedDocument;
}

/**
 * A feed as documents of version 1, one for each publisher and in their order: to keep as files what was read of other
 * formats or united of several feeds, without what was reported. `readFeed` makes the same feed of them, also under other
 * addresses. The first document declares all localities, groups and indicators, a later one only the indicators of
 * which its rows state another definition. Texts and lists of the feed are kept in the documents, not copied.
 */
export function writeFeed(feed: Feed): readonly FeedFile[] {
  const observations = rowsByPublisher(feed.observations);
  const targets = rowsByPublisher(feed.targets);
  return feed.publishers.map((publisher, order) => {
    const measured = observations.get(publisher) ?? [];
    const planned = targets.get(publisher) ?? [];
    const declared = order === 0 ? declarationsOf(feed) : redefinitionsOf(feed, [...measured, ...planned]);
    const rows = { observations: measured.map(observationEntry), targets: planned.map(targetEntry) };
    const document = { chiso: 1, ...publisherFields(publisher), ...declared, ...rows } as const;
    return { url: publisher.url, document: stated(document) };
  });
}

function rowsByPublisher<Row extends Observation | Target>(index: Rows<Row>): Map<Publisher, Row[]> {
  const written = new Map<Publisher, Row[]>();
  for (const cells of index.values())
    for (const rows of cells.values())
      for (const row of rows) {
        const own = written.get(row.publisher);
        if (own) own.push(row);
        else written.set(row.publisher, [row]);
      }
  return written;
}

type Declared = Pick<FeedDocument, 'localities' | 'groups' | 'indicators'>;

/** A namesake is declared under the id that it was given: an id like any other. */
function declarationsOf({ localities, groups, indicators }: Feed): Declared {
  return {
    localities: [...localities.values()].map((locality): LocalityEntry => stated(locality)),
    groups: [...groups.values()].map((group) => stated(group)),
    indicators: [...indicators.values()].map((indicator) => indicatorEntry(indicator)),
  };
}

/** The indicators by which the rows mean something else than the first document; a document means one thing by each. */
function redefinitionsOf({ indicators }: Feed, rows: readonly (Observation | Target)[]): Declared {
  const redefined = new Map<string, IndicatorEntry>();
  for (const { indicator: id, definition } of rows) {
    const indicator = indicators.get(id);
    if (!indicator || indicator.definition === definition || redefined.has(id)) continue;
    const { name, unit, kind, direction, cumulative } = indicator;
    redefined.set(
      id,
      stated({ id, name, unit, kind, direction, cumulative, definition }, unsaidOf(indicator)),
    );
  }
  return { indicators: [...redefined.values()] };
}

function indicatorEntry(indicator: Indicator): IndicatorEntry {
  const { range, breaks } = indicator;
  const isWholePercentage = indicator.unit === 'percent' && range?.[0] === 0 && range[1] === 100;
  const entry = {
    ...indicator,
    range: isWholePercentage ? undefined : range,
    breaks: breaks.map(({ at, reason }) => ({ at: at.text, reason })),
  };
  return stated(entry, unsaidOf(indicator));
}

/** What the reader takes an indicator to be that does not say it. */
function unsaidOf({ unit }: Indicator) {
  return {
    unit: 'count',
    kind: 'number',
    direction: unit === 'rank' ? 'down' : 'up',
    cumulative: false,
  } as const;
}

const unsaidOfObservation = {
  periodBasis: 'stated',
  qualifier: 'exact',
  status: 'official',
  comparable: true,
  method: 'reported',
} as const;

function observationEntry({ definition: _, publisher: __, ...row }: Observation): ObservationEntry {
  const { period, value, stage, text, qualifierText, source } = row;
  const isSaidOtherwise = value === null && (stage !== undefined || text !== undefined);
  const entry = {
    ...row,
    period: period?.text ?? null,
    value: isSaidOtherwise ? undefined : value,
    source: source && stated(source),
  };
  // A word for the qualifier stands only beside one.
  const qualifier = qualifierText === undefined ? unsaidOfObservation.qualifier : undefined;
  return stated(entry, { ...unsaidOfObservation, qualifier }) as ObservationEntry;
}

function targetEntry({ definition: _, publisher: __, ...target }: Target): TargetEntry {
  const { by, baseline, source } = target;
  const entry = {
    ...target,
    by: by?.text,
    baseline: baseline && { value: baseline.value, period: baseline.period.text },
    source: source && stated(source),
  };
  return stated(entry, { qualifier: 'exact' }) as TargetEntry;
}

function publisherFields({ url: _, source, license, ...publisher }: Publisher): Partial<FeedDocument> {
  return { ...publisher, source: source && stated(source), license: license && stated(license) };
}

/** An entry without the fields that say nothing: absent ones, empty lists, and what an entry is taken to say `unsaid`. */
function stated<Entry extends object>(
  entry: Entry,
  unsaid: { readonly [Field in keyof Entry]?: unknown } = {},
): Entry {
  const fields = Object.entries(entry).filter(
    ([field, value]) =>
      value !== undefined &&
      value !== unsaid[field as keyof Entry] &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields) as Entry;
}
