/** What the command line asks for. Nothing on it is ignored: what is not known is told, with what is. */
import { parseArgs } from 'node:util';
import { isOfFeed, readManifest, standsForNothing } from './manifest.mjs';
import { Refusal } from './refusal.mjs';
import { languages, wordsIn } from './words.mjs';

const forms = ['html', 'svg', 'png', 'code'];
const themes = ['light', 'dark'];
const narrowest = 240;
const widest = 2400;

const known = {
  form: { type: 'string', multiple: true },
  out: { type: 'string' },
  lang: { type: 'string' },
  width: { type: 'string' },
  theme: { type: 'string' },
  base: { type: 'string' },
  src: { type: 'string' },
  help: { type: 'boolean' },
};

const optionNames = Object.keys(known).map((name) => `--${name}`);

/** The language of the answer, be the command line right or not: what it says, else the system's, else Vietnamese. */
export function languageOf(args, { LC_ALL, LC_MESSAGES, LANG } = {}) {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const asked = at < 0 ? undefined : (args[at].split('=')[1] ?? args[at + 1]);
  if (languages.includes(asked)) return asked;
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'vi';
}

/** @throws {Refusal} in the language asked for. */
export function readOptions(args, env) {
  const lang = languageOf(args, env);
  const words = wordsIn(lang);
  const { values, positionals, tokens } = parseArgs({
    args,
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const { rawName, name, value } of tokens.filter(({ kind }) => kind === 'option')) {
    const option = known[name];
    if (!option) throw new Refusal(words.unknownOption(rawName, optionNames));
    if (option.type === 'string' && !value) throw new Refusal(words.needsValue(rawName));
  }
  if (values.help) return { lang, help: true };
  const [place, widgetName, ...pairs] = positionals;
  if (place === undefined || widgetName === undefined) throw new Refusal(words.missing());
  const oneOf = (name, value, list) => {
    if (!list.includes(value)) throw new Refusal(words.wrongValue(name, value, words.oneOf(list)));
    return value;
  };
  const { widgetNames, attributesOf } = readManifest(words);
  const widget = readWidget(widgetName, widgetNames, words);
  return {
    lang: oneOf('--lang', values.lang ?? lang, languages),
    place,
    widget,
    attributes: readAttributes(widget, attributesOf(widget), pairs, words),
    forms: (values.form ?? forms).map((form) => oneOf('--form', form, forms)),
    scheme: oneOf('--theme', values.theme ?? 'light', themes),
    width: readWidth(values.width ?? '640', words),
    out: values.out ?? '.',
    base: (values.base ?? '/chiso/').replace(/\/*$/, '/'),
    src: values.src,
  };
}

function readWidget(name, widgetNames, words) {
  const short = name.toLowerCase().replace(/^chiso-/, '');
  if (widgetNames.includes(short)) return short;
  throw new Refusal(
    standsForNothing(short) ? words.noFigure(short, widgetNames) : words.unknownWidget(name, widgetNames),
  );
}

function readAttributes(widget, names, pairs, words) {
  const read = { own: {}, feed: {} };
  for (const pair of pairs) {
    // A name alone is an attribute that is there.
    const [, name, value = ''] = /^([^=]*)=?([^]*)$/.exec(pair);
    const key = name.toLowerCase();
    if (!names.includes(key)) throw new Refusal(words.unknownAttribute(name, widget, names));
    const attributes = isOfFeed(key) ? read.feed : read.own;
    if (Object.hasOwn(attributes, key)) throw new Refusal(words.twice(key));
    attributes[key] = value;
  }
  return read;
}

function readWidth(text, words) {
  const width = Number(text);
  if (Number.isInteger(width) && width >= narrowest && width <= widest) return width;
  throw new Refusal(words.wrongValue('--width', text, words.pixels(narrowest, widest)));
}
