/** The widgets and their attributes, as the built module's own manifest has them. */
import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.mjs';

/** They show no figure by themselves. */
const apart = ['feed', 'picker'];
/** The command itself says where the feed is; the others mean nothing in a picture. */
const ofPages = ['src', 'feed', 'id', 'sync-url'];
/** What a widget shows without a feed. */
const literal = ['label', 'value', 'unit', 'min', 'max', 'goal'];
/** What `<chiso-feed>` has to know of a table. */
const ofFeed = ['format', 'locale', 'columns'];

/**
 * What there is to choose from: `widgetNames`, such as "kpi", and the attributes that the command takes for each, those of
 * its feed among them, with what each may be.
 * @throws {Refusal} where the module is not built yet
 */
export function readManifest(words) {
  const elements = new Map(
    readJson('custom-elements.json', words)
      .modules.flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes = [] }) => [shortOf(tagName), attributes]),
  );
  const values = readValues(words);
  const takenBy = (name) =>
    [...elements.get(name).filter(isTaken), ...elements.get('feed').filter((each) => isOfFeed(each.name))]
      .map((attribute) => ({
        name: attribute.name,
        kind: kindOf(attribute),
        values: values.get(`${isOfFeed(attribute.name) ? 'feed' : name} ${attribute.name}`),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const widgetNames = [...elements.keys()].filter((name) => !apart.includes(name)).sort();
  return { widgetNames, attributesOf: takenBy };
}

/** The manifest names unions only; what is in them stands in the data for editors, which is made from it. */
function readValues(words) {
  const { tags } = readJson('vscode.html-custom-data.json', words);
  return new Map(
    tags.flatMap(({ name: tag, attributes }) =>
      attributes
        .filter(({ values }) => values?.length > 0)
        .map(({ name, values }) => [`${shortOf(tag)} ${name}`, values.map((value) => value.name)]),
    ),
  );
}

function kindOf({ type }) {
  return /^(boolean|number|readonly)\b/.exec(type?.text ?? '')?.[1];
}

function isTaken({ name }) {
  return ![...ofPages, ...literal, ...ofFeed].includes(name);
}

function shortOf(tag) {
  return tag.replace(/^chiso-/, '');
}

function readJson(name, words) {
  try {
    return JSON.parse(readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') throw new Refusal(words.notBuilt());
    throw error;
  }
}

/** Whether there is such an element, though no still can be made of it. */
export function standsForNothing(name) {
  return apart.includes(name);
}

/** Whether it is an attribute of the feed around the widget. */
export function isOfFeed(attribute) {
  return ofFeed.includes(attribute);
}
