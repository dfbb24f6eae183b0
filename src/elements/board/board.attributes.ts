import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Attributes } from './board.cells.js';

class AttributesDirective extends Directive {
  private known: Attributes = {};

  render(_attributes: Attributes): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): unknown {
    const { known } = this;
    for (const name of Object.keys(known)) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (known[name] !== value) element.setAttribute(name, value);
    this.known = attributes;
    return noChange;
  }
}

/** The attributes of a widget whose names are not known before there is a feed. */
export const attributes = directive(AttributesDirective);
