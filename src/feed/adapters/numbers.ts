/** How tables write numbers. Groups are of three digits and nothing else, so that a decimal point is never taken for one. */
const notations = {
  vi: { form: /^[-−]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/, group: /\./g },
  en: { form: /^[-−]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/, group: /,/g },
} as const;

export type Language = keyof typeof notations;
export const languages = Object.keys(notations) as Language[];

const json = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/**
 * The number that `text` is in a language, or as JSON writes it. `undefined` for what is none, and for one with more
 * digits than a number of JavaScript keeps: no digit is lost in silence.
 */
export function numberFrom(text: string, language: Language | undefined): number | undefined {
  const { form, group } = language ? notations[language] : { form: json, group: /$^/ };
  if (text.length > longest || !form.test(text)) return undefined;
  const digits = text.replace(group, '').replace(',', '.').replace('−', '-');
  const number = Number(digits);
  return significant(digits) === significant(String(number)) ? number : undefined;
}

/** Letters of a number. The largest that JavaScript has are of 309 digits. */
const longest = 320;

/** The digits without sign, mark, exponent and the zeros around them. */
function significant(text: string): string {
  return text
    .replace(/e.*/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}
