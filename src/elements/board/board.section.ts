/** The cells of one section of a board. Pure. */
import type { Feed, Id, Indicator, Locality } from '../../feed/feed.js';
import { latestFigure, seriesOf } from '../../feed/select.js';
import { cardsOf } from './board.cards.js';
import { bandOf, cellOf, type Attributes, type Cell, type WidgetTag } from './board.cells.js';
import { comparisonCells, type Compared } from './board.comparisons.js';
import { componentsOf, leadOf } from './board.overview.js';
import { scopesOf, type Holding } from './board.stage.js';

export interface Ground {
  readonly stage: Locality | undefined;
  /** `countUnits` of the feed. */
  readonly counts: ReadonlyMap<string, number>;
  /** Elements that the page brings, by the id of the indicator that each stands for. */
  readonly own: ReadonlyMap<Id, string>;
}

/** Beyond the order of any card. */
const afterOwn = 10;

/** An indicator at one locality. */
interface Single {
  readonly indicator: Indicator;
  readonly place: Locality;
}

export function sectionCells(feed: Feed, all: readonly Holding[], ground: Ground): readonly Cell[] {
  const { stage, counts, own } = ground;
  const holdings = all.filter(({ indicator }) => !own.has(indicator.id));
  const singles: Single[] = [];
  const compared: Compared[] = [];
  for (const { indicator, places } of holdings) {
    if (stage) singles.push({ indicator, place: stage });
    for (const scope of scopesOf(places, stage, counts)) {
      const [place] = scope.places;
      if (scope.places.length > 1) compared.push({ indicator, scope });
      else if (place !== stage) singles.push({ indicator, place });
    }
  }
  const indicators = holdings.map(({ indicator }) => indicator);
  const lead = stage && leadOf(feed, indicators, stage);
  const components = stage ? componentsOf(feed, indicators, stage) : [];
  const at = new Map(all.map(({ indicator }, n) => [indicator.id, n]));
  return [
    ...all.flatMap(({ indicator }) => ownCells(feed, indicator, ground)),
    ...singleCells(feed, singles, stage),
    ...(lead ? [cellOf('chiso-trend', [lead])] : []),
    ...(components.length > 0 ? [cellOf('chiso-profile', components)] : []),
    ...comparisonCells(feed, compared),
  ].sort((a, b) => a.order - b.order || at.get(a.indicators[0]!)! - at.get(b.indicators[0]!)!);
}

/** An element of the page stands where the card of its indicator would. */
function ownCells(feed: Feed, indicator: Indicator, { stage, own }: Ground): readonly Cell[] {
  const { id } = indicator;
  const tag = own.get(id);
  if (tag === undefined) return [];
  const [card] = stage ? cardsOf(feed, indicator, stage) : [];
  return [{ key: `own|${id}`, attributes: {}, indicators: [id], band: bandOf(tag), order: card?.order ?? 0 }];
}

/** A card for each, but one rollout for several tasks of a locality; those of other localities come after. */
function singleCells(feed: Feed, singles: readonly Single[], stage: Locality | undefined): readonly Cell[] {
  const tasks = new Map<Locality, Single[]>();
  for (const single of singles) {
    if (hasStage(feed, single)) tasks.set(single.place, [...(tasks.get(single.place) ?? []), single]);
  }
  const several = [...tasks].filter(([, those]) => those.length > 1);
  const isTask = new Set(several.flatMap(([, those]) => those));
  const cell = (
    tag: WidgetTag,
    of: readonly Indicator[],
    place: Locality,
    attributes: Attributes,
    order = 0,
  ) => {
    const isOwn = place === stage;
    const where = isOwn ? {} : { locality: place.id };
    return cellOf(tag, of, { ...attributes, ...where }, order + (isOwn ? 0 : afterOwn), where.locality);
  };
  return [
    ...singles
      .filter((single) => !isTask.has(single))
      .flatMap(({ indicator, place }) =>
        cardsOf(feed, indicator, place).map(({ tag, attributes, order }) =>
          cell(tag, [indicator], place, attributes, order),
        ),
      ),
    ...several.map(([place, those]) =>
      cell(
        'chiso-rollout',
        those.map(({ indicator }) => indicator),
        place,
        {},
      ),
    ),
  ];
}

function hasStage(feed: Feed, { indicator, place }: Single): boolean {
  if (indicator.kind !== 'status') return false;
  return latestFigure(seriesOf(feed, { indicator: indicator.id, locality: place.id }))?.stage !== undefined;
}
