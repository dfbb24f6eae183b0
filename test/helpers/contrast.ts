/** The contrast of two opaque colours, 1 to 21: WCAG 2.2, "contrast ratio". Colours are computed ones, `rgb(…)`. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(color)?.[1] ?? '')
    .split(/[ ,/]+/)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha !== 1) {
    throw new Error(`not an opaque colour: ${color}`);
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
