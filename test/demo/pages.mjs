// The pages of the demo portal and the feeds they show, as both are written; a table as the page around it declares it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { adaptCsv } from '../feed/adapters/adapters.mjs';
import { closest, parse } from './html.mjs';

export const demo = new URL('../../demo/', import.meta.url);
export const read = (path) => readFileSync(new URL(path, demo), 'utf8');
export const places = ['thanh-phu', 'cho-lach', 'phu-binh', 'thai-binh', 'dien-ban'];
export const feeds = new Map(
  places.map((name) => [`/feeds/${name}.json`, JSON.parse(read(`feeds/${name}.json`))]),
);
/** Feeds of figures that no locality has published. */
export const illustrative = new Map(
  ['chi-so-phuc-vu', 'xep-hang-xa'].map((name) => [
    `/feeds/${name}.json`,
    JSON.parse(read(`feeds/${name}.json`)),
  ]),
);
export const names = [
  'index.html',
  ...places.map((name) => `${name}.html`),
  'so-sanh.html',
  'xep-hang-xa.html',
  'bang-nam-dia-phuong.html',
  'chi-so-phuc-vu.html',
  'bang-tinh.html',
];
export const pages = new Map(
  names.flatMap((name) => [name, `en/${name}`]).map((path) => [path, parse(read(path))]),
);

/** Those that show figures; the picker only asks. */
export const widgetNames = [
  'chiso-kpi',
  'chiso-progress',
  'chiso-compare',
  'chiso-trend',
  'chiso-ranking',
  'chiso-breakdown',
  'chiso-rollout',
  'chiso-profile',
  'chiso-board',
];
export const widgetsOf = (path) => pages.get(path).filter(({ name }) => widgetNames.includes(name));
export const rowsOf = (feed) => [...feed.observations, ...(feed.targets ?? [])];
export const find = (feedsOfWidget, key, id) =>
  feedsOfWidget.flatMap((feed) => feed[key]).find((entry) => entry.id === id);
export function groupedBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
export const list = (words) => words?.split(/\s+/).filter(Boolean) ?? [];
export const isTable = (url) => url.endsWith('.csv');

const adapted = new Map();

/** What the adapter makes of a table, with what `declared`, the attributes of an element, say of it. */
export function tableOf(url, { locale, columns }) {
  const key = JSON.stringify([url, locale, columns]);
  if (!adapted.has(key)) adapted.set(key, adaptCsv([read(url.slice(1))], { locale, columns }));
  const table = adapted.get(key);
  assert.equal(table.refusal, undefined, JSON.stringify(table.refusal));
  return table;
}

/** What a widget asks for, and of which feeds. */
export function questionOf(widget) {
  const own = widget.attributes;
  const around = closest(widget, 'chiso-feed')?.attributes ?? {};
  const feedOf = (url) =>
    isTable(url)
      ? tableOf(url, around).document
      : (feeds.get(url) ?? illustrative.get(url) ?? assert.fail(url));
  const asked = list(own.src ?? around.src).map(feedOf);
  return {
    feeds: asked,
    indicators: indicatorsOf(widget, asked),
    localities: localitiesOf(widget, asked, around),
    part: own['part-id'],
  };
}

function indicatorsOf({ name, attributes: own }, asked) {
  const all = asked.flatMap(({ indicators }) => indicators);
  if (name === 'chiso-board') return all.map(({ id }) => id);
  if (own.group) return all.filter(({ group }) => group === own.group).map(({ id }) => id);
  return [...list(own.indicator), ...list(own.indicators)];
}

function localitiesOf({ attributes: own }, asked, around) {
  const all = asked.flatMap(({ localities }) => localities);
  if (own.localities) return [...list(own.localities), ...list(own.locality)];
  if (own.of ?? own.level)
    return all
      .filter(({ parent, level }) => (own.of ? parent === own.of : level === own.level))
      .map(({ id }) => id);
  return list(own.locality ?? around.locality);
}

/** The rows that a widget shows. */
export function shownBy(widget) {
  const { feeds: asked, indicators, localities, part } = questionOf(widget);
  const takesParts = widget.name === 'chiso-breakdown';
  return asked
    .flatMap(rowsOf)
    .filter(
      (row) =>
        indicators.includes(row.indicator) &&
        localities.includes(row.locality) &&
        (takesParts || row.part === part),
    );
}

/** The section of each heading, by the id of the heading. */
export function sectionsOf(path) {
  const titles = pages.get(path).filter(({ name }) => name === 'h2');
  return new Map(
    titles.flatMap((title) => {
      const section = closest(title, 'section');
      return section ? [[title.attributes.id, section]] : [];
    }),
  );
}
