/** What is used of papaparse. Its own types bring those of Node into every file of the project. */
declare module 'papaparse' {
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: '\n';
    /** Rows at most; 0: all. */
    readonly preview: number;
  }
  interface ParseResult {
    readonly data: readonly (readonly string[])[];
    /** With the places in `data` of the rows that they are in. */
    readonly errors: readonly { readonly row?: number }[];
  }
  const Papa: { parse(text: string, config: ParseConfig): ParseResult };
  export default Papa;
}
