/** A still as HTML: one line of text and tables that comes through the filters of portals' editors as it is, and mail. */
import { attributeText, escapeText } from './page/escape.mjs';

/** In an attribute the filters rewrite or drop these; a link that has them loses them, or is no link. */
const dropped = /javascript|(file|system)\s*\(/i;
/** Without a style sheet a table has no lines, and heads of rows stand in the middle. */
const lines = { border: 1, cellspacing: 0, cellpadding: 4 };
const encoded = { '[': '%5B', ']': '%5D', "'": '%27' };

/**
 * @param content what `page/content.mjs` has read
 * @param made the line that says when the still was made
 */
export function stillHtml(content, lang, made) {
  return `<div class="chiso-still"${attributeText({ lang })}>${bodyOf(content, true)}${paragraph(made)}</div>`;
}

function bodyOf(content, isWhole = false) {
  const { title, figure, sentences, messages, choice, table, references, pages, notes, sections } = content;
  return [
    paragraph(title, true),
    ...(isWhole ? [paragraph(choice)] : []),
    paragraph(figure, true),
    ...[...new Set([...sentences, ...messages])].map((words) => paragraph(words)),
    tableOf(table, title, content.period),
    ...[pages, ...references, ...notes.map(capitalized)].map((words) => paragraph(words)),
    ...sections.flatMap((section) => [
      paragraph(section.title, true),
      ...section.widgets.map((widget) => `<div>${bodyOf(widget)}</div>`),
    ]),
    footOf(content),
  ].join('');
}

function paragraph(words, isStrong = false) {
  if (!words) return '';
  const text = escapeText(words);
  return `<p>${isStrong ? `<strong>${text}</strong>` : text}</p>`;
}

/** Notes begin small in a list; here each is a paragraph. */
function capitalized(words) {
  const [letter = ''] = words;
  return letter.toLocaleUpperCase('vi') + words.slice(letter.length);
}

/** Its name is told above it already, unless it has another one. */
function tableOf(table, title, period) {
  if (!table) return '';
  const caption = table.caption === title ? period : table.caption;
  const rows = table.rows.map(
    ({ cells, isHighlighted }) => `<tr>${cells.map((cell) => cellOf(cell, isHighlighted)).join('')}</tr>`,
  );
  return `<table${attributeText(lines)}>${caption ? `<caption>${escapeText(caption)}</caption>` : ''}${rows.join('')}</table>`;
}

/** The reader's own locality stands out by its weight. */
function cellOf({ scope, text, href }, isHighlighted) {
  const words = linked(text, href);
  const content = isHighlighted && words ? `<strong>${words}</strong>` : words;
  const align = scope === 'row' ? 'left' : undefined;
  return scope ? `<th${attributeText({ scope, align })}>${content}</th>` : `<td>${content}</td>`;
}

function footOf({ period, updated, sources }) {
  const parts = [
    ...[period, updated].filter(Boolean).map(escapeText),
    ...sources.map(({ text, href }) => linked(text, href)),
  ];
  return parts.length > 0 ? `<p>${parts.join(' · ')}</p>` : '';
}

function linked(text, href) {
  const address = href === undefined ? undefined : addressOf(href);
  return address ? `<a${attributeText({ href: address })}>${escapeText(text)}</a>` : escapeText(text);
}

/** A place on a page is written with a hash, which some filters take for a colour: the link is to the page. */
function addressOf(href) {
  if (dropped.test(href)) return undefined;
  return href.replace(/#.*$/, '').replace(/[[\]']/g, (sign) => encoded[sign]);
}

/** What a filter does not leave as it is, in an attribute of a marked block. */
export function isHarmed(value) {
  return dropped.test(value) || /#[0-9a-f]{3}|[[\]]/i.test(value);
}
