/** Makes a still: shows the widget as a page would, and takes from it what it says and how it looks. */
import { listHints } from './attributes.mjs';
import { embedCode } from './code.mjs';
import { needsAdapters, openFeed, rowCountOf } from './feed.mjs';
import { stillHtml } from './html.mjs';
import { readManifest } from './manifest.mjs';
import { openPage } from './open-page.mjs';
import { onOneLine } from './page/escape.mjs';
import { Refusal } from './refusal.mjs';
import { sentenceOf, titleOf } from './summary.mjs';
import { svgFile } from './svg-file.mjs';
import { wordsIn } from './words.mjs';

/** Pixels of a picture that Chromium draws at once. */
const tallest = 16_384;

/**
 * @param task what `readOptions` answers
 * @param browser of puppeteer-core
 * @param {{ name: string, now?: Date }} file the name that the files share, and the day of the still
 * @returns the forms asked for, each by its name; `notes` are for who publishes the feed
 * @throws {Refusal} what the widget says is wrong
 */
export async function makeStill(task, browser, { name, now = new Date() }) {
  const words = wordsIn(task.lang);
  const feed = await openFeed(task.place, words);
  const isTable = needsAdapters(feed, task.attributes.feed.format);
  const { page, told } = await openPage(browser, feed, task.width, words);
  try {
    const { faults, problemCount, isBare } = await inPage(page, 'show', 'show', shown(task, feed, isTable));
    const notes = () => notesOf(told.warnings, feed, words);
    const reasons = [...faults.map((each) => plain(each, feed)), ...hintsFor(task, faults, words)];
    if (reasons.length > 0) throw new Refusal(words.notShown(task.widget, reasons));
    if (isBare && problemCount >= (rowCountOf(feed) ?? 1)) throw new Refusal(words.noRows(notes()));
    const made = words.made(words.day(now));
    const isPicture = task.forms.some((form) => form !== 'html');
    const picture = isPicture && (await takePicture(page, task.forms, words, { made, drawn: words.drawn() }));
    const content = await inPage(page, 'content', 'readContent', Object.hasOwn(task.attributes.own, 'limit'));
    if (told.errors.length > 0) throw new Refusal(words.failed(told.errors.join(' · ')));
    const sentence = sentenceOf(content, words);
    const html = stillHtml(content, task.lang, made);
    const write = {
      html: () => `${html}\n`,
      svg: () => svgFile(picture, sentence, task.lang),
      png: () => picture.png,
      code: () =>
        embedCode(task, { name, title: titleOf(content, words), sentence, html, isTable, feed, picture }),
    };
    const forms = Object.fromEntries(task.forms.map((form) => [form, write[form]()]));
    return { forms, content, sentence, notes: notes() };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(words.failed([onOneLine(error.message), ...told.errors].join(' · ')));
  } finally {
    await page.close();
  }
}

/** Calls a function of `page/` on the page. */
function inPage(page, file, name, argument) {
  return page.evaluate(
    async (address, call, given) => (await import(address))[call](given),
    `/still/${file}.mjs`,
    name,
    argument,
  );
}

/**
 * On a page the words around a board say whose figures it has. A still is alone: chosen at the feed, locality and period
 * are told in a line of the board's own.
 */
function shown({ lang, scheme, widget, attributes: { own, feed } }, { url }, isTable) {
  const { locality, period, ...rest } = own;
  const chosen = Object.entries({ locality, period }).filter(([, value]) => value !== undefined);
  const isBoard = widget === 'board';
  return {
    ...{ lang, scheme, tag: `chiso-${widget}` },
    modules: ['/chiso/chiso.js', ...(isTable ? ['/chiso/chiso-adapters.js'] : [])],
    attributes: isBoard ? rest : own,
    feedAttributes: { src: url, ...feed, ...(isBoard && Object.fromEntries(chosen)) },
  };
}

/** The size of the picture, the drawing for SVG, and twice as large, for sharp screens and paper, the PNG. */
async function takePicture(page, forms, words, lines) {
  const { width, height, heightOnPage } = await inPage(page, 'prepare', 'preparePicture', lines);
  const pixels = height * page.viewport().deviceScaleFactor;
  if (forms.includes('png') && pixels > tallest) throw new Refusal(words.tooTall(pixels, tallest));
  // What is out of the window is not drawn by every browser.
  await page.setViewport({ ...page.viewport(), height });
  const picture = { width, height, heightOnPage };
  if (forms.includes('svg')) Object.assign(picture, await inPage(page, 'svg', 'drawPage'));
  if (forms.includes('png')) picture.png = Buffer.from(await page.screenshot({ type: 'png' }));
  return picture;
}

/** For who publishes the feed; what widgets say of attributes in HTML is told as it stands on a command line. */
function notesOf(warnings, feed, words) {
  const notes = warnings.map((each) => plain(each, feed));
  return notes.some((note) => note.includes('locale="vi"')) ? [...notes, words.localeHint()] : notes;
}

function hintsFor({ widget, attributes }, faults, words) {
  if (faults.length === 0) return [];
  return listHints(attributes, readManifest(words).attributesOf(widget), words);
}

/** The feed by the name that it was called by, not by that which it has on the page. */
function plain(text, { url, name, isRemote }) {
  return isRemote ? text : text.replaceAll(url, name);
}
