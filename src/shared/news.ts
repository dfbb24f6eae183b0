import { changedWords } from '../localization/interface.js';

/** Milliseconds in which a page draws all that changes together. */
const together = 100;

const changed: Element[] = [];

const cardOf = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.card')!;

/** What a widget shows of its figures: not when the feed was made, nor what is wrong with it, nor what one can choose. */
export function figuresOf(host: Element): string {
  const told = [...cardOf(host).querySelectorAll(':scope > :not(.message, .rule, .choices, .news)')];
  const named = told.flatMap((each) => [...each.querySelectorAll('[aria-label]')]);
  return [
    ...told.map(({ textContent }) => textContent),
    ...named.map((each) => each.getAttribute('aria-label')),
  ].join();
}

/**
 * Says that figures have changed: once for all widgets that do so together, in the first that is seen, and without moving
 * the focus (WCAG 2.2, 4.1.3). A region is heard when it is there before its words are.
 */
export function tellOfChange(host: Element): void {
  if (changed.push(host) > 1) return;
  setTimeout(() => {
    const region = document.createElement('p');
    region.className = 'spoken news';
    region.setAttribute('role', 'status');
    cardOf(changed.splice(0).find((each) => each.getClientRects().length > 0) ?? host).append(region);
    setTimeout(() => {
      region.append(changedWords());
    }, together);
    setTimeout(() => {
      region.remove();
    }, 20 * together);
  }, together);
}
