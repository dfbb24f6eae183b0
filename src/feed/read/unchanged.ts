/** What a newer reading has in common with an earlier one stays the very same object: so is seen what changed. */

/** Whether two values of a feed say the same. What stands in both is compared once, by identity. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  for (const key in one) if (!saysTheSame(one[key], other[key])) return false;
  for (const key in other) if (!(key in one)) return false;
  return true;
}

/** Whether two lists hold the very same elements. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, n) => one === b[n]);
}

/** `next`, or the `earlier` map where both have the same entries in one order; what did not change is the earlier's. */
export function keptEntries<Key, Entry>(
  earlier: ReadonlyMap<Key, Entry> | undefined,
  next: ReadonlyMap<Key, Entry>,
): ReadonlyMap<Key, Entry> {
  if (!earlier) return next;
  const kept = new Map<Key, Entry>();
  const keys = earlier.keys();
  let isSame = earlier.size === next.size;
  for (const [key, entry] of next) {
    const known = earlier.get(key);
    const same = known !== undefined && saysTheSame(known, entry);
    kept.set(key, same ? known : entry);
    isSame &&= same && keys.next().value === key;
  }
  return isSame ? earlier : kept;
}
