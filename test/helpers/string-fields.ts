/** Every field of a feed that is a string, as `feed.schema.json` has them: a test that goes over them misses none. */

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | false;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** `text` for words in one language or several, `link`, `id` …: its definition; `words` for one of a closed list. */
export interface StringField {
  /** A JSON pointer, with a star for whichever entry of a list. */
  readonly path: string;
  readonly kind: string;
  /** Whether the schema lets it be this. */
  readonly takes: (value: string) => boolean;
}

const address = new URL('../../src/feed/feed.schema.json', import.meta.url);
const root = (await (await fetch(address)).json()) as Schema;

/** One for each place; those of `text` are not gone into. */
export const stringFields: readonly StringField[] = fieldsOf(root, '', '');

function fieldsOf(schema: Schema, path: string, kind: string): readonly StringField[] {
  const { $ref, type, properties = {}, items, anyOf = [] } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice('#/$defs/'.length);
    return fieldsOf(root.$defs![name]!, path, name);
  }
  const isString = type === 'string' || schema.enum?.some((word) => typeof word === 'string') === true;
  if (kind === 'text') return [{ path, kind, takes: () => true }];
  return [
    ...(isString ? [{ path, kind: schema.enum ? 'words' : kind, takes: takenBy(schema) }] : []),
    ...Object.entries(properties).flatMap(([name, field]) => fieldsOf(field, `${path}/${name}`, name)),
    ...(items ? fieldsOf(items, `${path}/*`, kind) : []),
    // What is only required here is a field above.
    ...anyOf.flatMap((one) => fieldsOf(one, path, kind)),
  ];
}

function takenBy({ enum: words, pattern }: Schema): (value: string) => boolean {
  const regex = pattern === undefined ? /[^]/ : new RegExp(pattern, 'u');
  return (value) => (words ? words.includes(value) : regex.test(value));
}

export type Change = (value: unknown, pointer: string) => unknown;

/** A copy of a feed with another value in each place of a field that it has. */
export function changed(document: unknown, { path }: StringField, change: Change): unknown {
  return copied(document, path.split('/').slice(1), '', change);
}

function copied(value: unknown, [step, ...steps]: readonly string[], at: string, change: Change): unknown {
  if (step === undefined) return change(value, at);
  if (step === '*')
    return Array.isArray(value) ? value.map((entry, n) => copied(entry, steps, `${at}/${n}`, change)) : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const field = (value as Readonly<Record<string, unknown>>)[step];
  return { ...value, [step]: copied(field, steps, `${at}/${step}`, change) };
}

/** A copy with other words in every field of a kind. */
export function changedAll(
  document: unknown,
  kind: string,
  change: (value: unknown, field: StringField, pointer: string) => unknown,
): unknown {
  return stringFields
    .filter((field) => field.kind === kind)
    .reduce((all, field) => changed(all, field, (value, at) => change(value, field, at)), document);
}

/** Where a feed has a field. */
export function pointersOf(document: unknown, field: StringField): readonly string[] {
  const pointers: string[] = [];
  changed(document, field, (value, pointer) => {
    pointers.push(pointer);
    return value;
  });
  return pointers;
}
