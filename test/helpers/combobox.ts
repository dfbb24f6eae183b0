/** The field of a picker in which one types, and the list that opens from it. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ChisoPicker } from '../../src/elements/picker/picker.js';
import { input, settle } from './picker.js';
import { plain } from './widgets.js';

export const attribute = (picker: ChisoPicker, name: string): string | null =>
  input(picker).getAttribute(name);

export const isOpen = (picker: ChisoPicker): boolean => attribute(picker, 'aria-expanded') === 'true';

/** What the list offers. */
export function options(picker: ChisoPicker): string[] {
  return [...picker.shadowRoot!.querySelectorAll('[role=option]')].map(({ textContent }) =>
    plain(textContent),
  );
}

export function option(picker: ChisoPicker, words: string): HTMLElement {
  const found = [...picker.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')].find(
    ({ textContent }) => plain(textContent) === words,
  );
  return found ?? expect.fail(`${words} is not offered`);
}

export async function type(picker: ChisoPicker, text: string): Promise<void> {
  input(picker).focus();
  input(picker).select();
  await sendKeys({ type: text });
  await settle(picker);
}

/** The middle of an element, as the mouse finds it. */
export function middleOf(target: Element): [x: number, y: number] {
  const { x, y, width, height } = target.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

export async function click(picker: ChisoPicker, target: Element): Promise<void> {
  await sendMouse({ type: 'click', position: middleOf(target) });
  await settle(picker);
}
