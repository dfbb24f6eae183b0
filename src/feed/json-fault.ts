/** White space and one of JSON's words, of a string its first quotation mark. RFC 8259. */
const word = /[\t\n\r ]*(?:([{}[\],:"])|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|)/y;

/** A string up to its next escape, or to its end: as a whole, a long one is more than WebKit matches. */
const piece = /[^"\\\0-\x1f]*(?:(\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))|("))?/y;

/** How a value may begin: an object, a list, a string, or else a number or a name. */
const value = '{["0';

/**
 * Where a text stops being JSON, in characters from its start. Browsers tell it each in its own way, or not at all. For
 * texts that are none: of JSON it finds no place.
 */
export function faultIn(text: string): number {
  const closings: string[] = [];
  /** How the next word may begin. */
  let due = value;
  for (word.lastIndex = 0; ;) {
    const [found, sign, plain] = word.exec(text)!;
    const kind = sign ?? (plain ? '0' : 'none');
    if (!due.includes(kind)) return word.lastIndex - found.trimStart().length;
    if (kind === '"' && !endString(text)) return piece.lastIndex;
    if (kind === '{' || kind === '[') closings.push(kind === '{' ? '}' : ']');
    if (kind === '}' || kind === ']') closings.pop();
    if (kind === '{') due = '"}';
    else if (kind === '[') due = `${value}]`;
    else if (kind === ',') due = closings.at(-1) === '}' ? '"' : value;
    else if (kind === ':') due = value;
    else if (kind === '"' && !due.includes('0')) due = ':';
    else due = closings.length > 0 ? `,${closings.at(-1)!}` : '';
  }
}

/** Goes to the end of the string in which the word ends; false where there is none. */
function endString(text: string): boolean {
  let escape: string | undefined;
  let end: string | undefined;
  piece.lastIndex = word.lastIndex;
  do [, escape, end] = piece.exec(text)!;
  while (escape);
  word.lastIndex = piece.lastIndex;
  return end !== undefined;
}
