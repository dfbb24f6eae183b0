/**
 * `Intl` formatters, made once for each locale and options. Making one loads locale data and costs a hundred times
 * what formatting does, and a table of thousands of rows asks for the same few again and again. The options come from
 * feeds (`decimals`), and a wall display stays open for months, so the cache is bounded: past the limit the oldest goes.
 */
const limit = 50;

function cached<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const formatters = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const known = formatters.get(key);
    if (known) return known;
    if (formatters.size >= limit) formatters.delete(formatters.keys().next().value ?? '');
    const formatter = make(locale, options);
    formatters.set(key, formatter);
    return formatter;
  };
}

export const numberFormat = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const dateFormat = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
export const pluralRules = cached(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);
export const collator = cached((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options));
