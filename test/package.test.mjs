import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name) => readFileSync(path(name), 'utf8');
const json = (name) => JSON.parse(read(name));
const manifest = json('package.json');

describe('the single file', () => {
  const code = read('dist/chiso.js');

  it('is JavaScript that every engine can read, without decorators left over', () => {
    execFileSync(process.execPath, ['--check', path('dist/chiso.js')]);
  });

  it('imports nothing, at load or later', () => {
    assert.doesNotMatch(
      code,
      /(^|[;}\n])\s*import\s*["'{*\w]|\bfrom\s*["'][^"']+["']\s*;|[^.\w$]import\s*\(/,
    );
  });

  it('evaluates no text as code', () => {
    assert.doesNotMatch(code, /[^.\w$]eval\(|new Function\(/);
  });

  it('has a source map that holds its sources', () => {
    assert.match(code, /\/\/# sourceMappingURL=chiso\.js\.map\s*$/);
    const { sources, sourcesContent } = json('dist/chiso.js.map');
    assert.equal(sourcesContent.filter(Boolean).length, sources.length);
  });

  it('comes with its hash, for pages that name the file they trust', () => {
    for (const name of ['chiso', 'chiso-adapters']) {
      const hash = createHash('sha384')
        .update(readFileSync(path(`dist/${name}.js`)))
        .digest('base64');
      assert.equal(read(`dist/${name}.integrity.txt`).trim(), `sha384-${hash}`);
    }
  });

  it('is the same whenever it is built of the same sources', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chiso-build-'));
    try {
      execFileSync(process.execPath, [path('node_modules/vite/bin/vite.js'), 'build', '--outDir', folder], {
        cwd: path(''),
        stdio: 'ignore',
      });
      const again = readFileSync(join(folder, 'chiso.integrity.txt'), 'utf8');
      assert.equal(again, read('dist/chiso.integrity.txt'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('exports what the contract names', () => {
    const [, list] = /export\s*\{([^}]*)\}/.exec(code) ?? [];
    const names = (list ?? '').split(',').map((entry) =>
      entry
        .split(/\sas\s/)
        .at(-1)
        .trim(),
    );
    for (const name of ['setLocale', 'getLocale', 'loadFeed'])
      assert.ok(names.includes(name), `no export ${name}`);
  });
});

describe('the package', () => {
  const targets = Object.entries(manifest.exports).flatMap(([name, target]) =>
    Object.values(typeof target === 'string' ? { default: target } : target).map((file) => [name, file]),
  );

  for (const [name, file] of targets) {
    it(`resolves ${name} to ${file}`, () => assert.ok(existsSync(path(file)), `${file} is missing`));
  }

  it('names each export', () => {
    assert.deepEqual(
      Object.keys(manifest.exports).filter((name) => name.includes('*')),
      [],
    );
  });

  it('leaves lit and chart.js to the bundler', () => {
    assert.match(read('dist/modules/define/kpi.js'), /from '\.\.\/register\.js'/);
    assert.ok(existsSync(path('dist/modules/classes.d.ts')));
  });

  it('keeps the feed reader free of elements', () => {
    assert.doesNotMatch(read('dist/modules/feed/index.js'), /from ['"](lit|chart\.js)/);
  });

  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: path(''), strict: true });
    assert.deepEqual(
      messages.filter(({ type }) => type !== 'suggestion').map((m) => formatMessage(m, manifest)),
      [],
    );
  });
});

describe('the custom elements manifest', () => {
  const { modules } = json('dist/custom-elements.json');
  const tags = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .flatMap(({ tagName }) => tagName ?? []);

  for (const tag of ['chiso-feed', 'chiso-kpi', 'chiso-progress', 'chiso-compare']) {
    it(`describes <${tag}>`, () => assert.ok(tags.includes(tag)));
  }

  it('points to files that the package ships', () => {
    for (const module of modules) assert.ok(existsSync(path(module.path)), `${module.path} is missing`);
  });
});
