/**
 * Registers an element unless its name is taken: the first module that registered a name keeps it, so that two copies or
 * versions of Chiso on one page do no harm. Says so once.
 */
export function register(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(name);
  if (!taken) customElements.define(name, element);
  else if (taken !== element) warnOnce(name);
}

let warned = false;

function warnOnce(name: string): void {
  if (warned) return;
  warned = true;
  console.warn(`chiso: <${name}> is already registered by another copy of the module; that one is used.`);
}
