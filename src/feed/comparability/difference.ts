/** 94.5 − 90.13 is 4.37, not 4.3700000000000045; and of money no digit is lost. */
export function exactDifference(a: number, b: number): number {
  return Number((a - b).toFixed(Math.min(12, Math.max(decimalsOf(a), decimalsOf(b)))));
}

function decimalsOf(value: number): number {
  const [, fraction = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

/** A quotient to the digits that are its own: (0.1 + 0.2) / 3 is 0.1. */
export function exactQuotient(dividend: number, divisor: number): number {
  return Number((dividend / divisor).toPrecision(14));
}
