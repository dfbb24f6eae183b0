// The package as its users have it: packed, installed, type-checked, built and seen in a browser. spec/quality.md.
import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { install, pack, run, runIn } from './install.mjs';
import { launch, open, says } from './page.mjs';

const names = ['html', 'react', 'vue', 'kpi', 'types'];
const projects = {};
let packed;
let browser;
/** Begun together, since each is another process; each test awaits its own. */
let begun;

before(async () => {
  packed = await pack();
  for (const name of names) projects[name] = await install(name, packed);
  const tsc = 'typescript/bin/tsc';
  begun = {
    'types with tsc': begin(() => runIn(projects.types, tsc)),
    'react with tsc': begin(() => runIn(projects.react, tsc)),
    'vue with vue-tsc': begin(() => runIn(projects.vue, 'vue-tsc/bin/vue-tsc.js')),
    react: begin(() => runIn(projects.react, 'vite/bin/vite.js', 'build')),
    vue: begin(() => runIn(projects.vue, 'vite/bin/vite.js', 'build')),
    kpi: begin(() => runIn(projects.kpi, 'vite/bin/vite.js', 'build')),
  };
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await Promise.allSettled(Object.values(begun ?? {}));
  if (packed) await rm(packed.folder, { recursive: true, force: true });
});

/** A failure is told by the test that awaits it, not when it happens. */
function begin(work) {
  const done = work();
  done.catch(() => {});
  return done;
}

describe('the command of the package', () => {
  it('makes a still of a feed where puppeteer-core is installed', async () => {
    const { bin } = JSON.parse(
      await readFile(join(projects.html, 'node_modules/chiso/package.json'), 'utf8'),
    );
    const program = join('chiso', bin['chiso-still']);
    await runIn(projects.html, program, 'feed.json', 'compare', '--form', 'html', '--out', 'so-sanh');
    const html = await readFile(join(projects.html, 'so-sanh.html'), 'utf8');
    assert.match(html, /^<div class="chiso-still".*<table\b[^>]*>.*Xã B.*<\/div>$/m);
  });
});

describe('the types', () => {
  for (const name of ['types with tsc', 'react with tsc', 'vue with vue-tsc'])
    it(`hold what is right and refuse what is wrong under strict: ${name}`, () => begun[name]);
});

for (const [name, folder] of [
  ['html', ''],
  ['react', 'dist'],
  ['vue', 'dist'],
]) {
  describe(`a page in ${name}`, () => {
    let page;

    before(async () => {
      await begun[name];
      page = await open(browser, join(projects[name], folder));
    });

    after(() => page?.close());

    it('shows a card of a feed, and a comparison of data that it has', async () => {
      await says(page.tab, 'chiso-kpi', '61%');
      await says(page.tab, 'chiso-compare', 'Xã B');
    });

    it('compares the localities that the template names, and sets what else it names', async () => {
      const { compare, kpi } = await page.tab.evaluate(() => {
        const [compare, kpi] = ['chiso-compare', 'chiso-kpi'].map((name) => document.querySelector(name));
        const { localities, limit } = compare;
        return { compare: { localities, limit }, kpi: kpi.headingLevel };
      });
      assert.deepEqual(compare, { localities: ['xa-a', 'xa-b'], limit: 10 });
      assert.equal(kpi, 2);
    });

    it('hears which locality its reader chose, and the card follows', async () => {
      await page.tab.locator('chiso-compare >>> [data-mark="xa-b"]').click();
      await page.tab.waitForFunction(() => document.querySelector('output').textContent === 'xa-b');
      await says(page.tab, 'chiso-kpi', '72%');
    });

    it('takes the choice back', async () => {
      await page.tab.locator('#none').click();
      await says(page.tab, 'chiso-kpi', '61%');
    });

    it('changes the chart to a table', async () => {
      await page.tab.locator('#table').click();
      await page.tab.waitForSelector('chiso-compare >>> table');
    });

    it('leaves no error on the console', () => assert.deepEqual(page.complaints, []));
  });
}

describe('a page with the card alone', () => {
  /** Texts of errors: a minifier keeps them. */
  const marks = { 'chart.js': 'is not a registered ', papaparse: 'UndetectableDelimiter' };

  const withEsbuild = async (entry) => {
    const { outputFiles } = await bundle({
      entryPoints: [join(projects.kpi, entry)],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    });
    return outputFiles[0].text;
  };

  const withVite = async () => {
    await begun.kpi;
    const folder = join(projects.kpi, 'dist/assets');
    const files = await readdir(folder);
    return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
  };

  it('would tell: with a chart there is chart.js', async () => {
    const code = await withEsbuild('compare.js');
    assert.ok(code.includes(marks['chart.js']));
  });

  for (const [name, bundler] of [
    ['esbuild', () => withEsbuild('main.js')],
    ['vite', withVite],
  ]) {
    it(`has no chart.js, no adapter and no other widget in the bundle of ${name}`, async () => {
      const code = await bundler();
      assert.ok(code.includes('chiso-kpi'), 'the card is missing');
      for (const [library, mark] of Object.entries(marks)) assert.ok(!code.includes(mark), library);
      assert.doesNotMatch(code, /["'`]chiso-(compare|board|trend|ranking)["'`]/);
    });
  }

  it('shows the card', async () => {
    await begun.kpi;
    const page = await open(browser, join(projects.kpi, 'dist'));
    try {
      await says(page.tab, 'chiso-kpi', '58%');
    } finally {
      await page.close();
    }
  });
});

describe('in Node, without a DOM', () => {
  /** What a module exports there, and which globals it left behind. */
  const imported = async (name) => {
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const names = Object.keys(await import('${name}'));
      const left = Object.getOwnPropertyNames(globalThis).filter((each) => !before.has(each));
      console.log(JSON.stringify({ names, left }));`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: projects.types,
    });
    return { ...JSON.parse(stdout), stderr };
  };

  for (const [name, exported] of [
    ['chiso', ['ChisoBoard', 'loadFeed', 'setLocale']],
    ['chiso/chiso.js', ['ChisoBoard', 'loadFeed', 'setLocale']],
    ['chiso/classes', ['ChisoBoard', 'ChisoSelectEvent']],
    ['chiso/elements/kpi.js', []],
    ['chiso/elements/board.js', []],
    ['chiso/adapters', ['adaptCsv']],
    ['chiso/chiso-adapters.js', ['adaptCsv']],
    ['chiso/feed', ['readFeed', 'writeFeed']],
  ]) {
    it(`imports ${name} and says nothing`, async () => {
      const { names: found, stderr } = await imported(name);
      assert.deepEqual(
        exported.filter((each) => !found.includes(each)),
        [],
      );
      assert.equal(stderr, '');
    });
  }

  it('makes no document: what asks for one on a server must find none', async () => {
    for (const name of ['chiso', 'chiso/chiso.js']) {
      const { left } = await imported(name);
      assert.deepEqual(
        left.filter((each) => /^(window|document|HTMLElement|navigator|location)$/.test(each)),
        [],
      );
    }
  });

  it('reads feeds without Lit', async () => {
    const { left } = await imported('chiso/feed');
    assert.deepEqual(left, []);
  });
});

describe('the tarball', () => {
  it('has types that every resolver of modules finds', async () => {
    const attw = new URL('../../node_modules/@arethetypeswrong/cli/dist/index.js', import.meta.url);
    // The options of `npm run lint:package`, which packs once more.
    const options = ['--profile', 'esm-only', '--exclude-entrypoints', 'chiso.css'];
    await run(process.execPath, [fileURLToPath(attw), packed.tarball, ...options]).catch(
      ({ stdout, stderr }) => assert.fail(`${stdout}${stderr}`),
    );
  });
});
