/** The embed code: four forms, each on one line in double quotes, as the filters of editors leave it. */
import { readFileSync } from 'node:fs';
import { attributeText, escapeText } from './escape.mjs';
import { isHarmed } from './html.mjs';
import { wordsIn } from './words.mjs';

const hashOf = (module) =>
  readFileSync(new URL(`../dist/${module}.integrity.txt`, import.meta.url), 'utf8').trim();

/**
 * @returns {string} lines for a reader to choose from: above each form when to use it
 */
export function embedCode(task, embedding) {
  const words = wordsIn(task.lang);
  const { html, sentence, name, picture, content } = embedding;
  const src = task.src ?? (embedding.feed.isRemote ? embedding.feed.url : embedding.feed.name);
  const { title, sentences } = content;
  // Of a board the sentences of all its widgets would be a page.
  const given = { ...task, ...embedding, src, title, fallback: sentences.length > 0 ? sentence : title };
  const { width, height } = picture;
  const image = { src: besideOf(src, `${name}.png`), alt: sentence, width, height };
  return `${[
    words.elementForm(),
    ...scripts(given),
    elementLine(given),
    '',
    words.blockForm(),
    blockLine(given),
    ...harmedIn(given).map(([attribute, value]) => words.harmed(attribute, value)),
    '',
    words.frameForm(),
    frameLine(given, words),
    ...(isAnchored(src) ? [] : [words.srcOfFrame(src)]),
    '',
    words.stillForm(),
    html,
    `<img${attributeText(image)}>`,
  ].join('\n')}\n`;
}

/** The picture lies where the feed does. */
function besideOf(src, file) {
  return src.replace(/[^/]*$/, '') + encodeURIComponent(file);
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
function elementLine({ widget, attributes: { own, feed }, src, fallback }) {
  const element = (attributes) =>
    `<chiso-${widget}${attributeText(attributes)}>${escapeText(fallback)}</chiso-${widget}>`;
  if (Object.keys(feed).length === 0) return element({ src, ...own });
  return `<chiso-feed${attributeText({ src, ...feed })}>${element(own)}</chiso-feed>`;
}

function blockLine({ widget, attributes: { own, feed }, src, fallback }) {
  const block = (name, attributes, content) => {
    const data = Object.entries({ chiso: name, ...attributes }).map(([key, value]) => [`data-${key}`, value]);
    return `<div${attributeText({ class: 'chiso', ...Object.fromEntries(data) })}>${content}</div>`;
  };
  const text = escapeText(fallback);
  if (Object.keys(feed).length === 0) return block(widget, { src, ...own }, text);
  return block('feed', { src, ...feed }, block(widget, own, text));
}

function harmedIn({ attributes: { own, feed }, src }) {
  return Object.entries({ src, ...feed, ...own }).filter(([, value]) => isHarmed(value));
}

function frameLine(
  { base, widget, attributes: { own }, src, lang, title, fallback, isTable, picture },
  words,
) {
  if (isTable) return words.noFrameForTables();
  if (isElsewhere(src, base)) return words.noFrameForOthers();
  const asked = { widget, src, ...own, lang };
  const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeQuery(value)}`);
  const frame = {
    src: `${base}embed.html?${query.join('&')}`,
    title,
    width: picture.width,
    height: picture.heightOnPage,
  };
  // Some filters take the frame and leave the words in it.
  return `<iframe${attributeText(frame)}>${escapeText(fallback)}</iframe>`;
}

/** Whether an address means the same on every page of the portal. */
function isAnchored(src) {
  return /^(\/|https?:)/i.test(src);
}

/** Whether a frame of `base` would ask another server for the feed. */
function isElsewhere(src, base) {
  const here = 'http://portal.invalid/';
  return new URL(src, here).origin !== new URL(base, here).origin;
}

/** Slashes are read by people; quotes and brackets would be rewritten. */
function encodeQuery(value) {
  return encodeURIComponent(value)
    .replace(/%2F/g, '/')
    .replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
