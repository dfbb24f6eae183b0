/** What was written by `console.warn` during each test of a group; nothing of it reaches the real console. */
export function useWarnings(): readonly string[] {
  const { warn } = console;
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    console.warn = (...words: unknown[]) => {
      written.push(words.map(String).join(' '));
    };
  });
  afterEach(() => {
    console.warn = warn;
  });
  return written;
}
