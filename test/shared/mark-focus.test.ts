/** One stop of the Tab key for the marks of a chart: what is in focus, what is told of, and how often that draws. */
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MarkFocus, type MarkGrid } from '../../src/shared/mark-focus.js';

class Marks extends LitElement {
  static override properties: PropertyDeclarations = { rows: { attribute: false } };

  declare rows: MarkGrid;
  drawn = 0;
  readonly focusOf = new MarkFocus(this);

  constructor() {
    super();
    this.rows = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ];
  }

  protected override render(): TemplateResult[] {
    this.drawn++;
    const { rows, focusOf } = this;
    const stop = focusOf.stopOf(rows, 'b');
    return rows.flat().map(
      (key) =>
        html`<button
          data-mark=${key}
          tabindex=${key === stop ? 0 : -1}
          @keydown=${(event: KeyboardEvent) => {
            focusOf.onKeyDown(event, key, rows);
          }}
          @focus=${() => {
            focusOf.focus(key);
          }}
          @blur=${focusOf.leave}
        ></button>`,
    );
  }
}

const buttons = ({ shadowRoot }: Marks) => [...shadowRoot!.querySelectorAll('button')];
const focused = ({ shadowRoot }: Marks) => (shadowRoot!.activeElement as HTMLElement | null)?.dataset['mark'];
const stops = (element: Marks) =>
  buttons(element)
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ dataset }) => dataset['mark']);

/** All updates that come of it. */
async function settle(element: Marks): Promise<void> {
  while (!(await element.updateComplete));
}

async function press(element: Marks, key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, composed: true });
  element.shadowRoot!.activeElement!.dispatchEvent(event);
  await settle(element);
  return event.defaultPrevented;
}

describe('MarkFocus', () => {
  before(() => {
    customElements.define('test-marks', Marks);
  });

  /** With the focus in a mark, and nothing drawn since. */
  async function at(key: string): Promise<Marks> {
    const element = await fixture<Marks>(html`<test-marks></test-marks>`);
    buttons(element)
      .find(({ dataset }) => dataset['mark'] === key)!
      .focus();
    await settle(element);
    element.drawn = 0;
    return element;
  }

  it('stops at the highlighted mark until the reader was at another', async () => {
    const element = await fixture<Marks>(html`<test-marks></test-marks>`);
    expect(stops(element)).to.deep.equal(['b']);
    expect(stops(await at('e'))).to.deep.equal(['e']);
  });

  for (const [from, key, to] of [
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowLeft', 'a'],
    ['b', 'ArrowDown', 'e'],
    ['e', 'ArrowUp', 'b'],
    ['e', 'End', 'f'],
    ['e', 'Home', 'd'],
  ] as const) {
    it(`goes from ${from} to ${to} by ${key}, and draws once`, async () => {
      const element = await at(from);
      expect(await press(element, key)).to.be.true;
      expect([focused(element), element.focusOf.active, stops(element)]).to.deep.equal([to, to, [to]]);
      expect(element.drawn).to.equal(1);
    });
  }

  it('stays at an end, and leaves other keys alone', async () => {
    const element = await at('c');
    expect(await press(element, 'ArrowRight')).to.be.true;
    expect(await press(element, 'x')).to.be.false;
    expect([focused(element), element.focusOf.active, element.drawn]).to.deep.equal(['c', 'c', 0]);
  });

  it('tells no more of a mark after Escape, and keeps the focus', async () => {
    const element = await at('c');
    await press(element, 'Escape');
    expect([focused(element), element.focusOf.active]).to.deep.equal(['c', undefined]);
  });

  it('tells no more of the mark under the pointer after Escape, wherever the focus is', async () => {
    const element = await fixture<Marks>(html`<test-marks></test-marks>`);
    element.focusOf.enter('e');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(element.focusOf.active).to.equal(undefined);
  });

  it('hears no key of the page once it is taken out', async () => {
    const element = await fixture<Marks>(html`<test-marks></test-marks>`);
    element.remove();
    element.focusOf.enter('e');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(element.focusOf.active).to.equal('e');
  });

  it('stops at the mark that was under the pointer before it was pressed', async () => {
    const element = await at('a');
    element.focusOf.enter('e');
    element.focusOf.focus('e');
    await settle(element);
    expect(stops(element)).to.deep.equal(['e']);
  });

  it('goes with its mark where marks get another order, and draws no more for it', async () => {
    const element = await at('a');
    element.rows = [['c', 'b', 'a']];
    await settle(element);
    expect([focused(element), element.focusOf.active, stops(element)]).to.deep.equal(['a', 'a', ['a']]);
    expect(element.drawn).to.equal(1);
  });
});
