/** The letters of all pictures: they come with the installation, so that each machine draws the same ones. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inter = ['InterVariable', 'InterVariable-Italic'].map((name) =>
  dataOf(`inter-ui/variable/${name}.woff2`),
);
/** For what Inter lacks, such as ◐ and ✕. */
const signs = dataOf('@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2');
/** A story names Georgia to show that a page may choose, and not every machine has it. */
const families = ['Looks', 'Georgia'];

/** A style sheet for a page that is photographed. */
export const fontStyle = `
  ${families.map(facesOf).join('')}
  @font-face { font-family: Signs; src: url(${signs}) }
  body, #storybook-root { font-family: Looks, Signs !important }`;

function facesOf(family) {
  return inter
    .map(
      (file, n) =>
        `@font-face { font-family: ${family}; font-weight: 100 900; font-style: ${n ? 'italic' : 'normal'}; src: url(${file}) }`,
    )
    .join('\n');
}

function dataOf(file) {
  const path = fileURLToPath(import.meta.resolve(file));
  return `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;
}
