import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed, Id } from '../../feed/feed.js';
import type { Selection } from '../../feed/hub.js';
import { columnWords } from '../../localization/compare.js';
import { getLocale } from '../../localization/locale.js';
import { addressName } from '../../shared/attributes.js';
import { renderHeading } from '../../shared/card.js';
import { chosenLocalities, unknownLocality } from '../../shared/chosen-localities.js';
import { ChisoSelectEvent } from '../../shared/events.js';
import { findDay, findPeriod, type Unknown } from '../../shared/subject.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { host } from '../../theme/host.js';
import { tokens } from '../../theme/tokens.js';
import { SelectionInAddress } from './picker.address.js';
import { Combobox } from './picker.combobox.js';
import { renderCombobox, renderOnly, renderSelect } from './picker.fields.js';
import { choicesOf, localityList, periodList, type Choices, type OptionList } from './picker.model.js';
import { listStyles } from './picker.list.styles.js';
import { styles } from './picker.styles.js';

const keys = ['locality', 'period'] as const;

/** More localities than this are searched, not listed. */
const mostListed = 30;

/**
 * Two controls, locality and period, for all widgets of a feed that name none themselves; they follow at once. Shows no
 * figure, and no card. It offers what the feed has: the localities by their parents, and the periods that have a figure.
 *
 * @tag chiso-picker
 * @slot - Fallback: what the page shows until there is something to choose.
 * @slot heading - Above the controls.
 * @slot footer - Below the controls.
 * @slot actions - Links or buttons below the controls.
 * @event {ChisoLoadEvent} chiso-load - The picker's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The picker's own feed did not come, or is none.
 * @event {ChisoSelectEvent} chiso-select - The reader chose: carries what is selected then.
 * @csspart container - All of it.
 * @csspart heading - The heading, if there is one.
 * @csspart toolbar - The row of controls.
 * @csspart button - A control; also "Thử lại".
 * @csspart message - What is wrong; also `message-empty`, `message-error` or `message-stale`.
 */
export class ChisoPicker extends Widget {
  static override styles = [tokens, host, card, styles, listStyles];

  /** The id of a `<chiso-feed>`, as `feed` has it; by default the nearest. */
  @property() for?: Id;

  /** The id of a locality whose children are offered. */
  @property() of?: Id;

  /** `province`, `district`, `commune` …: only localities of that level are offered. */
  @property() level?: string;

  /**
   * Keeps the selection in the page's address, as `?locality=…&period=…`; with a value, such as `xa`, as `?xa-locality=…`,
   * for a page with several feeds.
   */
  @property({ attribute: 'sync-url', converter: addressName }) syncUrl?: string | undefined;

  private readonly combobox = new Combobox(this, (value) => {
    this.choose({ locality: value || undefined });
  });
  private made: { readonly from: readonly unknown[]; readonly choices: Choices } | undefined;
  private values: Readonly<Record<string, string>> = {};

  constructor() {
    super();
    new SelectionInAddress(this, () => this.feedController.hub);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.feed = this.for;
  }

  protected override draw(feed: Feed): Drawing {
    const choices = this.choicesOf(feed);
    if ('noun' in choices) return this.drawUnknown(choices);
    const { selection, hub } = this.feedController;
    const localities = localityList(choices, selection.locality, hub?.preset.locality);
    const periods = periodList(choices, selection.period, hub?.preset.period);
    this.values = { locality: localities.value, period: periods.value };
    this.combobox.take(localities);
    const wrong = unknownsIn(feed, selection).map((unknown) => this.drawUnknown(unknown).content);
    return {
      state: wrong.length > 0 ? 'error' : 'ready',
      content: html`
        ${this.heading ? renderHeading(this.heading, this.headingLevel) : html`<slot name="heading"></slot>`}
        ${renderRow(
          localities.count > mostListed
            ? renderCombobox(columnWords('locality'), this.combobox)
            : this.renderList('locality', localities),
          this.renderList('period', periods),
        )}
        ${wrong}
        <slot name="footer"></slot><slot name="actions"></slot>
      `,
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const select of this.renderRoot.querySelectorAll('select'))
      select.value = this.values[select.id] ?? '';
  }

  protected override renderSkeleton(): TemplateResult {
    return renderRow(...keys.map((key) => renderSelect(columnWords(key), [], key)));
  }

  /** Made once for each feed: there may be thousands, and each letter typed draws again. */
  private choicesOf(feed: Feed): Choices | Unknown {
    const { isPartial } = this.feedController;
    const asOf = findDay(this.request.asOf);
    if (asOf.unknown) return asOf.unknown;
    const { of, level } = this;
    const from = [feed, getLocale(), of, level, asOf.found, isPartial];
    if (this.made?.from.every((each, n) => each === from[n])) return this.made.choices;
    const all = of === undefined && level === undefined ? [...feed.localities.keys()] : [];
    const localities = chosenLocalities(feed, [], { of, level, localities: all }, isPartial);
    if ('noun' in localities) return localities;
    if (localities.length === 0) return { noun: 'locality', known: [] };
    this.made = { from, choices: choicesOf(feed, localities, asOf.found) };
    return this.made.choices;
  }

  private renderList(key: (typeof keys)[number], list: OptionList): TemplateResult | typeof nothing {
    if (list.count === 0) return nothing;
    const name = columnWords(key);
    return list.count === 1 ? renderOnly(name, list) : renderSelect(name, list.groups, key, this.onChange);
  }

  private readonly onChange = ({ target }: Event): void => {
    const { id, value } = target as HTMLSelectElement;
    this.choose({ [id]: value || undefined });
  };

  private choose(choice: Selection): void {
    const { locality, period } = { ...this.feedController.selection, ...choice };
    if (this.dispatchEvent(new ChisoSelectEvent(locality, period))) this.feedController.select(choice);
    // Who may not choose sees again what is selected.
    else this.requestUpdate();
  }
}

function renderRow(...fields: (TemplateResult | typeof nothing)[]): TemplateResult {
  return html`<div part="toolbar" class="choices">${fields}</div>`;
}

/** What is selected, by whomever, and is not there. */
function unknownsIn(feed: Feed, { locality, period }: Selection): readonly Unknown[] {
  const place =
    locality === undefined || feed.localities.has(locality) ? [] : unknownLocality(feed, locality);
  const { unknown = [] } = findPeriod(period === 'latest' ? undefined : period);
  return [place, unknown].flat();
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-picker': ChisoPicker;
  }
}
