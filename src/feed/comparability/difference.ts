/** 94.5 − 90.13 is 4.37, not 4.3700000000000045; of money no digit is lost, of a fraction those after the twelfth. */
export function exactDifference(a: number, b: number): number {
  return Number((a - b).toFixed(digitsOf([a, b])));
}

/** How many digits after the decimal mark all of them fit in, twelve at most. */
export function digitsOf(values: readonly number[]): number {
  let digits = 0;
  const fits = (value: number) => hasDigits(value, digits);
  while (digits < 12 && !values.every(fits)) digits += 1;
  return digits;
}

/** Whether a number has no more than so many digits after the decimal mark. */
function hasDigits(value: number, digits: number): boolean {
  return Number(value.toFixed(digits)) === value;
}

/** A quotient to the digits that are its own: (0.1 + 0.2) / 3 is 0.1. */
export function exactQuotient(dividend: number, divisor: number): number {
  return Number((dividend / divisor).toPrecision(14));
}
