/** What somebody who means ill may write into a feed, and what finds out whether it came to anything. */

const run = 'globalThis.chisoWasRun=true';

/** Each would run, or would make an element, wherever it were taken for markup. */
export const markups: readonly string[] = [
  `<img src="data:," onerror="${run}">`,
  `<script>${run}</script>`,
  `"><svg onload="${run}">`,
  `'><iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `</textarea></style></title><b onmouseover=${run}>đậm</b>`,
  '&lt;img src=x&gt; &#60;b&#62;',
  '<!-- {{7*7}} ${7*7} -->',
];

/** Each would run, or would lead where nobody meant to go, if it were a link. */
export const addresses: readonly string[] = [
  `javascript:${run}`,
  ` JaVa\tScript:${run}`,
  `java\nscript:${run}`,
  `\u0001javascript:${run}`,
  `data:text/html,<script>parent.${run}</script>`,
  'data:image/svg+xml;base64,PHN2Zy8+',
  `vbscript:${run}`,
  'blob:https://example.org/0',
  'file:///etc/passwd',
  'mailto:ai@example.org',
  'https:javascript',
];

/** Odd, and links all the same: of http, https, or relative. */
export const links: readonly string[] = [
  '//khac.example',
  'HTTPS://khac.example/?a="><b>',
  '/xa?x=javascript:1',
  './javascript:1',
  '#data:',
];

/** Marks that turn round what follows, and letters that are written from right to left. */
export const turns: readonly string[] = [
  '\u202eđảo',
  '\u202dép\u202e',
  '\u202b\u202a',
  '\u2066cô lập',
  '\u2067\u2068',
  '\u2069\u202c',
  '\u200f',
  '\u061c',
  'مدينة',
  'עיר \u202e',
];

/** Letters that count for more, or less, than they seem to. */
export const letters: readonly string[] = [
  'a\u200bb\u200d\ufeff',
  '👩‍👩‍👧‍👦🇻🇳👍🏽',
  'Z̸̢̛͓̪͎̀͂a̵̛͖l̷g̶o',
  'a\u0000b\u0007',
  '\ud800',
  '__proto__',
  'constructor',
];

/** What a spreadsheet takes for a formula where a cell begins so. */
export const formulas: readonly string[] = [
  '=HYPERLINK("http://khac.example";"xem")',
  '=1+1',
  '+84',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  ' =1+1',
  '\u0000=1+1',
  '\u202e=1+1',
  '＝1+1',
  'Xã,=1+1,',
  'Xã,"=1+1,',
  'Xã"\n=1+1\n"',
  'Xã;=1+1;',
];

export const strings: readonly string[] = [
  ...markups,
  ...addresses,
  ...links,
  ...turns,
  ...letters,
  ...formulas,
  '',
  'x'.repeat(100_000),
];

/** Whether something of it has run since it was last asked. */
export function wasRun(): boolean {
  return Reflect.has(globalThis, 'chisoWasRun') && Reflect.deleteProperty(globalThis, 'chisoWasRun');
}

/** "<img src=…": as a test's name has it. */
export function named(text: string): string {
  return JSON.stringify(text.slice(0, 40)).replace(
    /[^\x20-\x7e\u00c0-\u024f\u1e00-\u1eff\u0590-\u06ff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
