/** A picture of a widget's parts: drawn over the widget itself, by where its parts are, with the words of the manifest. */
import { LitElement, html, svg, unsafeCSS, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { getCustomElements } from '@storybook/web-components-vite';
import { pinsOf, type Part, type Pin, type Size } from './anatomy.layout.js';
import { partsIn, wordsIn } from './anatomy.measure.js';
import sheet from './anatomy.css?raw';

interface Described {
  readonly name: string;
  readonly description: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly Described[];
    }[];
  }[];
}

/** Between a number and the picture, CSS pixels. */
const gap = 10;

/** What is seen of a widget now. */
interface Measured {
  readonly pins: readonly Pin[];
  /** All that are there. */
  readonly parts: readonly Part[];
  readonly size: Size;
}

/**
 * Takes a widget in its slot, and marks where each of its documented parts is. Numbers and lines are for the eye; the list
 * below has all that they say.
 *
 * @tag parts-picture
 */
class PartsPicture extends LitElement {
  static override styles = unsafeCSS(sheet);

  /** The widget's tag. */
  @property() tag = '';

  @state() private measured: Measured = { pins: [], parts: [], size: { width: 0, height: 0 } };
  /** The part that is pointed at in the list. */
  @state() private pointed: string | undefined;

  private readonly sizes = new ResizeObserver(() => {
    this.measureSoon();
  });
  private readonly changes = new MutationObserver(() => {
    this.measureSoon();
  });
  private frame = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.changes.disconnect();
    cancelAnimationFrame(this.frame);
  }

  protected override render(): TemplateResult {
    const { pins } = this.measured;
    return html`<div class="stage">
        <div class="picture">
          <slot @slotchange=${this.onSlotChange}></slot>
          ${this.renderPins()}
        </div>
      </div>
      <ol class="names" lang="en">
        ${pins.map(({ name }, n) => this.renderName(name, n + 1))}
      </ol>
      ${this.renderElsewhere()}`;
  }

  private renderPins(): TemplateResult {
    const { pins, parts, size } = this.measured;
    const pointed = parts.find(({ name }) => name === this.pointed)?.boxes ?? [];
    return html`<svg aria-hidden="true">
        ${pins.map((pin) => renderLeader(pin, size))}
        ${pointed.map(
          ({ left, top, right, bottom }) =>
            svg`<rect x=${left - 2} y=${top - 2} width=${right - left + 4} height=${bottom - top + 4} rx="3"></rect>`,
        )}
      </svg>
      ${pins.map(
        ({ side, along }, n) =>
          html`<span class="number ${side}" aria-hidden="true" style="--along: ${along}px">${n + 1}</span>`,
      )}`;
  }

  private renderName(name: string, number: number): TemplateResult {
    const part = this.documented.find((each) => each.name === name)!;
    return html`<li
      @pointerenter=${() => {
        this.pointed = name;
      }}
      @pointerleave=${() => {
        this.pointed = undefined;
      }}
    >
      <span class="number">${number}</span>${renderWords(part)}
    </li>`;
  }

  /** What is only heard, and what is not there in what is shown now. */
  private renderElsewhere(): readonly TemplateResult[] {
    const { parts: there, pins } = this.measured;
    const isThere = (name: string) => there.some((part) => part.name === name);
    const rest = this.documented.filter(({ name }) => !pins.some((pin) => pin.name === name));
    if (pins.length === 0) return [];
    const kinds = [
      ['Heard, not seen', rest.filter(({ name }) => isThere(name))],
      ['In other states, or at other widths', rest.filter(({ name }) => !isThere(name))],
    ] as const;
    return kinds
      .filter(([, parts]) => parts.length > 0)
      .map(
        ([words, parts]) =>
          html`<div class="elsewhere" lang="en">
            <p>${words}</p>
            <ul class="names">
              ${parts.map((part) => html`<li>${renderWords(part)}</li>`)}
            </ul>
          </div>`,
      );
  }

  private get documented(): readonly Described[] {
    const { modules } = getCustomElements() as Manifest;
    const declared = modules.flatMap(({ declarations = [] }) => declarations);
    return declared.find(({ tagName }) => tagName === this.tag)?.cssParts ?? [];
  }

  private readonly onSlotChange = (): void => {
    const root = this.querySelector(this.tag)?.shadowRoot;
    if (!root) return;
    this.changes.observe(root, { childList: true, characterData: true, subtree: true });
    this.measureSoon();
  };

  /** In the next frame, when what has changed has its place. */
  private measureSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.measure();
    });
  }

  private measure(): void {
    const root = this.querySelector(this.tag)?.shadowRoot;
    const size = this.renderRoot.querySelector('.picture')?.getBoundingClientRect();
    if (!root || !size) return;
    const names = this.documented.map(({ name }) => name);
    const parts = partsIn(root, names, size);
    this.measured = { pins: pinsOf(parts, wordsIn(root, size), size), parts, size };
  }
}

customElements.define('parts-picture', PartsPicture);

/** A widget with numbers at its parts; `width` is the picture's, in rem. */
export function partsPicture(tag: string, widget: TemplateResult, width: number): TemplateResult {
  return html`<parts-picture tag=${tag} style="--picture: ${width}rem">${widget}</parts-picture>`;
}

/** From its number to the part, straight inside the picture; what is large has a line along its edge. */
function renderLeader({ side, at, along, reach }: Pin, { width, height }: Size): TemplateResult {
  const [top, bottom] = reach ?? [at.y, at.y];
  const path =
    side === 'bottom'
      ? `M${along} ${height + gap}L${at.x} ${height}V${at.y}`
      : side === 'left'
        ? `M${-gap} ${along}L${Math.min(0, at.x)} ${at.y}H${at.x}`
        : `M${width + gap} ${along}L${Math.max(width, at.x)} ${at.y}H${at.x}`;
  return svg`<path d=${path}></path><path d="M${at.x} ${top}V${bottom}"></path>
    <circle cx=${at.x} cy=${at.y} r="3"></circle>`;
}

function renderWords({ name, description }: Described): TemplateResult {
  return html`<span><b>::part(${name})</b>${withCode(description)}</span>`;
}

/** `a` in a description is code. */
function withCode(text: string): readonly unknown[] {
  return text.split('`').map((piece, n) => (n % 2 > 0 ? html`<code>${piece}</code>` : piece));
}
