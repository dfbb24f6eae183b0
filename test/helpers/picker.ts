/** Pickers, and ways to look into one and to choose by it. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import type { ChisoPicker } from '../../src/elements/picker/picker.js';
import { markup, plain, type Attributes } from './widgets.js';

export interface Page {
  readonly feed: ChisoFeed;
  readonly picker: ChisoPicker;
}

export interface PageOptions {
  readonly feed?: Attributes;
  readonly picker?: Attributes;
  /** What stands inside the feed besides. */
  readonly beside?: string;
}

/** A picker in a feed that is at hand. */
export async function pageWith(data: unknown, options: PageOptions = {}): Promise<Page> {
  const content = markup('chiso-picker', options.picker) + (options.beside ?? '');
  const feed = await fixture<ChisoFeed>(markup('chiso-feed', options.feed, content));
  const picker = feed.querySelector('chiso-picker')!;
  feed.data = data;
  await settle(picker);
  return { feed, picker };
}

/** A picker with a feed of its own. */
export async function pickerOf(
  data: unknown,
  attributes: Attributes = {},
  content = '',
): Promise<ChisoPicker> {
  const picker = await fixture<ChisoPicker>(markup('chiso-picker', attributes, content));
  picker.data = data;
  await settle(picker);
  return picker;
}

/** Until nothing more comes of what was done. */
export async function settle(picker: ChisoPicker): Promise<void> {
  await waitUntil(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return !picker.isUpdatePending;
  });
}

export type Name = 'Địa phương' | 'Thời điểm';

/** The control under a name, or what is told there. */
export function field(picker: ChisoPicker, name: Name): HTMLElement {
  const fields = [...picker.shadowRoot!.querySelectorAll<HTMLElement>('.field')];
  const found = fields.find((each) => plain(each.querySelector('.name')?.textContent) === name);
  return found ?? expect.fail(`there is no ${name}`);
}

export function select(picker: ChisoPicker, name: Name): HTMLSelectElement {
  return field(picker, name).querySelector('select') ?? expect.fail(`${name} is no select`);
}

export function input(picker: ChisoPicker): HTMLInputElement {
  return field(picker, 'Địa phương').querySelector('input') ?? expect.fail('there is no field to type in');
}

/** What a control shows. */
export function shown(picker: ChisoPicker, name: Name): string {
  const { selectedOptions } = select(picker, name);
  return plain(selectedOptions[0]?.textContent);
}

/** "Nhóm: một, hai"; without a group the words alone. */
export function offered(picker: ChisoPicker, name: Name): string[] {
  return [...select(picker, name).children].map((child) =>
    child instanceof HTMLOptGroupElement
      ? `${child.label}: ${[...child.children].map(({ textContent }) => plain(textContent)).join(', ')}`
      : plain(child.textContent),
  );
}

/** As a reader does. */
export async function choose(picker: ChisoPicker, name: Name, words: string): Promise<void> {
  const control = select(picker, name);
  const option = [...control.options].find(({ textContent }) => plain(textContent) === words);
  expect(option, `${words} is not offered`).to.exist;
  control.value = option!.value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(picker);
}
