/** Style sheets as the text that they are. */
declare module '*.css?raw' {
  const sheet: string;
  export default sheet;
}
