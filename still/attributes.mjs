/** The attributes on the command line: those that the manifest knows, with values that it knows. */
import { isOfFeed } from './manifest.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @param known what the manifest has for the widget
 * @returns the attributes of the widget, `own`, and of the feed around it
 */
export function readAttributes(widget, known, pairs, words) {
  const read = { own: {}, feed: {} };
  for (const pair of pairs) {
    // A name alone is an attribute that is there.
    const [, name, value = ''] = /^([^=]*)=?([^]*)$/.exec(pair);
    const key = name.toLowerCase();
    const attribute = known.find((each) => each.name === key);
    if (!attribute)
      throw new Refusal(
        words.unknownAttribute(
          name,
          widget,
          known.map((each) => each.name),
        ),
      );
    const attributes = isOfFeed(key) ? read.feed : read.own;
    if (Object.hasOwn(attributes, key)) throw new Refusal(words.twice(key));
    refuseWrong(attribute, value, words);
    attributes[key] = value;
  }
  return read;
}

/** A widget passes over what it does not know; in a still nobody would notice. */
function refuseWrong({ name, kind, values }, value, words) {
  const flags = ['', 'true', 'false', name];
  const list = values ?? (kind === 'boolean' ? flags : undefined);
  const isWrongNumber = kind === 'number' && !/^[1-9]\d*$/.test(value);
  if (!isWrongNumber && (!list || list.includes(value))) return;
  throw new Refusal(
    words.wrongAttribute(name, value, isWrongNumber ? words.whole() : words.oneOf(list.filter(Boolean))),
  );
}

/** Where a comma stands in a list of ids, as it should be written: widgets take it for a part of the id. */
export function listHints({ own }, known, words) {
  return known
    .filter(({ name, kind }) => kind === 'readonly' && own[name]?.includes(','))
    .map(({ name }) => words.listHint(name, own[name].split(/[\s,]+/).join(' ')));
}
