/** The embed code: the four forms, with what a reader has to know to choose one. */
import { readFileSync } from 'node:fs';
import { besideOf, isAnchored, pathOf } from './address.mjs';
import { blockLine, elementLine, frameLine, leftOutOfFrame, refusalOfFrame, scriptLine } from './forms.mjs';
import { isHarmed } from './html.mjs';
import { attributeText } from './page/escape.mjs';
import { wordsIn } from './words.mjs';

const hashOf = (module) =>
  readFileSync(new URL(`../dist/${module}.integrity.txt`, import.meta.url), 'utf8').trim();

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
    elementLine(placeOf(given)),
    ...onPage,
    '',
    words.blockForm(),
    blockLine(placeOf(given)),
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

function scripts({ base, isTable }) {
  return ['chiso', ...(isTable ? ['chiso-adapters'] : [])].map((module) =>
    scriptLine({ base, module, integrity: hashOf(module) }),
  );
}

function placeOf({ attributes: { own, feed }, src, widget, sentence }) {
  return { src, feed, widgets: [{ widget, own, sentence }] };
}

function harmedIn({ attributes: { own, feed }, src }) {
  return Object.entries({ src, ...feed, ...own }).filter(([, value]) => isHarmed(value));
}

function frameLines(
  { base, widget, attributes: { own, feed }, src, lang, title, sentence, isTable, picture },
  words,
) {
  const refusal = refusalOfFrame({ base, src, isTable }, words);
  if (refusal) return [refusal];
  const leftOut = leftOutOfFrame({ own });
  const height = picture.heightOnPage;
  return [
    frameLine({ base, src, feed, lang }, { widget, own, title, sentence, height }),
    ...(isAnchored(src) ? [] : [words.srcOfFrame(src)]),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
  ];
}
