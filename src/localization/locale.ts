/** The active language. The only place that configures @lit/localize, which throws on a second configuration. */
import { configureLocalization } from '@lit/localize';
import type { LocaleModule } from '@lit/localize';
import * as en from './generated/en.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

/** Both languages ship in one file: nothing is fetched to change from one to the other. */
const translations = new Map<string, LocaleModule>([['en', en]]);

const localization = configureLocalization({
  sourceLocale,
  targetLocales,
  // A resolved promise and not an async function, so that the language is set before the first element renders.
  loadLocale: (locale) => Promise.resolve(translations.get(locale) ?? { templates: {} }),
});

export function getLocale(): Locale {
  return localization.getLocale() as Locale;
}

/** What `<html lang>` said when a language was last chosen by hand. */
let langAtChoice: string | undefined;

/**
 * Changes the language of all widgets, until `<html lang>` changes; `en-GB` is `en`, and any language that does not ship
 * is `vi`.
 */
export function setLocale(locale: string): Promise<void> {
  langAtChoice = globalThis.document?.documentElement.lang;
  return speak(locale);
}

function speak(locale: string): Promise<void> {
  const language = locale.trim().toLowerCase().split(/[-_]/, 1)[0];
  return localization.setLocale(targetLocales.find((target) => target === language) ?? sourceLocale);
}

let following = false;

/**
 * Takes the language of the page, `<html lang>`, now and whenever it changes; one that was chosen by hand before stays
 * until then. Without a page it does nothing.
 */
export function followPage(): void {
  if (following || typeof document === 'undefined') return;
  following = true;
  const page = document.documentElement;
  const follow = () => void speak(page.lang);
  new MutationObserver(follow).observe(page, { attributeFilter: ['lang'] });
  if (page.lang !== langAtChoice) follow();
}
