/** In which order characters stand on the page, whatever order they have in the text. */

/** As it is written, and as it is seen. */
export type Misread = readonly [written: string, seen: string];

const figures = /[−-]?\d+(?:,\d+)?(?:\u00a0?%)?/g;

/**
 * The figures in an element's own words whose characters do not stand from left to right, or which do not stand one after the
 * other, as they are written. From line to line they go on from the left.
 */
export function misreadIn(element: Element): readonly Misread[] {
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .flatMap((text) => {
      const [written, seen] = [placesIn(text), placesIn(text).sort(byPlace)].map((places) =>
        places.map(({ letter }) => letter).join(''),
      ) as [string, string];
      return seen === written ? [] : [[written, seen] as const];
    });
}

interface Place {
  readonly letter: string;
  readonly left: number;
  readonly top: number;
}

function placesIn(text: Text): Place[] {
  return [...text.data.matchAll(figures)].flatMap(({ 0: figure, index }) =>
    [...figure].map((letter, n) => {
      const range = document.createRange();
      range.setStart(text, index + n);
      range.setEnd(text, index + n + 1);
      const { left, top } = range.getBoundingClientRect();
      return { letter, left, top: Math.round(top) };
    }),
  );
}

function byPlace(a: Place, b: Place): number {
  return a.top - b.top || a.left - b.left;
}
