/** What a widget says, as plain pieces of text and tables: every word and figure is the widget's own. */
import { settled, shownWidget } from './show.mjs';
import { childrenOf, widgetsIn } from './tree.mjs';

const all = String(Number.MAX_SAFE_INTEGER);

/** Turns every chart to its table, with all its rows, and reads. `keepsPages`: the caller has asked for rows by the page. */
export async function readContent(keepsPages) {
  const widget = shownWidget();
  const references = new Map(widgetsIn(widget).map((each) => [each, referencesOf(each)]));
  for (const each of widgetsIn(widget)) turnToTable(each, keepsPages);
  await settled(widget);
  return contentOf(widget, references);
}

/** Lines across a chart, which its table has not: "Trung bình 79,14 điểm". */
function referencesOf({ shadowRoot }) {
  return [...shadowRoot.querySelectorAll('.legend li:has(.key.line, .stroke)')].map(textOf);
}

function turnToTable(widget, keepsPages) {
  const { localName, shadowRoot } = widget;
  if (/-(compare|trend|profile)$/.test(localName)) widget.setAttribute('view', 'table');
  else if (localName === 'chiso-ranking') {
    if (!keepsPages) widget.setAttribute('limit', all);
  } else if (!shadowRoot.querySelector('table')) shadowRoot.querySelector('[part~=toolbar] button')?.click();
}

/** Title, sentences, table, notes and foot; of a board also all inside it. */
function contentOf(widget, references) {
  const root = widget.shadowRoot;
  const wordsOf = (selector) => [...root.querySelectorAll(selector)].map(textOf).filter(Boolean);
  const foot = root.querySelector('.foot');
  const isBoard = widget.localName === 'chiso-board';
  return {
    title: wordsOf(isBoard ? '.head .heading' : '.heading')[0] ?? '',
    figure: figureOf(root),
    sentences: wordsOf('[part~=summary]'),
    messages: wordsOf('[part~=message]:not([part~=summary], .figure *)'),
    table: tableOf(root.querySelector('table')),
    references: references.get(widget) ?? [],
    pages: wordsOf('.pager span')[0] ?? '',
    notes: [...root.querySelectorAll('.apart, .notes li, [part~=description] p, p[part~=description]')]
      .map((note) => (note.matches('.apart') ? ownText(note) : textOf(note)))
      .filter(Boolean),
    period: wordsOf('[part~=period]')[0] ?? '',
    updated: wordsOf('[part~=updated]')[0] ?? '',
    sources: foot ? [...foot.querySelectorAll('[part~=source]')].map(linkedText) : [],
    choice: choiceOf(root.querySelector('chiso-picker')),
    sections: isBoard ? sectionsOf(root, references) : [],
  };
}

/** Without that of the elements inside. */
function ownText({ childNodes }) {
  const texts = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return collapse(texts.map(({ data }) => data).join(' '));
}

function figureOf(root) {
  const pieces = [...(root.querySelector('.figure')?.children ?? [])];
  return collapse(pieces.map((piece) => `${piece.matches('.percent') ? '' : ' '}${textOf(piece)}`).join(''));
}

function sectionsOf(root, references) {
  return [...root.querySelectorAll('.section')].map((section) => ({
    title: collapse(section.querySelector(':scope > .heading')?.textContent ?? ''),
    widgets: [...section.querySelectorAll('.cell')]
      .flatMap(widgetsIn)
      .map((each) => contentOf(each, references)),
  }));
}

/** What a board's reader has chosen, as text. */
export function choiceOf(picker) {
  const fields = picker ? [...picker.shadowRoot.querySelectorAll('.field')] : [];
  return fields
    .map((field) => {
      const control = field.querySelector('select, input, .only');
      const chosen =
        control?.selectedOptions?.[0]?.textContent ?? control?.value ?? control?.textContent ?? '';
      return collapse(chosen) && `${collapse(field.querySelector('.name').textContent)}: ${collapse(chosen)}`;
    })
    .filter(Boolean)
    .join(' · ');
}

function tableOf(table) {
  if (!table) return undefined;
  return {
    caption: collapse(table.caption?.textContent ?? ''),
    rows: [...table.rows].map((row) => ({
      isHighlighted: row.matches('.highlighted'),
      cells: [...row.cells].map((cell) => ({ scope: cell.scope, ...linkedText(cell) })),
    })),
  };
}

function linkedText(element) {
  return { text: textOf(element), href: element.querySelector('a')?.getAttribute('href') ?? undefined };
}

/** As a voice reads it; what stands below something else on the page comes after it. */
function textOf(element) {
  return collapse(spoken(element)).replace(/ ,/g, ',');
}

function spoken(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (!(node instanceof Element) || node.ariaHidden === 'true') return '';
  // A button to try again; those in tables hold what they are of.
  if (node.matches('button.action')) return '';
  const text = childrenOf(node).map(spoken).join('');
  if (node.localName === 'small') return `, ${text}`;
  return node.localName === 'p' ? ` ${text} ` : text;
}

/** No-break spaces stay. */
function collapse(text) {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
