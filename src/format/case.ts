/** First letters, which Vietnamese and English write alike. */

export function capitalize(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
