/** What a widget says, as plain pieces of text and tables: every word and figure is the widget's own. */
import { choiceOf } from './choice.mjs';
import { settled } from './settle.mjs';
import { widgetsIn } from './tree.mjs';
import { collapse, linkedText, ownText, textOf } from './words.mjs';

const all = String(Number.MAX_SAFE_INTEGER);

/** Turns every chart to its table, with all its rows unless they are asked for by the page, and reads. */
export async function readWidget(widget, { keepsPages, probe }) {
  const references = new Map(widgetsIn(widget).map((each) => [each, referencesOf(each)]));
  for (const each of widgetsIn(widget)) turnToTable(each, keepsPages);
  await settled(widget);
  return contentOf(widget, { references, probe });
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

/** Title, sentences, table, notes and foot, as it is shown now; of a board also all inside it. */
export function contentOf(widget, { references = new Map(), probe } = {}) {
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
    choice: isBoard ? choiceOf(root, probe) : '',
    indicators: isBoard ? [] : [widget.indicator, ...(widget.indicators ?? [])].filter(Boolean),
    sections: isBoard ? sectionsOf(root, references) : [],
  };
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
      .map((each) => contentOf(each, { references })),
  }));
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
