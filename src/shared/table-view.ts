/** A table of the same data as a chart: one description for what is seen and for what is downloaded. */
import { html, type TemplateResult } from 'lit';

export interface TableColumn {
  readonly words: string;
  /** The head of its row; numbers stand at the end of their column, words at its start; a note may take many lines. */
  readonly kind: 'head' | 'number' | 'words' | 'note';
  /** What its numbers count: a file has them alone. */
  readonly unit?: string | undefined;
}

export interface TableCell {
  /** As it is read: "hơn 13 nghìn người". */
  readonly words: string;
  /** Of an exact figure the number itself, for who calculates with it. */
  readonly number?: number | undefined;
  /** What a file has for `words` that a spreadsheet would take for a date. */
  readonly saved?: string | undefined;
  /** There is nothing, and `words` say so. */
  readonly absent?: boolean | undefined;
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly TableCell[];
  /** Where the head of the row leads. */
  readonly href?: string | undefined;
  readonly highlighted?: boolean | undefined;
}

export interface TableView {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export function renderTable({ name, columns, rows }: TableView): TemplateResult {
  return html`<div class="scroller" tabindex="0" role="group" aria-label=${name}>
    <table part="table" class=${columns.some(({ kind }) => kind === 'note') ? 'noted' : ''}>
      <caption class="spoken">
        ${name}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ words, kind }) => html`<th scope="col" class=${kind}>${words}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderTableRow(row, columns))}
      </tbody>
    </table>
  </div>`;
}

function renderTableRow(
  { cells, href, highlighted }: TableRow,
  columns: readonly TableColumn[],
): TemplateResult {
  return html`<tr part="row ${highlighted ? 'row-highlight' : ''}" class=${highlighted ? 'highlighted' : ''}>
    ${cells.map(({ words, absent }, n) => {
      const kind = columns[n]?.kind;
      return kind === 'head'
        ? html`<th part="cell" scope="row">
            ${href ? html`<a href=${href} rel="noopener">${words}</a>` : words}
          </th>`
        : html`<td
            part="cell"
            class="${kind} ${absent ? 'absent' : ''}"
            data-label=${columns[n]?.words ?? ''}
          >
            ${words}
          </td>`;
    })}
  </tr>`;
}
