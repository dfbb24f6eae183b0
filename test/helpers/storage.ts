/** Pages that may keep less than others. */

function replaced(name: 'caches' | 'localStorage', descriptor: PropertyDescriptor) {
  return async (test: () => Promise<void>): Promise<void> => {
    const own = Object.getOwnPropertyDescriptor(globalThis, name)!;
    Object.defineProperty(globalThis, name, { configurable: true, ...descriptor });
    try {
      await test();
    } finally {
      Object.defineProperty(globalThis, name, own);
    }
  };
}

/** What a sandboxed frame does when its storage is touched. */
function forbid(): never {
  throw new DOMException('The document is sandboxed.', 'SecurityError');
}

/** Over plain HTTP browsers have no cache to write to. */
export async function withoutCaches(test: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'caches')!;
  Reflect.deleteProperty(globalThis, 'caches');
  try {
    await test();
  } finally {
    Object.defineProperty(globalThis, 'caches', own);
  }
}

/** As in a sandboxed frame: whatever touches a storage throws. */
export function withoutStorage(test: () => Promise<void>): Promise<void> {
  return replaced('caches', { get: forbid })(() => replaced('localStorage', { get: forbid })(test));
}
