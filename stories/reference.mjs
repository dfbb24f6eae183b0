/**
 * The tables of README.md: attributes, parts, events, slots, states and custom properties, made from the custom-elements
 * manifest. `npm run reference` writes them between their marks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const start = '<!-- reference: made by npm run reference -->';
const end = '<!-- /reference -->';
const tagNames = [
  'chiso-kpi',
  'chiso-progress',
  'chiso-compare',
  'chiso-trend',
  'chiso-ranking',
  'chiso-breakdown',
  'chiso-rollout',
  'chiso-profile',
  'chiso-picker',
  'chiso-board',
  'chiso-feed',
];

/** README.md with its tables as the manifest says now. */
export function currentReadme() {
  const [before, rest] = readFileSync(file('README.md'), 'utf8').split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md lacks the marks ${start} and ${end}`);
  return `${before}${start}\n\n${reference()}\n\n${end}${after}`;
}

function reference() {
  const { modules } = JSON.parse(readFileSync(file('dist/custom-elements.json'), 'utf8'));
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const elements = tagNames.map((tagName) => declared.find((each) => each.tagName === tagName));
  const widgets = elements.filter(({ tagName }) => tagName !== 'chiso-feed');
  const isShared = (list, name) => widgets.every((widget) => widget[list].some((each) => each.name === name));
  const shared = (list) => widgets[0][list].filter(({ name }) => isShared(list, name));
  const own = (element) =>
    element.attributes.filter(({ name }) => !widgets.includes(element) || !isShared('attributes', name));

  const attributes = ['Attribute', 'Meaning', 'Default'];
  return [
    ...table('All widgets', attributes, shared('attributes').map(attributeRow)),
    ...elements.flatMap((element) =>
      table(`\`<${element.tagName}>\``, attributes, own(element).map(attributeRow)),
    ),
    ...table('Parts', ['Part', 'What it is', 'In'], everywhere(widgets, 'cssParts')),
    ...table('Events', ['Event', 'When', 'From'], everywhere(elements, 'events')),
    ...table('Slots', ['Slot', 'What stands there', 'In'], everywhere(widgets, 'slots')),
    ...table(
      'States',
      ['State', 'When', 'In'],
      everywhere(widgets, 'cssStates', (name) => `:state(${name})`),
    ),
    ...table(
      'Custom properties',
      ['Property', 'What it sets', 'Default (light · dark)'],
      shared('cssProperties').map((property) => [
        code(property.name),
        property.description,
        property.default,
      ]),
    ),
  ]
    .join('\n')
    .trim();
}

function attributeRow({ name, description, default: value = 'undefined' }) {
  const isNone = ['undefined', '[]', 'false'].includes(value);
  return [code(name), description, isNone ? '–' : code(value.replaceAll("'", ''))];
}

/** Each name once, with the elements that have it. */
function everywhere(elements, list, write = (name) => name) {
  const tags = new Map();
  const descriptions = new Map();
  for (const element of elements) {
    for (const { name, description } of element[list] ?? []) {
      tags.set(name, [...(tags.get(name) ?? []), element.tagName.replace('chiso-', '')]);
      if (!descriptions.has(name)) descriptions.set(name, description);
    }
  }
  return [...tags].map(([name, found]) => [
    name === '' ? '(default)' : code(write(name)),
    descriptions.get(name),
    found.length === elements.length ? 'all' : found.join(', '),
  ]);
}

function table(title, head, rows) {
  if (rows.length === 0) return [];
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell ?? '').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function code(text) {
  return `\`${text}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file('README.md'), currentReadme());
