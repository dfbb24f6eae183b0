import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoFeed, desk } from './desk.mjs';

const program = fileURLToPath(new URL('../../still/still.mjs', import.meta.url));

const moduleOf = (code) => `data:text/javascript,${encodeURIComponent(code)}`;

/** A Node in which nobody has installed puppeteer-core. */
const without = moduleOf(`
  import { register } from 'node:module';
  register(${JSON.stringify(
    moduleOf(`export function resolve(name, context, next) {
      if (name !== 'puppeteer-core') return next(name, context);
      throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' });
    }`),
  )});
`);

function run(args, env = {}, flags = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

export function commandCases() {
  describe('the command', () => {
    const kpi = ['kpi', 'indicator=van-ban-di-ky-so', 'locality=cho-lach'];

    it('writes the forms by their name, prints the code and says where they are', () => {
      const folder = join(desk.folder, 'ra');
      const { status, stdout, stderr } = run([demoFeed('cho-lach.json'), ...kpi, '--out', `${folder}/`]);
      const name = 'kpi-van-ban-di-ky-so-cho-lach';
      assert.equal(status, 0, stderr);
      assert.deepEqual(
        readdirSync(folder).sort(),
        ['html', 'png', 'svg', 'txt'].map((end) => `${name}.${end}`),
      );
      assert.equal(stdout.trimEnd(), readFileSync(join(folder, `${name}.txt`), 'utf8').trimEnd());
      assert.equal(readFileSync(join(folder, `${name}.png`)).readUInt32BE(16), 1280);
      assert.ok(stderr.includes(join(folder, `${name}.svg`)));
      const again = [...kpi, '--form=html', '--out', folder];
      const refused = run([demoFeed('cho-lach.json'), ...again]);
      assert.equal(refused.status, 1);
      assert.match(refused.stderr, /^Đã có .*\.html: thêm --replace .*\n$/);
      assert.equal(run([demoFeed('cho-lach.json'), ...again, '--replace']).status, 0);
    });

    it('leaves nothing behind, and ends with 1', () => {
      const folder = join(desk.folder, 'trong');
      const { status, stdout, stderr } = run([
        demoFeed('cho-lach.json'),
        'kpi',
        'indicator=x',
        '--out',
        `${folder}/`,
      ]);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^chiso-kpi: .*\n$/);
      assert.ok(!readdirSync(desk.folder).includes('trong'));
    });

    it('says in one line that puppeteer-core is missing', () => {
      const { status, stderr } = run([demoFeed('cho-lach.json'), ...kpi], {}, ['--import', without]);
      assert.equal(status, 1);
      assert.equal(stderr, 'Thiếu puppeteer-core: chạy npm install puppeteer-core trong thư mục này.\n');
    });

    it('says in one line that the browser is missing', () => {
      const { status, stderr } = run([demoFeed('cho-lach.json'), ...kpi], { CHROME_PATH: '/khong/co' });
      assert.equal(status, 1);
      assert.equal(stderr, 'CHROME_PATH không phải là một chương trình: /khong/co\n');
    });
  });
}
