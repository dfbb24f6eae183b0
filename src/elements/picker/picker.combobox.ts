import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OptionList } from './picker.model.js';
import { placementOf, type Placement } from './picker.placement.js';
import { matchesOf, type Matches } from './picker.search.js';

interface ComboboxHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * An editable combobox with a list of what matches (ARIA Authoring Practices): typing narrows, arrows lead through the
 * list, Enter and Tab choose what they have come to, Escape and leaving put back what is selected.
 */
export class Combobox implements ReactiveController {
  isOpen = false;
  /** What was typed since the list was opened; absent: nothing, and the field shows what is selected. */
  typed: string | undefined;
  /** The option that the arrows have come to. */
  active: string | undefined;
  placement: Placement = { isAbove: false, room: 0 };
  private readonly host: ComboboxHost;
  private readonly choose: (value: string) => void;
  private list: OptionList = { groups: [], count: 0, value: '' };
  private wasOpen = false;

  constructor(host: ComboboxHost, choose: (value: string) => void) {
    this.host = host;
    this.choose = choose;
    host.addController(this);
  }

  /** What there is to choose from. */
  take(list: OptionList): void {
    this.list = list;
  }

  get matches(): Matches {
    const { list, typed } = this;
    return matchesOf(list.groups, typed ?? '', typed === undefined ? list.value : '');
  }

  /** What is selected. */
  get value(): string {
    return this.list.value;
  }

  /** What the field shows. */
  get text(): string {
    const { groups, value } = this.list;
    if (this.typed !== undefined) return this.typed;
    const options = value ? groups.flatMap((group) => group.options) : [];
    return options.find((option) => option.value === value)?.words ?? '';
  }

  hostUpdated(): void {
    const isNew = this.isOpen && !this.wasOpen;
    this.wasOpen = this.isOpen;
    if (this.active !== undefined) this.revealActive();
    else if (isNew) this.scrollToSelected();
  }

  hostDisconnected(): void {
    this.close();
  }

  readonly close = (): void => {
    this.show(false);
    this.typed = undefined;
  };

  readonly onInput = ({ target }: Event): void => {
    this.typed = (target as HTMLInputElement).value;
    this.show(true);
  };

  readonly onClick = ({ target }: Event): void => {
    if (this.isOpen) return;
    this.show(true);
    // What is typed next takes the place of the name.
    (target as HTMLInputElement).select();
  };

  /** The later ones of repeated clicks follow one on the field, wherever the list has come to since. */
  readonly onOptionClick = ({ target, detail }: MouseEvent): void => {
    if (detail > 1) return;
    const { value } = (target as Element).closest<HTMLElement>('.option')?.dataset ?? {};
    if (value !== undefined) this.pick(value);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    // Keys of an input method are its own.
    if (event.isComposing || !this.press(event)) return;
    event.preventDefault();
    // A dialog around the picker stays open.
    event.stopPropagation();
  };

  /** Whether the key was one of the list's, and no longer one of the field's or the page's. */
  private press({ key, altKey }: KeyboardEvent): boolean {
    const { isOpen, active, typed } = this;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (altKey) this.show(key === 'ArrowDown');
        else this.move(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Home':
      case 'End':
        if (active === undefined) return false;
        this.show(true, this.matches.options.at(key === 'Home' ? 0 : -1)?.value);
        return true;
      case 'Enter':
        if (isOpen) this.pickFound();
        return isOpen;
      case 'Tab':
        if (active === undefined) this.close();
        else this.pick(active);
        return false;
      case 'Escape':
        this.close();
        return isOpen || typed !== undefined;
      default:
        return false;
    }
  }

  private pick(value: string): void {
    this.close();
    if (value !== this.list.value) this.choose(value);
  }

  private move(step: 1 | -1): void {
    const values = this.matches.options.map(({ value }) => value);
    const { active, isOpen, typed, list } = this;
    const at = values.indexOf(active ?? (isOpen && typed !== undefined ? '' : list.value));
    const next = active !== undefined || at < 0 ? at + step : at;
    this.show(true, values[Math.max(0, Math.min(next, values.length - 1))]);
  }

  /** The one that the arrows have come to, or the only one; of several none is guessed. */
  private pickFound(): void {
    const { options } = this.matches;
    const found = this.active ?? (options.length === 1 ? options[0]?.value : undefined);
    if (found !== undefined) this.pick(found);
  }

  /** At once, whatever the page says of scrolling. */
  private revealActive(): void {
    this.host.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Only within the list: a page that moves would bring the list under the pointer that has opened it. */
  private scrollToSelected(): void {
    const selected = this.host.renderRoot.querySelector('[aria-selected=true]');
    const list = selected?.closest('.list');
    if (!selected || !list) return;
    const above = selected.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop += above - (list.clientHeight - selected.clientHeight) / 2;
  }

  private show(isOpen: boolean, active?: string): void {
    this.isOpen = isOpen;
    this.active = active;
    if (isOpen) this.place();
    this.host.requestUpdate();
  }

  /** Anew with each key: a keyboard on the screen takes room when one begins to type. */
  private place(): void {
    const field = this.host.renderRoot.querySelector('[role=combobox]')?.closest('.field');
    const { offsetTop: top = 0, height = innerHeight } = visualViewport ?? {};
    if (field) this.placement = placementOf(field.getBoundingClientRect(), { top, bottom: top + height });
  }
}
