import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { CanvasChart } from '../../charts/canvas-chart.js';
import { radarDrawing, type RadarChartData } from '../../charts/radar-chart.js';
import { renderSwatches, swatchStyles } from '../../charts/swatches.js';
import type { Feed, Id } from '../../feed/feed.js';
import { showChartWords, showTableWords } from '../../localization/compare.js';
import { emptyWords } from '../../localization/interface.js';
import { profileKeysWords, showBarsWords, showRadarWords } from '../../localization/profile.js';
import { words } from '../../shared/attributes.js';
import { renderFoot, renderHeading, renderNotes } from '../../shared/card.js';
import { chosenLocalities } from '../../shared/chosen-localities.js';
import { cssProperties } from '../../shared/css-properties.js';
import { ChisoSelectEvent, ChisoViewEvent, type ProfileView as View } from '../../shared/events.js';
import { MarkFocus } from '../../shared/mark-focus.js';
import { renderExcluded } from '../../shared/side-by-side.js';
import { findSubject, type Unknown } from '../../shared/subject.js';
import { renderTable } from '../../shared/table-view.js';
import { renderToolbar } from '../../shared/toolbar.js';
import { Widget, type Drawing } from '../../shared/widget.js';
import { card } from '../../theme/card.js';
import { chart } from '../../theme/chart.js';
import { host } from '../../theme/host.js';
import { skeleton } from '../../theme/skeleton.js';
import { table } from '../../theme/table.js';
import { tokens } from '../../theme/tokens.js';
import type { Axis } from './profile.axes.js';
import { renderBars } from './profile.bars.js';
import { barsStyles } from './profile.bars.styles.js';
import { profileSubjects } from './profile.choice.js';
import { profileView, type ProfileSeries, type ProfileView } from './profile.model.js';
import { radarOf, renderRadar } from './profile.radar.js';
import { radarStyles } from './profile.radar.styles.js';
import { styles } from './profile.styles.js';
import { tableOf } from './profile.table.js';

/**
 * Several indicators of one locality, or of up to three, as a radar or as bars, with the same data as a table: the shape of
 * an index and its groups. Indicators on different scales stand in one radar only as shares of their own maxima; where that
 * cannot be, they are bars, and it is said why.
 *
 * @tag chiso-profile
 * @slot - Fallback: what the page shows until the first figure is there.
 * @slot heading - Replaces the heading's words.
 * @slot footer - After period and source.
 * @slot actions - Links or buttons at the foot.
 * @event {ChisoLoadEvent} chiso-load - The chart's own feed was read.
 * @event {ChisoErrorEvent} chiso-error - The chart's own feed did not come, or is none.
 * @event {ChisoSelectEvent} chiso-select - The reader chose a locality.
 * @event {ChisoViewEvent} chiso-view - The reader changed between radar, bars and table.
 * @csspart container - The card.
 * @csspart heading - The name of the group, of the one indicator or of the localities.
 * @csspart summary - The sentence that says what the chart shows.
 * @csspart chart - The radar or the bars, with names and values.
 * @csspart row - One indicator of the bars or of the table.
 * @csspart value - A figure.
 * @csspart track - The whole scale of a bar.
 * @csspart bar - A figure on it; that of the selected locality also `bar-highlight`.
 * @csspart tooltip - What is known of the figure under pointer or focus.
 * @csspart legend - Which colour and shape is which locality.
 * @csspart table - The table.
 * @csspart cell - A cell of it.
 * @csspart toolbar - The buttons.
 * @csspart button - A button.
 * @csspart footnote - A note on the figures.
 * @csspart foot - Period, source and what the page adds to them.
 * @csspart period - The period of all.
 * @csspart updated - When the feed was made.
 * @csspart menu - What can be taken along, once its button is pressed.
 * @csspart source - The source.
 * @csspart message - What is said when there is no figure; also `message-empty`, `message-error` or `message-stale`.
 */
export class ChisoProfile extends Widget {
  static override styles = [
    tokens,
    host,
    card,
    skeleton,
    table,
    chart,
    swatchStyles,
    styles,
    radarStyles,
    barsStyles,
  ];

  /** The id of a group: all its indicators that have numbers. */
  @property() group?: Id;

  /** Ids of the indicators, apart by spaces. */
  @property({ converter: words }) indicators: readonly Id[] = [];

  /** Ids of one to three localities; by default the selected one, or the only one. */
  @property({ converter: words }) localities: readonly Id[] = [];

  /** `radar`, `bars` or `table`; by default the radar from three indicators of one direction on, else bars. */
  @property({ reflect: true }) view?: View;

  @query('canvas') private readonly canvas?: HTMLCanvasElement;

  private readonly chart = new CanvasChart(this, radarDrawing);
  private readonly markFocus = new MarkFocus(this);
  private radar: RadarChartData | undefined;

  protected override draw(feed: Feed): Drawing {
    this.radar = undefined;
    const view = this.profile(feed);
    if ('noun' in view) return this.drawUnknown(view);
    const { reported, publishers, shown } = view;
    if (shown === 'radar') this.radar = radarOf(view);
    return { state: reported > 0 ? 'ready' : 'empty', content: this.renderView(view), publishers };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.chart.show(this.canvas ?? undefined, this.radar);
  }

  private profile(feed: Feed): ProfileView | Unknown {
    const { isPartial } = this.feedController;
    const chosen = profileSubjects(feed, this);
    if (chosen.unknown) return chosen.unknown;
    const { indicators, group } = chosen.found;
    const named = this.localities.length > 0 ? chosenLocalities(feed, [], this, isPartial) : [];
    if ('noun' in named) return named;
    const { request } = this;
    const { found, unknown } = findSubject(feed, {
      ...request,
      indicator: indicators[0].id,
      locality: named[0]?.id ?? this.localities[0] ?? request.locality,
    });
    if (unknown) return unknown;
    return profileView(feed, indicators, {
      ...found,
      group,
      localities: named.length > 0 ? named : [found.locality],
      period: request.period === 'latest' ? 'latest' : found.period,
      highlight: request.locality,
      view: this.view,
    });
  }

  private renderView(view: ProfileView): TemplateResult {
    const { reported, shown, series, others, foot } = view;
    return html`
      ${renderHeading(this.heading ?? view.name, this.headingLevel)}
      <p part="summary" class="summary">${view.summary}</p>
      ${reported === 0 && series.length > 0 ? html`<p part="message message-empty" class="message">${emptyWords()}</p>` : nothing}
      ${reported > 0 && shown !== 'table' ? this.renderChart(view) : nothing}
      ${reported > 0 && shown === 'table' ? renderTable(tableOf(view)) : nothing}
      ${series.length > 1 && shown !== 'table' ? renderLegend(series) : nothing}
      ${renderExcluded(view.excluded)} ${renderNotes(view.notes)}
      ${renderToolbar(
        reported > 0
          ? others.map((other) => ({
              words: viewWords(other, view),
              onClick: () => {
                this.view = other;
                this.dispatchEvent(new ChisoViewEvent(other));
              },
            }))
          : [],
      )}
      ${renderFoot(foot, this, reported > 0 && { table: () => tableOf(view), sharpen: this.chart.sharpen })}
    `;
  }

  private renderChart(view: ProfileView): TemplateResult {
    const { axes, series, shown } = view;
    const isRadar = shown === 'radar';
    // As they lie: round the radar for each locality, down the bars for each indicator.
    const marks = isRadar
      ? series.map((_, n) => axes.map(({ cells }) => cells[n]!.key))
      : axes.map(({ cells }) => cells.map(({ key }) => key));
    const own = series.findIndex(({ highlighted }) => highlighted);
    const stop = this.markFocus.stopOf(marks, axes[0]!.cells[own]?.key);
    const context = { focus: this.markFocus, onSelect: this.onSelect, marks, stop, series };
    return html`<div part="chart" class="chart" ${cssProperties(roomFor(axes))}>
      ${renderSwatches()}
      <p class="spoken">${profileKeysWords()}</p>
      ${isRadar ? renderRadar(view, context) : renderBars(view, context)}
    </div>`;
  }

  protected override renderSkeleton(): TemplateResult {
    const row = html`<span class="bone row"></span>`;
    return html`<span class="bone wide"></span>${row}${row}${row}${row}${row}`;
  }

  private readonly onSelect = (id: Id): void => {
    if (this.dispatchEvent(new ChisoSelectEvent(id, undefined))) this.feedController.select({ locality: id });
  };
}

function viewWords(view: View, { others, shown }: ProfileView): string {
  if (view === 'table') return showTableWords();
  if (view === 'radar') return showRadarWords();
  return [...others, shown].includes('radar') ? showBarsWords() : showChartWords();
}

/** Room for the longest name, and for the longest figure. */
function roomFor(axes: readonly Axis[]) {
  const letters = axes.flatMap(({ cells }) =>
    cells.flatMap(({ words, aside }) => [words.length, aside.length * 0.8]),
  );
  return {
    '--_names': `${Math.max(...axes.map(({ name }) => name.length)) * 0.6 + 0.4}em`,
    '--_room': `${Math.max(4, ...letters) * 0.62}em`,
  };
}

function renderLegend(series: readonly ProfileSeries[]): TemplateResult {
  return html`<ul part="legend" class="legend">
    ${series.map(
      ({ name, signs, color, highlighted }) =>
        html`<li class=${highlighted ? 'highlighted' : ''}>
          <span class="shape" aria-hidden="true" ${cssProperties({ '--_key': `var(--_${color})` })}
            >${signs[0]}</span
          >
          ${name}
        </li>`,
    )}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'chiso-profile': ChisoProfile;
  }
}
