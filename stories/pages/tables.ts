/** Tables of the pages, as Markdown: made from what the project publishes, so that they cannot fall behind it. */

interface Field {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: number;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Field[];
  readonly items?: Field | false;
  readonly default?: string | boolean;
  readonly description?: string;
}

interface ObjectSchema {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Field>>;
}

export interface FeedSchema extends ObjectSchema {
  readonly $defs: Readonly<Record<string, Field & Partial<ObjectSchema>>>;
}

/** The fields of the feed itself, or of what `name` names. A star marks what must be there. */
export function fieldTable(schema: FeedSchema, name?: string): string {
  const { properties = {}, required = [] } = name === undefined ? schema : (schema.$defs[name] ?? {});
  const rows = Object.entries(properties).map(([key, field]) => [
    `\`${key}\`${required.includes(key) ? ' \\*' : ''}`,
    typeWords(field),
    [descriptionOf(field, schema), defaultWords(field)].filter(Boolean).join(' '),
  ]);
  return table([['Field', 'Type', 'Meaning'], ...rows]);
}

/** What the words in the column of types mean. */
export function typeTable({ $defs }: FeedSchema): string {
  const types = Object.entries($defs).filter(([, { properties, enum: values }]) => !properties && !values);
  return table([['Type', 'Meaning'], ...types.map(([name, { description = '' }]) => [name, description])]);
}

function descriptionOf({ $ref, description }: Field, { $defs }: FeedSchema): string {
  return description ?? ($ref === undefined ? undefined : $defs[nameOf($ref)]?.description) ?? '';
}

function defaultWords({ default: value }: Field): string {
  return value === undefined ? '' : `Default: \`${String(value)}\`.`;
}

function typeWords({ $ref, type, const: only, enum: values, anyOf, items }: Field): string {
  if ($ref) return nameOf($ref);
  if (only !== undefined) return `\`${only}\``;
  if (values) return values.map((value) => `\`${value}\``).join(' ');
  if (anyOf) return anyOf.map(typeWords).join(' or ');
  if (type === 'array') return items ? `list of ${typeWords(items)}` : 'list of two numbers';
  return [type ?? ''].flat().join(' or ');
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One of the tables that `npm run reference` writes into README.md. */
export function readmeTable(readme: string, title: string): string {
  const [, section] = readme.split(`### ${title}\n`);
  if (section === undefined) throw new Error(`README.md has no section “${title}”`);
  return section
    .split(/^#/m)[0]!
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
}
