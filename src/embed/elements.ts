/** What the other forms of embedding have in common: elements by their short names, and the attributes that each has. */

/** "kpi" → "chiso-kpi", if this page knows it. */
export function tagOf(name: string): string | undefined {
  const tag = `chiso-${name.trim().toLowerCase()}`;
  return customElements.get(tag) && tag;
}

export function attributesOf(tag: string): readonly string[] {
  const element = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  return element?.observedAttributes ?? [];
}
