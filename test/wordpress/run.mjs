// Chiso in a real WordPress: `npm run wordpress`. What each role's filter keeps of each form, and what a reader then sees.
import process from 'node:process';
import { checkDocument, seenAs, Tally } from './checks.mjs';
import { fateOf, feedName, forms, partsOf, ways } from './document.mjs';
import { logIn } from './editor.mjs';
import { installPrograms } from './packages.mjs';
import { openBrowser, read, readWithoutScripts } from './reader.mjs';
import { printDetails, printTable } from './report.mjs';
import { newSite } from './site.mjs';

/** Pages are for those who may write them; a contributor's drafts are published by an editor. */
const writers = [
  { role: 'administrator', kind: 'pages' },
  { role: 'editor', kind: 'pages' },
  { role: 'author', kind: 'posts' },
  { role: 'contributor', kind: 'posts', isPublishedByEditor: true },
  { role: 'administrator', kind: 'pages', isHardened: true },
];

const names = forms.map(({ name }) => name);
let site;
let browser;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    void close().finally(() => process.exit(1));
  });

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await close();
}

async function close() {
  await Promise.allSettled([browser?.close(), site?.close()]);
}

async function run() {
  await installPrograms();
  browser = await openBrowser();
  site = await newSite();
  const started = await site.start(feedName);
  const { wordpress, php, mariadb } = started.versions;
  console.log(`WordPress ${wordpress}, PHP ${php}, MariaDB ${mariadb}`);
  const tally = new Tally();
  const outcomes = [];
  for (const writer of writers)
    for (const way of ways) outcomes.push(await tryOne(tally, started, writer, way));
  printDetails(outcomes);
  printTable(outcomes);
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0;
}

/** Writes, publishes, reads: one role, one way. */
async function tryOne(tally, { origin, hardened, password }, writer, way) {
  const { role, kind, isPublishedByEditor, isHardened } = writer;
  const name = isHardened ? `${role} with DISALLOW_UNFILTERED_HTML` : role;
  const label = `${name}, ${way.name}`;
  const author = await logIn(isHardened ? hardened : origin, role, password);
  const status = isPublishedByEditor ? 'pending' : 'publish';
  let document = await author.write(kind, label, way.write(), status);
  const { isUnfiltered, raw } = document;
  tally.check(`${label}: is saved`, document.status === status, document.status);
  if (isPublishedByEditor) {
    const editor = await logIn(origin, 'editor', password);
    document = await editor.publish(kind, document.id);
    tally.check(`${label}: the editor publishes what was saved`, document.raw === raw);
  }
  const saved = partsOf(document.raw);
  const pages = partsOf(document.rendered);
  const fates = forms.map((form, n) => fateOf(form, saved[n]));
  const seen = await read(browser, document.link, names);
  const plain = await readWithoutScripts(browser, document.link, names);
  checkDocument(tally, { label, isUnfiltered, saved, fates, seen, plain, origin });
  return {
    name,
    way: way.name,
    fates,
    pages: forms.map((form, n) => fateOf(form, pages[n])),
    sights: seen.forms.map(seenAs),
  };
}
