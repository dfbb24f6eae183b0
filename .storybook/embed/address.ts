/** Where the feeds of stories would lie on a portal: embed code and source say the same. */

const folder = '/so-lieu/';

/** A feed that is written in a story has no address of its own. */
export const someAddress = `${folder}feed.json`;

/** The addresses of a `src`; what is served beside the Storybook would lie with the portal's other figures. */
export function onPortal(src: string): string {
  return src.replace(/(^|\s)(?:feeds|tables)\//g, `$1${folder}`);
}
