/** Ways to read what a board has chosen. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Cell } from '../../src/elements/board/board.cells.js';
import type { ChisoBoard } from '../../src/elements/board/board.js';
import { boardOf, type Board, type BoardQuestion } from '../../src/elements/board/board.rules.js';
import type { Feed, Id } from '../../src/feed/feed.js';
import { hasFigure } from '../../src/feed/select.js';
import { chosenLocalities } from '../../src/shared/chosen-localities.js';
import type { Widget } from '../../src/shared/widget.js';
import { markup, type Attributes } from './widgets.js';

export type Asked = Partial<Omit<BoardQuestion, 'locality' | 'groups'>> & {
  readonly locality?: Id;
  readonly groups?: readonly Id[];
};

export function board(feed: Feed, { locality, groups, own = new Map() }: Asked = {}): Board {
  return boardOf(feed, {
    own,
    locality: locality === undefined ? undefined : feed.localities.get(locality),
    groups: groups?.map((id) => feed.groups.get(id)),
  });
}

export function cellsOf({ sections }: Board): readonly Cell[] {
  return sections.flatMap(({ bands }) => bands.flatMap(({ cells }) => cells));
}

/** "progress ky-so pace", "compare ky-so of=huyen": a widget, its indicators, and what else it is told. */
export function written({ tag, indicators, attributes }: Cell): string {
  const told = Object.entries(attributes)
    .filter(([name]) => name !== 'indicator' && name !== 'indicators')
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`));
  return [tag?.slice('chiso-'.length) ?? 'own', ...indicators, ...told].join(' ');
}

/** All that a board has chosen, in its order. */
export function choice(feed: Feed, asked?: Asked): string[] {
  return cellsOf(board(feed, asked)).map(written);
}

const list = (text: string | undefined) => text?.split(' ') ?? [];

/** Which facts a widget shows, as "indicator locality part". */
function factsOf(
  feed: Feed,
  { tag, indicators, attributes }: Cell,
  stage: Id | undefined,
): readonly string[] {
  const { locality, of, level, localities } = attributes as Record<string, string | undefined>;
  const isWide = tag === 'chiso-compare' || tag === 'chiso-ranking' || tag === 'chiso-rollout';
  const isChosen = of !== undefined || level !== undefined || localities !== undefined;
  const places =
    isWide && (isChosen || tag !== 'chiso-rollout' || indicators.length === 1)
      ? chosenLocalities(
          feed,
          indicators.map((id) => feed.indicators.get(id)!),
          { of, level, localities: list(localities) },
        )
      : [{ id: locality ?? stage! }];
  if ('noun' in places) throw new Error(`${tag}: no ${places.noun} ${places.id}`);
  return indicators.flatMap((id) => {
    const parts = tag === 'chiso-breakdown' ? feed.indicators.get(id)!.parts.map((part) => part.id) : [];
    return places.flatMap((place) =>
      [attributes['part-id'], ...parts].map((part) => `${id} ${place.id} ${part ?? ''}`),
    );
  });
}

/** All facts that the widgets of a board show. */
export function shownOn(feed: Feed, chosen: Board): ReadonlySet<string> {
  return new Set(cellsOf(chosen).flatMap((cell) => factsOf(feed, cell, chosen.stage?.id)));
}

/** All facts of a feed that have a figure, and all targets of a locality. */
export function factsIn(feed: Feed, locality?: Id): readonly string[] {
  const facts = [...feed.observations].flatMap(([indicator, cells]) =>
    [...cells].flatMap(([id, rows]) =>
      rows.filter(hasFigure).map(({ part }) => [indicator, id, part ?? ''] as const),
    ),
  );
  const aims = [...feed.targets].flatMap(([indicator, cells]) =>
    [...cells.keys()].filter(Boolean).map((id) => [indicator, id, ''] as const),
  );
  const all = [...facts, ...aims].filter(([, id]) => locality === undefined || id === locality);
  return [...new Set(all.map((fact) => fact.join(' ')))];
}

/** A board with a feed at hand, as soon as all its widgets show it. */
export async function showBoard(
  data: unknown,
  attributes: Attributes = {},
  content = '',
): Promise<ChisoBoard> {
  const element = await fixture<ChisoBoard>(markup('chiso-board', attributes, content));
  element.data = data;
  return settled(element);
}

export async function settled(element: ChisoBoard): Promise<ChisoBoard> {
  await waitUntil(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return [element, ...widgetsIn(element), ...element.children].every(
      (each) => !(each as Partial<Widget>).isUpdatePending,
    );
  });
  return element;
}

/** The widgets that a board has made, the picker too. */
export function widgetsIn({ shadowRoot }: ChisoBoard): readonly Widget[] {
  return [...shadowRoot!.querySelectorAll<Widget>('*')].filter(({ localName }) =>
    localName.startsWith('chiso-'),
  );
}

export function widgetOf(element: ChisoBoard, tag: string, indicator?: string): Widget {
  const found = widgetsIn(element).find(
    (each) => each.localName === tag && (indicator === undefined || each.indicator === indicator),
  );
  return found ?? expect.fail(`there is no ${tag} ${indicator ?? ''}`);
}
