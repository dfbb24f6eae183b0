import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Feed, Id } from '../../feed/feed.js';
import { showChartWords, showTableWords } from '../../localization/compare.js';
import { emptyWords } from '../../localization/interface.js';
import { words } from '../../shared/attributes.js';
import { renderFoot, renderHeading, renderNotes } from '../../shared/card.js';
import { unknownLocality } from '../../shared/chosen-localities.js';
import { ChisoSelectEvent, ChisoViewEvent, type View } from '../../shared/events.js';
import { localityName } from '../../shared/figure.js';
import { MarkFocus } from '../../shared/mark-focus.js';
import { renderFigure } from '../../shared/parts.js';
import { Remembered } from '../../shared/remembered.js';
import { renderShareBar, renderShareList } from '../../shared/share-bar.js';
import type { Unknown } from '../../shared/subject.js';
import { renderTable } from '../../shared/table-view.js';
import { renderToolbar } from '../../shared/toolbar.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { chart } from '../../theme/chart.js';
import { figure } from '../../theme/figure.js';
import { host } from '../../theme/host.js';
import { shareBar } from '../../theme/share-bar.js';
import { skeleton } from '../../theme/skeleton.js';
import { table } from '../../theme/table.js';
import { tokens } from '../../theme/tokens.js';
import { askedOf } from './rollout.facts.js';
import { grid } from './rollout.grid.styles.js';
import { rolloutView, type RolloutView } from './rollout.model.js';
import { markIds, renderStages } from './rollout.render.js';
import { styles } from './rollout.styles.js';

/**
 * How far work has come: one task over many localities ("2/6 xã, phường đã hoàn thành"), several tasks of one locality, or
 * localities by tasks. It says what the feed calls the stage; where none is in one marked as done, it tells of the stage that
 * most are in. Only facts with a stage are counted; those told in words and those that nobody told of are shown and
 * counted apart. Use it for indicators of the kind `status`; without a name it takes all of them.
 *
 * @tag chiso-rollout
 * @slot - Fallback: what the page shows until the first figure is there.
 * @slot heading - Replaces the heading's words.
 * @slot footer - After period and source.
 * @slot actions - Links or buttons at the foot.
 * @event {ChisoLoadEvent} chiso-load - The widget's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The widget's own feed did not come, or is none.
 * @event {ChisoSelectEvent} chiso-select - The reader chose a locality.
 * @event {ChisoViewEvent} chiso-view - The reader changed between tiles and table.
 * @csspart container - The card.
 * @csspart heading - The indicator's name.
 * @csspart place - The locality, where the page does not stand for it.
 * @csspart value - How many are in a stage marked as done, or in the one that most are in, of how many; the count of each.
 * @csspart unit - What is counted, and its stage.
 * @csspart track - All with a stage stated, as a bar.
 * @csspart bar - One stage of it.
 * @csspart legend - The stages with their counts.
 * @csspart row - One locality or task; the highlighted one also `row-highlight`.
 * @csspart table - The table.
 * @csspart cell - A cell of it.
 * @csspart toolbar - The buttons.
 * @csspart button - A button.
 * @csspart footnote - A note on a fact.
 * @csspart summary - The sentence that says what is shown.
 * @csspart foot - Period, source and what the page adds to them.
 * @csspart period - The period of all.
 * @csspart updated - When the feed was made.
 * @csspart menu - What can be taken along, once its button is pressed.
 * @csspart source - The source.
 * @csspart message - What is said when there is no figure; also `message-empty`, `message-error` or `message-stale`.
 */
export class ChisoRollout extends Widget {
  static override styles = [tokens, host, card, skeleton, figure, table, chart, shareBar, styles, grid];

  /** Ids of the tasks, apart by spaces; by default all indicators in stages. */
  @property({ converter: words }) indicators: readonly Id[] = [];

  /** Ids of the localities. */
  @property({ converter: words }) localities: readonly Id[] = [];

  /** The id of a locality whose children are shown. */
  @property() of?: Id;

  /** `province`, `district`, `commune` …: all localities of that level that existed in the period. */
  @property() level?: string;

  @state() private view: View = 'chart';

  private readonly markFocus = new MarkFocus(this);
  private readonly remembered = new Remembered<RolloutView | Unknown>();
  private marks: readonly Id[] = [];

  protected override draw(feed: Feed): Drawing {
    const view = this.ask(feed);
    if ('noun' in view) return this.drawUnknown(view);
    const { isEmpty, publishers } = view;
    return {
      state: isEmpty ? 'empty' : 'ready',
      content: this.renderView(view, localityName(feed, this.of)),
      publishers,
    };
  }

  private ask(feed: Feed): RolloutView | Unknown {
    const { request, locality, indicators, localities, of, level } = this;
    const { isPartial, selection } = this.feedController;
    const choice = { indicators, localities, of, level };
    return this.remembered.of(feed, [choice, request, locality, isPartial, selection], () => {
      // A selected one may be of another feed's; one that the widget names is a mistake.
      if (locality !== undefined && !feed.localities.has(locality)) return unknownLocality(feed, locality);
      const asked = askedOf(feed, choice, request, isPartial);
      return 'noun' in asked ? asked : rolloutView(feed, asked, selection.locality);
    });
  }

  private renderView(view: RolloutView, area: string): TemplateResult {
    const { segments, isGrid, isEmpty } = view;
    const isTable = isGrid || this.view === 'table';
    this.marks = isEmpty || isTable ? [] : markIds(view);
    const stop = this.markFocus.stopOf([this.marks], this.request.locality);
    return html`
      ${renderHeading(this.heading ?? view.name, this.headingLevel)}
      ${view.place ? html`<p part="place" class="place" aria-hidden="true">${view.place}</p>` : nothing}
      ${view.figure ? html`<div aria-hidden="true">${renderFigure(view.figure)}</div>` : nothing}
      ${view.noneYet ? html`<p class="line" aria-hidden="true">${view.noneYet}</p>` : nothing}
      <p part="summary" class=${isGrid ? 'summary' : 'spoken'}>${view.summary}</p>
      ${
        isEmpty
          ? html`<p part="message message-empty" class="message">${emptyWords()}</p>`
          : html`${view.figure ? html`${renderShareBar(segments)}${renderShareList(segments, true)}` : nothing}
              <div
                class="board ${isGrid ? 'grid' : ''}"
                @click=${this.onClick}
                @keydown=${this.onKeyDown}
                @focusin=${this.onFocus}
              >
                ${isTable ? renderTable(view.table) : renderStages(view, stop)}
              </div>`
      }
      ${renderNotes(view.notes)}
      ${renderToolbar(isEmpty || isGrid ? [] : [{ words: isTable ? showChartWords() : showTableWords(), onClick: this.onToggle }])}
      ${renderFoot(view.foot, this, !isEmpty && { table: () => view.table, place: view.fullPlace || area })}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const row = html`<span class="bone row"></span>`;
    return html`<span class="bone wide"></span><span class="bone tall"></span>${row}${row}`;
  }

  private readonly onClick = ({ target }: Event): void => {
    const id = markOf(target);
    if (id === undefined || (target as Element).closest('a')) return;
    if (this.dispatchEvent(new ChisoSelectEvent(id, undefined))) this.feedController.select({ locality: id });
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const id = markOf(event.target);
    if (id !== undefined) this.markFocus.onKeyDown(event, id, [this.marks]);
  };

  private readonly onFocus = ({ target }: Event): void => {
    const id = markOf(target);
    if (id !== undefined) this.markFocus.focus(id);
  };

  private readonly onToggle = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
    this.dispatchEvent(new ChisoViewEvent(this.view));
  };
}

/** The locality of a tile, or of a row. */
function markOf(target: EventTarget | null): Id | undefined {
  return (target as Element).closest<HTMLElement>('[data-mark]')?.dataset['mark'];
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-rollout': ChisoRollout;
  }
}
