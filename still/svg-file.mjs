/** The picture as a file of its own, for `<img>`: a name that is read out, no title, which would be that of a page. */
import { attributeText } from './page/escape.mjs';

export function svgFile({ width, height, shapes, ground, fontFamily }, label, lang) {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': label,
    lang,
    'font-family': fontFamily.replaceAll('"', "'"),
    'font-variant': 'lining-nums tabular-nums',
  };
  const background = `<rect${attributeText({ width, height, fill: ground })}/>`;
  return `<svg${attributeText(root)}>${background}${shapes}</svg>\n`;
}
