const excerptLength = 40;
const shownElements = 3;

/**
 * A value as JSON writes it, in at most 40 characters. One level deep, and not by `JSON.stringify`: what is described
 * here may be huge, cyclic, nested 100,000 deep, or met on a page whose old scripts changed `toJSON`.
 */
export function excerpt(value: unknown): string {
  const text = isBranch(value) ? outline(value) : leaf(value);
  return text.length <= excerptLength ? text : `${whole(text.slice(0, excerptLength - 1))}…`;
}

function outline(value: object): string {
  if (Array.isArray(value)) return `[${first(value, leaf)}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  return `{${first(Object.keys(value), (key) => `${leaf(key)}:${leaf(fields[key])}`)}}`;
}

function first<T>(elements: readonly T[], words: (element: T) => string): string {
  const shown = elements.slice(0, shownElements).map(words);
  if (elements.length > shownElements) shown.push('…');
  return shown.join(',');
}

function leaf(value: unknown): string {
  if (isBranch(value)) return Array.isArray(value) ? '[…]' : '{…}';
  return typeof value === 'string' ? JSON.stringify(whole(value.slice(0, excerptLength))) : String(value);
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Without half of a character at the end of a cut. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
