/** What the command line asks for. Nothing on it is ignored: what is not known is told, with what is. */
import { parseArgs } from 'node:util';
import { readAttributes } from './attributes.mjs';
import { readManifest, standsForNothing } from './manifest.mjs';
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
  replace: { type: 'boolean' },
  help: { type: 'boolean' },
};

const optionNames = Object.keys(known).map((name) => `--${name}`);

/** The language that is asked for, be the command line right or not; none of this system: figures are published in Vietnamese. */
export function languageOf(args) {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const asked = at < 0 ? undefined : (args[at].split('=')[1] ?? args[at + 1]);
  return languages.includes(asked) ? asked : undefined;
}

/** @throws {Refusal} in the language asked for. */
export function readOptions(args) {
  const asked = languageOf(args);
  const words = wordsIn(asked);
  const { values, positionals, tokens } = parseArgs({
    args,
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens.filter(({ kind }) => kind === 'option')) refuseUnknown(token, args, words);
  if (values.help) return { lang: asked, help: true };
  const [place, widgetName, ...pairs] = positionals;
  if (place === undefined || widgetName === undefined) throw new Refusal(words.missing());
  const oneOf = (name, value, list) => {
    if (!list.includes(value)) throw new Refusal(words.wrongValue(name, value, words.oneOf(list)));
    return value;
  };
  const { widgetNames, attributesOf } = readManifest(words);
  const widget = readWidget(widgetName, widgetNames, words);
  return {
    lang: oneOf('--lang', values.lang ?? 'vi', languages),
    place,
    widget,
    attributes: readAttributes(widget, attributesOf(widget), pairs, words),
    forms: (values.form ?? forms).map((form) => oneOf('--form', form, forms)),
    scheme: oneOf('--theme', values.theme ?? 'light', themes),
    width: readWidth(values.width ?? '640', words),
    out: values.out ?? '.',
    base: (values.base ?? '/chiso/').replace(/\/*$/, '/'),
    src: readAddress(values.src, words),
    replaces: values.replace === true,
  };
}

/** A value is never the next option; and who takes an attribute for an option is told how it is written. */
function refuseUnknown({ rawName, name, value, inlineValue, index }, args, words) {
  const option = known[name];
  if (!option) {
    const { widgetNames, attributesOf } = readManifest(words);
    const isAttribute = widgetNames.some((widget) => attributesOf(widget).some((each) => each.name === name));
    const next = /^-|=/.test(args[index + 1] ?? '-') ? '…' : args[index + 1];
    throw new Refusal(
      isAttribute ? words.attributeNotOption(name, value ?? next) : words.unknownOption(rawName, optionNames),
    );
  }
  const isSwallowed = !inlineValue && value?.startsWith('--');
  if (option.type === 'string' && (!value || isSwallowed)) throw new Refusal(words.needsValue(rawName));
}

/** Feeds of several addresses have them apart by white space. */
function readAddress(src, words) {
  if (src !== undefined && /\s/.test(src)) throw new Refusal(words.noSpaces('--src', src));
  return src;
}

function readWidget(name, widgetNames, words) {
  const short = name.toLowerCase().replace(/^chiso-/, '');
  if (widgetNames.includes(short)) return short;
  throw new Refusal(
    standsForNothing(short) ? words.noFigure(short, widgetNames) : words.unknownWidget(name, widgetNames),
  );
}

function readWidth(text, words) {
  const width = Number(text);
  if (Number.isInteger(width) && width >= narrowest && width <= widest) return width;
  throw new Refusal(words.wrongValue('--width', text, words.pixels(narrowest, widest)));
}
