/** Each form of the embed code as one line in double quotes, as the filters of editors leave it. Runs in Node and on a page. */
import { isElsewhere, queryOf } from './address.mjs';
import { attributeText, escapeText } from './page/escape.mjs';

/** In an address a heading or a figure would be words of whoever writes it, and figures without a source nobody's. */
const notInFrames = ['label', 'value', 'unit', 'min', 'max', 'goal', 'heading', 'without-source'];

/** From another server the hash needs its leave to be looked at. */
export function scriptLine({ base, module, integrity }) {
  const crossorigin = /^(https?:)?\/\//i.test(base) ? 'anonymous' : undefined;
  return `<script${attributeText({ type: 'module', src: `${base}${module}.js`, integrity, crossorigin })}></script>`;
}

/**
 * @param place `src` and the further attributes, `feed`, of a feed; its `widgets`, each with its attributes, `own`, and the
 *   `sentence` that stands in it until there is a figure
 */
export function elementLine(place) {
  return placeLine(
    place,
    (name, attributes, content) => `<chiso-${name}${attributeText(attributes)}>${content}</chiso-${name}>`,
  );
}

export function blockLine(place) {
  return placeLine(place, (name, attributes, content) => {
    const data = Object.entries({ chiso: name, ...attributes }).map(([key, value]) => [`data-${key}`, value]);
    return `<div${attributeText({ class: 'chiso', ...Object.fromEntries(data) })}>${content}</div>`;
  });
}

/** What several widgets share, and what only `<chiso-feed>` knows, such as how to read a table, stands in a feed around them. */
function placeLine({ src, feed, widgets }, tag) {
  const isAlone = widgets.length === 1 && Object.keys(feed).length === 0;
  const written = widgets.map(({ widget, own, sentence }) =>
    tag(widget, { src: isAlone ? src : undefined, ...own }, escapeText(sentence)),
  );
  return isAlone ? written[0] : tag('feed', { src, ...feed }, written.join(''));
}

/** As wide as its place, as tall as it was measured: no style survives the filters. */
export function frameLine({ base, src, feed, lang }, { widget, own, title, sentence, height }) {
  const asked = Object.entries({ ...feed, ...own }).filter(([name]) => !notInFrames.includes(name));
  const frame = {
    src: `${base}embed.html?${queryOf({ widget, src, ...Object.fromEntries(asked), lang })}`,
    title,
    width: '100%',
    height,
    frameborder: '0',
  };
  // Some filters take the frame and leave the words in it.
  return `<iframe${attributeText(frame)}>${escapeText(sentence)}</iframe>`;
}

/** Why there is no frame, if so. */
export function refusalOfFrame({ base, src, isTable }, words) {
  if (isTable) return words.noFrameForTables();
  return isElsewhere(src, base) ? words.noFrameForOthers() : undefined;
}

export function leftOutOfFrame({ own }) {
  return notInFrames.filter((name) => Object.hasOwn(own, name));
}
