/** What a story has put on the page, as embed code names it: feeds with their widgets, and their attributes. */
import type { FeedDocument } from '../../src/index.js';
import { onPortal, someAddress } from './address.js';

type Attributes = Record<string, string>;

/** A feed, or a widget with a feed of its own, or of none. */
export interface Place {
  readonly src: string | undefined;
  /** The feed's document, where the story has it and no address. */
  readonly data: FeedDocument | undefined;
  /** What else is said of the feed. */
  readonly feed: Attributes;
  readonly widgets: readonly Placed[];
}

export interface Placed {
  readonly widget: string;
  readonly own: Attributes;
  readonly element: HTMLElement;
}

const isFeed = ({ localName }: Element): boolean => localName === 'chiso-feed';

/** All elements of the module that stand in a story, feeds among them. */
export function elementsIn(story: Element): HTMLElement[] {
  return [...story.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('chiso-'),
  );
}

export function placesIn(story: Element): Place[] {
  const elements = elementsIn(story);
  const feeds = new Map(elements.filter(isFeed).map((feed) => [feed, [] as Placed[]]));
  const places: Place[] = [];
  for (const element of elements) {
    const shared = feeds.get(element);
    const { src, ...attributes } = attributesOf(element);
    const placed = { widget: element.localName.replace('chiso-', ''), own: attributes, element };
    const around = feeds.get(element.closest<HTMLElement>('chiso-feed')!);
    if (shared) places.push({ ...addressOf(element, src), feed: attributes, widgets: shared });
    else if (around && src === undefined) around.push(placed);
    else places.push({ ...addressOf(element, src), feed: {}, widgets: [placed] });
  }
  return places;
}

/** The address of a widget without a feed is none: its figure is in its attributes, or its feed elsewhere. */
function addressOf(element: HTMLElement, src: string | undefined): Pick<Place, 'src' | 'data'> {
  const { data } = element as { data?: FeedDocument };
  if (src !== undefined) return { src: onPortal(src), data: undefined };
  return { src: data ? someAddress : undefined, data };
}

/** Classes and slots are of the story, not of the widget. */
function attributesOf(element: Element): Attributes {
  const { observedAttributes } = element.constructor as unknown as {
    readonly observedAttributes: readonly string[];
  };
  return Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => observedAttributes.includes(name))
      .map(({ name, value }) => [name, value]),
  );
}
