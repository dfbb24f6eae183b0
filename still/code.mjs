/** The embed code: four forms, each on one line in double quotes, as the filters of editors leave it. */
import { readFileSync } from 'node:fs';
import { besideOf, isAnchored, isElsewhere, pathOf, queryOf } from './address.mjs';
import { isHarmed } from './html.mjs';
import { attributeText, escapeText } from './page/escape.mjs';
import { wordsIn } from './words.mjs';

const hashOf = (module) =>
  readFileSync(new URL(`../dist/${module}.integrity.txt`, import.meta.url), 'utf8').trim();

/** In an address a heading would be words of whoever writes it, and figures without a source nobody's. */
const notInFrames = ['heading', 'without-source'];

/**
 * @param embedding the still: its `name`, `title`, `sentence`, `html`, `picture`, and of which `feed` it is
 * @returns {string} lines for a reader to choose from: above each form when to use it, below it what to mind
 */
export function embedCode(task, embedding) {
  const words = wordsIn(task.lang);
  const { feed, html, sentence, name, picture } = embedding;
  const src = task.src ?? (feed.isRemote ? feed.url : pathOf(feed.name));
  const given = { ...task, ...embedding, src };
  const onPage = isAnchored(src) ? [] : [words.srcOfPage(src)];
  // A height would not follow where a style sheet makes pictures narrower.
  const image = { src: besideOf(src, `${name}.png`), alt: sentence, width: picture.width };
  return `${[
    words.elementForm(),
    ...scripts(given),
    words.integrityNote(),
    elementLine(given),
    ...onPage,
    '',
    words.blockForm(),
    blockLine(given),
    ...onPage,
    ...harmedIn(given).map(([attribute, value]) => words.harmed(attribute, value)),
    '',
    words.frameForm(),
    ...frameLines(given, words),
    '',
    words.stillForm(),
    html,
    `<img${attributeText(image)}>`,
    words.imageNote(picture.width),
    ...onPage,
  ].join('\n')}\n`;
}

/** From another server the hash needs its leave to be looked at. */
function scripts({ base, isTable }) {
  const crossorigin = /^(https?:)?\/\//i.test(base) ? 'anonymous' : undefined;
  return ['chiso', ...(isTable ? ['chiso-adapters'] : [])].map((module) => {
    const attributes = { type: 'module', src: `${base}${module}.js`, integrity: hashOf(module), crossorigin };
    return `<script${attributeText(attributes)}></script>`;
  });
}

/** Only `<chiso-feed>` knows how to read a table. */
function elementLine({ widget, attributes: { own, feed }, src, sentence }) {
  const element = (attributes) =>
    `<chiso-${widget}${attributeText(attributes)}>${escapeText(sentence)}</chiso-${widget}>`;
  if (Object.keys(feed).length === 0) return element({ src, ...own });
  return `<chiso-feed${attributeText({ src, ...feed })}>${element(own)}</chiso-feed>`;
}

function blockLine({ widget, attributes: { own, feed }, src, sentence }) {
  const block = (name, attributes, content) => {
    const data = Object.entries({ chiso: name, ...attributes }).map(([key, value]) => [`data-${key}`, value]);
    return `<div${attributeText({ class: 'chiso', ...Object.fromEntries(data) })}>${content}</div>`;
  };
  const text = escapeText(sentence);
  if (Object.keys(feed).length === 0) return block(widget, { src, ...own }, text);
  return block('feed', { src, ...feed }, block(widget, own, text));
}

function harmedIn({ attributes: { own, feed }, src }) {
  return Object.entries({ src, ...feed, ...own }).filter(([, value]) => isHarmed(value));
}

/** As wide as its place, as tall as it was measured: no style survives the filters. */
function frameLines(
  { base, widget, attributes: { own }, src, lang, title, sentence, isTable, picture },
  words,
) {
  if (isTable) return [words.noFrameForTables()];
  if (isElsewhere(src, base)) return [words.noFrameForOthers()];
  const taken = Object.entries(own).filter(([name]) => !notInFrames.includes(name));
  const leftOut = notInFrames.filter((name) => Object.hasOwn(own, name));
  const frame = {
    src: `${base}embed.html?${queryOf({ widget, src, ...Object.fromEntries(taken), lang })}`,
    title,
    width: '100%',
    height: picture.heightOnPage,
    frameborder: '0',
  };
  return [
    // Some filters take the frame and leave the words in it.
    `<iframe${attributeText(frame)}>${escapeText(sentence)}</iframe>`,
    ...(isAnchored(src) ? [] : [words.srcOfFrame(src)]),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
  ];
}
