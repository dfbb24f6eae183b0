/** What a column, or a constant, can give: the fields of `spec/feed.md` §2 that a table has room for. */

export const observationFields = [
  'indicator',
  'locality',
  'period',
  'periodBasis',
  'value',
  'stage',
  'text',
  'part',
  'of',
  'qualifier',
  'qualifierText',
  'status',
  'scope',
  'comparable',
  'method',
  'source',
] as const;

export const entityFields = [
  'locality.name',
  'locality.short',
  'locality.level',
  'locality.code',
  'locality.parent',
  'locality.url',
  'locality.validFrom',
  'locality.validTo',
  'indicator.name',
  'indicator.description',
  'indicator.unit',
  'indicator.decimals',
  'indicator.direction',
  'indicator.definition',
  'indicator.group',
  'indicator.cumulative',
] as const;

/** Of the whole; no column gives them. */
export const feedFields = ['feed.title', 'feed.source', 'feed.updated'] as const;

/** All fields of rows, what names an entity before what else is said of it. `part.name` is said by dimensions alone. */
export const columnFields = [...observationFields, ...entityFields, 'part.name'] as const;

export type ColumnField = (typeof columnFields)[number];
export type FeedField = (typeof feedFields)[number];
export type Field = ColumnField | FeedField;

/** What a row says at least one of. */
export const facts = ['value', 'stage', 'text'] as const;
/** What a row cannot do without. */
export const keys = ['indicator', 'locality', 'period'] as const;
