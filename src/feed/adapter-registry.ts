/** The adapters of the page. A symbol of the registry, so that modules built apart meet. */
import type { Adapter, Format } from './adapter.js';

interface Registry {
  readonly adapters: Map<Format, Adapter>;
  readonly listeners: Set<() => void>;
}

const key = Symbol.for('chiso-adapters');
const page = globalThis as { [key]?: Registry };
const registry = (page[key] ??= { adapters: new Map<Format, Adapter>(), listeners: new Set<() => void>() });

/** The first adapter of a format keeps it: two copies of the module do no harm. */
export function registerAdapter(adapter: Adapter): void {
  if (registry.adapters.has(adapter.format)) return;
  registry.adapters.set(adapter.format, adapter);
  for (const listener of [...registry.listeners]) listener();
}

export function adapterOf(format: Format): Adapter | undefined {
  return registry.adapters.get(format);
}

/** The adapter of a format; where the page is still loading, it may yet bring it. */
export async function awaitAdapter(format: Format, signal: AbortSignal): Promise<Adapter | undefined> {
  while (!adapterOf(format) && !signal.aborted && globalThis.document?.readyState !== 'complete') {
    if (!globalThis.document) return undefined;
    await new Promise<void>((resolve) => {
      const stop = onAdapterAdded(settle);
      function settle() {
        stop();
        removeEventListener('load', settle);
        signal.removeEventListener('abort', settle);
        resolve();
      }
      addEventListener('load', settle);
      signal.addEventListener('abort', settle);
    });
  }
  return adapterOf(format);
}

/** Calls `listener` after each adapter that is added; returns how to stop. */
export function onAdapterAdded(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => registry.listeners.delete(listener);
}
