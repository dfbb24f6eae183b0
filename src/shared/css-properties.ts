import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

export type CssProperties = Readonly<Record<`--${string}`, string | number>>;

class CssPropertiesDirective extends Directive {
  private known: readonly string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssProperties stands on an element');
  }

  render(_properties: CssProperties): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [CssProperties]): unknown {
    const { style } = element as HTMLElement;
    for (const name of this.known) if (!(name in properties)) style.removeProperty(name);
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, String(value));
    this.known = Object.keys(properties);
    return noChange;
  }
}

/**
 * Sets custom properties on an element through the CSSOM. Lit's `styleMap` writes a `style` attribute on first render,
 * which a strict content security policy blocks.
 */
export const cssProperties = directive(CssPropertiesDirective);
