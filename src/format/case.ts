/** First letters, which Vietnamese and English write alike. */

export function capitalize(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** An abbreviation stays as it is: "QR", "UBND". */
export function lowerFirst(words: string): string {
  if (/^\p{Lu}{2}/u.test(words)) return words;
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
