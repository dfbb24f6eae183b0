import { adoptStyles, LitElement, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

/**
 * An element that keeps its looks in whatever document a page moves it to, such as a frame's. A constructed style sheet
 * belongs to the document that made it: a browser takes it from what is moved elsewhere, and refuses it there.
 */
export abstract class Movable extends LitElement {
  /** @internal */
  adoptedCallback(): void {
    if (supportsAdoptingStyleSheets && this.shadowRoot) this.dress(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!supportsAdoptingStyleSheets || this.ownerDocument === document) return super.createRenderRoot();
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.dress(root);
    return root;
  }

  private dress(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    const { ownerDocument } = this;
    if (ownerDocument === document) adoptStyles(root, elementStyles);
    // A document that nobody looks at has no window to make style sheets of.
    else if (ownerDocument.defaultView)
      root.adoptedStyleSheets = elementStyles.map((styles) => copyFor(ownerDocument.defaultView!, styles));
  }
}

type Frame = NonNullable<Document['defaultView']>;

/** One for all the widgets of a frame. */
const copies = new WeakMap<Frame, Map<CSSResultOrNative, CSSStyleSheet>>();

function copyFor(frame: Frame, styles: CSSResultOrNative): CSSStyleSheet {
  const known = copies.get(frame) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(frame, known);
  let copy = known.get(styles);
  if (!copy) {
    copy = new frame.CSSStyleSheet();
    copy.replaceSync('cssText' in styles ? styles.cssText : rulesOf(styles));
    known.set(styles, copy);
  }
  return copy;
}

function rulesOf({ cssRules }: CSSStyleSheet): string {
  return [...cssRules].map(({ cssText }) => cssText).join('');
}
