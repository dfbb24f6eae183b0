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
 * its feed among them.
 * @throws {Refusal} where the module is not built yet
 */
export function readManifest(words) {
  const attributesByName = new Map(
    readModules(words)
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes = [] }) => [
        tagName.replace(/^chiso-/, ''),
        attributes.map(({ name }) => name).filter((name) => ![...ofPages, ...literal].includes(name)),
      ]),
  );
  return {
    widgetNames: [...attributesByName.keys()].filter((name) => !apart.includes(name)).sort(),
    attributesOf: (name) => [...attributesByName.get(name), ...ofFeed].sort(),
  };
}

function readModules(words) {
  try {
    return JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8')).modules;
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
