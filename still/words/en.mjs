/** The words of the command itself, in English. */

const names = (list) => list.join(', ');

/** Why a file is not read or written, by the names that Node gives. */
const reasons = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  address: 'the address is wrong',
};

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const en = {
  usage: () => `Usage: chiso-still FEED WIDGET [attribute=value …] [options]

Makes a still of a widget: HTML of text and tables only, a picture as SVG and PNG, and the embed code. For pages
that allow nothing else, for e-mail and for print.

  FEED                  the file with the figures, or its http(s) address
  WIDGET                kpi, progress, compare, trend, ranking, breakdown, rollout, profile or board
  attribute=value       as on the widget's tag; for a CSV table also locale=vi, columns="value: Kết quả; …"

  --form html|svg|png|code   only this form, may be repeated (default: all)
  --out PLACE                a folder, or the name that the files share (default: this folder)
  --lang vi|en               language (default: vi)
  --width 640                width of the picture, CSS pixels
  --theme light|dark         light or dark picture (default: light)
  --base /chiso/             where chiso.js lies on the portal, for the embed code
  --src ADDRESS              the feed's address on the portal (default: the file's name); the picture lies beside it
  --replace                  replaces files of the same name
  --help                     shows this

Example: chiso-still cds.json kpi indicator=ky-so locality=a --src /so-lieu/cds.json
Needs puppeteer-core (npm install puppeteer-core), and Chromium, Chrome or Edge on this machine.
`,
  missing: () => 'FEED and WIDGET are needed. See chiso-still --help.',
  unknownOption: (name, known) => `There is no option "${name}". Known: ${names(known)}.`,
  attributeNotOption: (name, value) =>
    `There is no option "--${name}". An attribute has no dashes: ${name}=${value}.`,
  needsValue: (name) => `The option "${name}" needs a value.`,
  wrongValue: (name, value, expected) => `"${name}" has to be ${expected}, not "${value}".`,
  oneOf: (list) => `one of: ${names(list)}`,
  pixels: (least, most) => `a whole number from ${least} to ${most}`,
  wrongAttribute: (name, value, expected) => `The attribute "${name}" has to be ${expected}, not "${value}".`,
  whole: () => 'a whole number, 1 or more',
  noSpaces: (name, value) =>
    `"${name}" is one address, without white space (a space is written %20), not "${value}".`,
  twice: (name) => `The attribute "${name}" stands twice.`,
  unknownWidget: (name, known) => `There is no widget "${name}". Known: ${names(known)}.`,
  noFigure: (name, known) =>
    `"${name}" shows no figure, so there is no still of it. Stills are made of: ${names(known)}.`,
  unknownAttribute: (name, widget, known) =>
    `A still of chiso-${widget} takes no attribute "${name}". It takes: ${names(known)}.`,
  unreadable: (place, reason) => `"${place}" cannot be read: ${reasons[reason] ?? reason}.`,
  unwritable: (place, reason) => `"${place}" cannot be written: ${reasons[reason] ?? reason}.`,
  exists: (paths) =>
    `${names(paths)}: already there. Add --replace to replace, or give another name by --out.`,
  redirected: (place, host) => `"${place}" leads to another server, ${host}: give the address there.`,
  notBuilt: () => 'There is no dist/ yet: run npm run build first.',
  noPuppeteer: () => 'puppeteer-core is missing: run npm install puppeteer-core in this folder.',
  noBrowser: () =>
    'No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to one (on Debian: apt-get install chromium).',
  noSuchBrowser: (path) => `CHROME_PATH names no program: ${path}`,
  browserFailed: (path, reason) => `The browser ${path} did not open: ${reason}`,
  notShown: (widget, reasons) => `chiso-${widget}: ${reasons.join(' · ')}`,
  noRows: (problems) => `No row of the feed can be used, so there is no still.\n${problems.join('\n')}`,
  listHint: (name, value) => `ids stand apart by spaces: "${name}=${value}"`,
  localeHint: () => 'On the command line: locale=vi',
  failed: (reason) => `The widget could not be drawn: ${reason}`,
  tooTall: (height, most) =>
    `The PNG would be ${height} pixels tall, over the ${most} that a browser draws: give more --width, or ask for other forms only by --form.`,
  harmed: (name, value) => `Note: the filters of some editors break ${name}="${value}"; use the still there.`,
  drawn: () => 'In this picture: {drawn} of {all} places.',
  figures: () => 'Figures',
  indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  made: (day) => `A still, made on ${day}; it does not update itself.`,
  day: (date) => `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`,
  elementForm: () =>
    '1. Element, where the template or the editor keeps unknown tags (the script line: once on a page)',
  blockForm: () =>
    '2. Marked block, where the editor keeps div and data- only (the script line above: in the template)',
  frameForm: () => '3. Frame, where the editor keeps iframe only',
  stillForm: () => '4. Still, where nothing else is kept; for e-mail and print: text and table, or a picture',
  noFrameForTables: () => '(not possible: a frame takes the JSON of Chiso only, no tables)',
  noFrameForOthers: () => '(not possible: a frame takes feeds of its own server only)',
  integrityNote: () =>
    '(integrity is the hash of this very file: change it whenever chiso.js is replaced, else nothing is shown; where the file is replaced automatically, leave the attribute out)',
  leftOut: (list) => `(a frame does not take ${names(list)})`,
  imageNote: (width) => `(in a column narrower than ${width} pixels: width="100%")`,
  srcOfPage: (src) =>
    `(browsers look for ${src} beside the page that holds this line; better give the whole address by --src, such as --src /so-lieu/${src})`,
  srcOfFrame: (src) =>
    `(a frame looks for ${src} beside embed.html; better give the whole address by --src, such as --src /so-lieu/${src})`,
  tooLong: (count, file) => `(one line of ${count} characters: see ${file})`,
};
