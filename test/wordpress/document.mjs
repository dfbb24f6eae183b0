// The document that every role writes: each form of embedding under a heading of its own, in each of WordPress's two ways.
import { readFileSync } from 'node:fs';

export const feedName = 'cho-lach.json';
const src = `/so-lieu/${feedName}`;

const feed = JSON.parse(readFileSync(new URL(`../../demo/feeds/${feedName}`, import.meta.url), 'utf8'));
const { indicator, locality, value } = feed.observations.find((row) => row.value !== undefined && !row.part);
const name = feed.indicators.find(({ id }) => id === indicator).name.vi;
const place = feed.localities.find(({ id }) => id === locality).name.vi;
const source = feed.source.name.vi;

/** The figure that widgets show: what the feed says, as a Vietnamese page writes it. */
export const figure = new Intl.NumberFormat('vi').format(value);
/** Has what WordPress likes to change: straight quotes, a double hyphen. */
const sentence = `${place}: ${figure}% "${name}" -- ${source}`;
/** What of it stays as it is. */
export const words = `${place}: ${figure}%`;

const marks = `data-src="${src}" data-indicator="${indicator}" data-locality="${locality}"`;
const frame = `<iframe src="/chiso/embed.html?widget=kpi&amp;src=${src}&amp;indicator=${indicator}&amp;locality=${locality}" title="${name}" width="320" height="80">`;

/**
 * `shows`: what a reader has of it; `needs`: whether only who may write any HTML keeps it, and then `leaves`: what a reader
 * has where it is not kept; `isBoolean`: whether it leaves out the source.
 * @typedef {'widget' | 'frame' | 'table' | 'words' | 'nothing'} Sight
 * @typedef {{ name: string, html: string, shows: Sight, needs: boolean, leaves?: Sight, isBoolean?: boolean }} Form
 * @type {Form[]}
 */
export const forms = [
  {
    name: 'element',
    html: `<chiso-kpi src="${src}" indicator="${indicator}" locality="${locality}">${sentence}</chiso-kpi>`,
    shows: 'widget',
    needs: true,
    leaves: 'words',
  },
  {
    name: 'marked block',
    html: `<div class="chiso" data-chiso="kpi" ${marks}>${sentence}</div>`,
    shows: 'widget',
    needs: false,
  },
  {
    name: 'marked block, boolean attribute',
    html: `<div class="chiso" data-chiso="kpi" ${marks} data-without-source>${sentence}</div>`,
    shows: 'widget',
    needs: false,
    isBoolean: true,
  },
  {
    name: 'marked block, several lines',
    html: `<div\n  class="chiso"\n  data-chiso="kpi"\n  ${marks.replaceAll(' data-', '\n  data-')}\n>\n  ${sentence}\n</div>`,
    shows: 'widget',
    needs: false,
  },
  {
    name: 'marked block in a marked feed',
    html: `<div class="chiso" data-chiso="feed" data-src="${src}"><div class="chiso" data-chiso="kpi" data-indicator="${indicator}" data-locality="${locality}">${sentence}</div></div>`,
    shows: 'widget',
    needs: false,
  },
  { name: 'frame', html: `${frame}</iframe>`, shows: 'frame', needs: true, leaves: 'nothing' },
  {
    name: 'frame with words in it',
    html: `${frame}${sentence}</iframe>`,
    shows: 'frame',
    needs: true,
    leaves: 'words',
  },
  {
    name: 'still',
    html: `<table><caption>${name}</caption><tr><th scope="col">Địa phương</th><th scope="col">%</th></tr><tr><th scope="row">${place}</th><td>${figure}</td></tr></table><p>${sentence}</p>`,
    shows: 'table',
    needs: false,
  },
  {
    name: 'script',
    html: '<script type="module" src="/chiso/chiso.js"></script>',
    shows: 'nothing',
    needs: true,
    leaves: 'nothing',
  },
];

const heading = ({ name }) => `<h2>${name}</h2>`;

/** How HTML is typed: as a block of the block editor, or as the text of the classic one, whose paragraphs WordPress makes. */
export const ways = [
  {
    name: 'HTML block',
    write: () =>
      forms
        .map(
          (form) =>
            `<!-- wp:heading -->\n${heading(form)}\n<!-- /wp:heading -->\n\n<!-- wp:html -->\n${form.html}\n<!-- /wp:html -->`,
        )
        .join('\n\n'),
  },
  {
    name: 'classic editor',
    write: () => forms.map((form) => `${heading(form)}\n${form.html}`).join('\n\n'),
  },
];

/**
 * Finds the forms of a document again, by their headings.
 * @param {string} html
 * @returns {string[]} what is there of each, in their order
 */
export function partsOf(html) {
  const plain = html.replace(/<!-- \/?wp:[a-z]+ -->/g, '');
  const parts = plain.split(/<h2\b[^>]*>[^<]*<\/h2>/).slice(1);
  if (parts.length !== forms.length)
    throw new Error(`of ${forms.length} headings ${parts.length} are left:\n${html}`);
  return parts.map((part) => part.trim());
}

/**
 * What has become of a form.
 * @param {Form} form
 * @param {string} part
 */
export function fateOf({ html }, part) {
  if (part === html) return 'kept';
  return part ? `changed to ${oneLine(part)}` : 'removed';
}

export const oneLine = (html) => html.replaceAll('\n', '⏎');
