/** How many texts are normalised meanwhile: of thousands of names each is, where a table or chart is made anew. */
export async function countNormalized(meanwhile: () => Promise<void>): Promise<number> {
  const own = Object.getOwnPropertyDescriptor(String.prototype, 'normalize')!;
  const real = own.value as (form?: string) => string;
  let count = 0;
  const value = function (this: string, form?: string): string {
    count += 1;
    return real.call(this, form);
  };
  Object.defineProperty(String.prototype, 'normalize', { ...own, value });
  try {
    await meanwhile();
  } finally {
    Object.defineProperty(String.prototype, 'normalize', own);
  }
  return count;
}
