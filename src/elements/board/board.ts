import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { feedContext } from '../../feed/context.js';
import type { Feed, Id } from '../../feed/feed.js';
import { textIn } from '../../feed/text.js';
import { otherIndicatorsWords } from '../../localization/board.js';
import { getLocale } from '../../localization/locale.js';
import { emptySentence } from '../../localization/sentences.js';
import { addressName, words } from '../../shared/attributes.js';
import { headingOf, renderHeading, renderNotes } from '../../shared/card.js';
import { unknownLocality } from '../../shared/chosen-localities.js';
import { findDay, findPeriod, type Found } from '../../shared/subject.js';
import { endedNotes } from '../../shared/successors.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { host } from '../../theme/host.js';
import { skeleton } from '../../theme/skeleton.js';
import { tokens } from '../../theme/tokens.js';
import type { Attributes, Cell } from './board.cells.js';
import { BoardHub } from './board.hub.js';
import { exportedParts } from './board.parts.js';
import { boardOf, type Board, type BoardQuestion } from './board.rules.js';
import { bandStyles } from './board.bands.styles.js';
import { styles } from './board.styles.js';
import { widgets } from './board.widgets.js';

/** The slots of the board itself. */
const ownSlots = ['', 'heading', 'footer', 'actions'];

/**
 * A whole page from a feed: group by group, the right widget for each indicator, and on top what a reader can choose. Use it
 * for a first page, or for all of it; an element of yours with `slot="{indicator id}"` takes the place of what the board
 * would choose, and gets the feed, the locality and the period from it.
 *
 * @tag chiso-board
 * @slot - Fallback: what the page shows until the feed is there.
 * @slot heading - Replaces the words of the title.
 * @slot footer - Below all sections.
 * @slot actions - Links or buttons below all sections.
 * @event {ChisoLoadEvent} chiso-load - The board's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The board's own feed did not come, or is none.
 * @event {ChisoSelectEvent} chiso-select - The reader chose a locality or a period.
 * @event {ChisoViewEvent} chiso-view - The reader changed between a chart and its table.
 * @csspart heading - The title, the name of each group, the heading of each widget. All parts of the widgets inside are parts of the board.
 * @csspart description - What the feed is about.
 * @csspart message - What is said when there is nothing to show; also `message-empty`, `message-error` or `message-stale`.
 * @csspart button - "Thử lại".
 */
export class ChisoBoard extends Widget {
  static override styles = [tokens, host, card, skeleton, styles, bandStyles];

  /** Ids of the groups to show, in their order on the page; by default all. */
  @property({ converter: words }) groups: readonly Id[] = [];

  /**
   * Keeps what the reader chooses on the board in the page's address, as `?locality=…&period=…`; with a value, such as `xa`,
   * as `?xa-locality=…`, for a page with several feeds.
   */
  @property({ attribute: 'sync-url', converter: addressName }) syncUrl?: string | undefined;

  /**
   * Of the title, 2 to 6; the groups are one level deeper, and the widgets below them. Without a title the groups begin at
   * this level, without groups the widgets do.
   */
  @property({ type: Number, attribute: 'heading-level' }) override headingLevel = 2;

  private readonly hub = new BoardHub();

  constructor() {
    super();
    new ContextProvider(this, { context: feedContext, initialValue: this.hub });
  }

  protected override update(changed: PropertyValues): void {
    this.hub.showFeedOf(this.feedController.hub);
    super.update(changed);
  }

  protected override draw(feed: Feed): Drawing {
    const { preset } = this.feedController.hub!;
    const { locality, period, asOf } = this.request;
    const own = this.ownElements();
    const { found, unknown } = this.questionOf(feed, own);
    const board = boardOf(feed, found ?? { own });
    const home = board.home?.id;
    this.hub.standFor(
      { locality: locality ?? home, period, asOf },
      { ...preset, locality: this.locality ?? preset.locality ?? home },
    );
    const isEmpty = board.sections.length === 0;
    const wrong = unknown ?? (isEmpty ? { noun: 'indicator' as const, known: [] } : undefined);
    const title = this.titleOf(feed);
    const { state, content } = wrong ? this.drawUnknown(wrong) : this.drawSections(board, title);
    return {
      state,
      content: html`${this.renderHead(feed, title, wrong ? { ...board, stage: undefined } : board)}
        ${this.renderStrangers(feed, own)} ${content} <slot name="footer"></slot
        ><slot name="actions"></slot>`,
    };
  }

  /** The page's own elements, by the indicator that each stands for. */
  private ownElements(): ReadonlyMap<Id, string> {
    const own = [...this.children].filter(({ slot }) => !ownSlots.includes(slot));
    return new Map(own.map(({ slot, localName }) => [slot, localName]));
  }

  private questionOf(feed: Feed, own: BoardQuestion['own']): Found<BoardQuestion> {
    const { locality: id, period, asOf } = this.request;
    const { isPartial } = this.feedController;
    const groups = this.groups.map((group) => feed.groups.get(group));
    const noGroup = this.groups[groups.indexOf(undefined)];
    const locality = id === undefined ? undefined : feed.localities.get(id);
    const unknown =
      noGroup !== undefined && !isPartial
        ? { noun: 'group' as const, id: noGroup, known: [...feed.groups.keys()] }
        : id !== undefined && !locality
          ? unknownLocality(feed, id)
          : (findPeriod(period === 'latest' ? undefined : period).unknown ?? findDay(asOf).unknown);
    if (unknown) return { unknown };
    const chosen = this.groups.length > 0 ? groups.flatMap((group) => group ?? []) : undefined;
    return { found: { groups: chosen, locality, own } };
  }

  private drawSections({ sections, stage, isReported }: Board, title: string): Drawing {
    const hasNames = sections.some(({ group }) => group);
    const level = Math.min(6, this.headingLevel + Number(title !== ''));
    const told = {
      exportparts: exportedParts,
      'heading-level': String(Math.min(6, level + Number(hasNames))),
      ...(this.theme && { theme: this.theme }),
      ...(this.withoutSource && { 'without-source': '' }),
      ...(this.withoutActions && { 'without-actions': '' }),
    };
    const locale = getLocale();
    return {
      state: 'ready',
      content: html`
        ${
          stage && !isReported
            ? html`<p part="message message-empty" class="message">
                ${emptySentence(textIn(stage.name, locale), '', [])}
              </p>`
            : nothing
        }
        ${repeat(
          sections,
          ({ group }) => group?.id,
          ({ group, bands, few }) =>
            html`<div class="section ${few ? `few-${few}` : ''}" @slotchange=${this.onOwnChange}>
              ${
                hasNames
                  ? headingOf(group ? textIn(group.name, locale) : otherIndicatorsWords(), level)
                  : nothing
              }
              ${repeat(
                bands,
                ({ band }) => band,
                ({ band, cells }) =>
                  html`<div class="band ${band} ${isInThirds(cells) ? 'thirds' : ''}">
                    ${repeat(
                      cells,
                      ({ key }) => key,
                      (cell) => renderCell(cell, told),
                    )}
                  </div>`,
              )}
            </div>`,
        )}
      `,
    };
  }

  /** Empty where there is none. */
  private titleOf({ publishers: [publisher] }: Feed): string {
    const { heading = publisher?.title ?? '' } = this;
    return textIn(heading, getLocale());
  }

  private renderHead(feed: Feed, title: string, { choice, stage }: Board): TemplateResult {
    const [publisher] = feed.publishers;
    const { theme, syncUrl } = this;
    const description = title && publisher?.description;
    const isFixed = this.locality !== undefined || this.period !== undefined;
    return html`<div class="head">
      ${title ? renderHeading(title, this.headingLevel) : html`<slot name="heading"></slot>`}
      ${
        description
          ? html`<p part="description" class="description">${textIn(description, getLocale())}</p>`
          : nothing
      }
      ${stage ? renderNotes(endedNotes(feed, stage)) : nothing}
      ${
        choice && !isFixed
          ? widgets['chiso-picker']({
              exportparts: exportedParts,
              ...(theme && { theme }),
              ...(choice.level && { level: choice.level }),
              ...(syncUrl !== undefined && { 'sync-url': syncUrl }),
            })
          : nothing
      }
    </div>`;
  }

  /** Elements in slots of indicators that are not there. */
  private renderStrangers(feed: Feed, own: BoardQuestion['own']): readonly unknown[] {
    const known = [...feed.indicators.keys()];
    const strangers = [...own.keys()].filter((id) => !feed.indicators.has(id));
    return strangers.map((id) => this.drawUnknown({ noun: 'indicator', id, known }).content);
  }

  protected override renderCard(content: TemplateResult, busy = false): TemplateResult {
    return html`<div class="card" lang=${getLocale()} aria-busy=${busy ? 'true' : nothing}>${content}</div>`;
  }

  protected override renderSkeleton(): TemplateResult {
    const ghost = html`<div class="ghost">
      <span class="bone wide"></span><span class="bone tall"></span><span class="bone short"></span>
    </div>`;
    return html`<div class="band cards">${ghost}${ghost}${ghost}${ghost}</div>`;
  }

  private readonly onOwnChange = (): void => {
    this.requestUpdate();
  };
}

/** Whether the last of rows of three is fuller than that of rows of four. */
function isInThirds({ length }: readonly Cell[]): boolean {
  return (length % 3 || 3) / 3 > (length % 4 || 4) / 4;
}

/** An element of the page takes the place of the widget, which is not made then. */
function renderCell({ tag, attributes, indicators }: Cell, told: Attributes): TemplateResult {
  const widget = tag ? widgets[tag]({ ...attributes, ...told }) : nothing;
  return html`<div class="cell">
    ${indicators.map((id, n) => html`<slot name=${id}>${n === 0 ? widget : nothing}</slot>`)}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-board': ChisoBoard;
  }
}
