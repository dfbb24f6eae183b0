/** The embed code below a story in the docs: four forms to choose from, each one line with a button that copies it. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { drawn } from '../../still/page/settle.mjs';
import { wordsIn } from '../../still/words.mjs';
import { styles } from './embed-lines.styles.js';
import { formsOf, type Form } from './forms.js';
import { elementsIn, placesIn } from './places.js';
import { wordsOf } from './words.js';

/** A line that came from the form and the story as they were then. */
interface Line {
  readonly of: Form;
  readonly text: string;
}

const legend = 'legend';

/** `<embed-lines>` stands behind the story that it is of. A story that shows no figure, or not yet, has no embed code. */
export class EmbedLines extends LitElement {
  static override styles = styles;

  // No decorators: Vite reads how to compile them from `tsconfig.json`, which is not about this folder.
  static override properties = {
    args: { attribute: false },
    forms: { state: true },
    chosen: { state: true },
    line: { state: true },
    copied: { state: true },
  };

  /** The arguments of the story: the code follows them. */
  declare args: object | undefined;
  declare private forms: readonly Form[];
  declare private chosen: Form['id'];
  declare private line: Line | undefined;
  /** What was copied last. */
  declare private copied: string;

  private readonly nearness = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.nearness.disconnect();
      this.isNear = true;
      void this.read();
    },
    { rootMargin: '100%' },
  );
  private isNear = false;

  constructor() {
    super();
    this.forms = [];
    this.chosen = 'element';
    this.copied = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.nearness.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.nearness.disconnect();
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('args') && this.isNear) void this.read();
    if (changed.has('forms') || changed.has('chosen')) void this.write();
  }

  protected override render(): unknown {
    const form = this.forms.find(({ id }) => id === this.chosen);
    if (!form) return nothing;
    const words = wordsOf(document.documentElement.lang);
    const { line } = this;
    const isMade = line?.of === form;
    return html`
      <fieldset>
        <legend id=${legend}>${words.legend}</legend>
        ${this.forms.map(
          ({ id, name }) =>
            html`<label>
              <input
                type="radio"
                name="form"
                value=${id}
                .checked=${id === this.chosen}
                @change=${() => (this.chosen = id)}
              />
              <span>${name}</span>
            </label>`,
        )}
      </fieldset>
      <p>${form.when}</p>
      ${isMade ? this.renderLine(line.text, words.lineOf(form.name)) : html`<p>${words.making}</p>`}
      ${form.notes.map((note) => html`<p>${note}</p>`)}
      ${form.scripts.length > 0 ? this.renderScripts(form.scripts) : nothing}
      <p class="copied" role="status">${this.copied && words.copied}</p>
    `;
  }

  private renderScripts(scripts: readonly string[]): TemplateResult {
    const lang = document.documentElement.lang;
    const { script } = wordsOf(lang);
    const hasHash = scripts.some((line) => line.includes(' integrity='));
    return html`<details>
      <summary>${script}</summary>
      ${scripts.map((line) => this.renderLine(line, script))}
      ${hasHash ? html`<p>${wordsIn(lang).integrityNote()}</p>` : nothing}
    </details>`;
  }

  /** A field has one line by nature, can be reached and read by keyboard, and gives its whole text to Ctrl+C. */
  private renderLine(text: string, name: string): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const words = wordsOf(document.documentElement.lang);
    return html`<div class="line">
      <input
        readonly
        spellcheck="false"
        aria-label=${name}
        .value=${text}
        @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
      />
      <button type="button" aria-label="${words.copy}: ${name}" @click=${() => this.copy(text)}>
        ${this.copied === text ? words.copied : words.copy}
      </button>
    </div>`;
  }

  private async read(): Promise<void> {
    const story = this.previousElementSibling;
    if (!story) return;
    const widgets = elementsIn(story).filter(({ localName }) => localName !== 'chiso-feed');
    await drawn(() => widgets);
    const isShown = widgets.some((widget) => !widget.matches(':state(error)'));
    this.forms = isShown ? formsOf(placesIn(story), document.documentElement.lang) : [];
    this.toggleAttribute('data-none', !isShown);
  }

  private async write(): Promise<void> {
    const form = this.forms.find(({ id }) => id === this.chosen);
    if (!form) return;
    const text = await form.line();
    if (this.chosen === form.id && this.forms.includes(form)) this.line = { of: form, text };
  }

  private async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.copied = text;
  }
}
