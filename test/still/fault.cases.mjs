import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoFeed, desk, feedFile, still } from './desk.mjs';

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
    env: { ...process.env, LANG: 'vi_VN.UTF-8', LC_ALL: '', ...env },
  });
  return { status, stdout, stderr };
}

/** Serves one answer on this machine while `act` runs. */
async function serving(answer, act) {
  const server = createServer((request, response) => answer(response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await act(`http://127.0.0.1:${server.address().port}/cds.json`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

export function faultCases() {
  describe('a still that cannot be made', () => {
    const kpi = ['kpi', 'indicator=van-ban-di-ky-so', 'locality=cho-lach'];

    it('is refused in the words of the widget', async () => {
      const unknown = still('cho-lach.json', 'kpi', 'indicator=x');
      await assert.rejects(
        unknown,
        /^Error: chiso-kpi: Bộ số liệu không có chỉ tiêu “x”\. Hiện có: van-ban-di-ky-so, /,
      );
      const period = still('cho-lach.json', ...kpi, 'period=2022-13', '--lang=en');
      await assert.rejects(period, /“2022-13” is no period|2022-13/);
    });

    it('is refused by the name of the file, where that is no feed', async () => {
      await assert.rejects(still(feedFile('hong.json', '{ "chiso": 1, '), ...kpi), /tệp hong\.json/);
      await assert.rejects(still(feedFile('trang.html', '<!doctype html><p>404'), ...kpi), /trang\.html/);
      await assert.rejects(
        still(join(desk.folder, 'khong-co.json'), ...kpi),
        /khong-co\.json": không có tệp/,
      );
    });

    it('is refused by the address that does not answer, or answers otherwise', async () => {
      const gone = (address) => assert.rejects(still(address, ...kpi), /404/);
      await serving((response) => response.writeHead(404).end(), gone);
      await assert.rejects(still('http://127.0.0.1:1/cds.json', ...kpi), /127\.0\.0\.1:1\/cds\.json/);
    });

    it('is made of an address that names nobody who may read it', async () => {
      const body = readFileSync(demoFeed('cho-lach.json'));
      const made = await serving(
        (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
        (address) => still(address, ...kpi, '--form=html', '--form=code'),
      );
      assert.match(made.forms.html, /58%/);
      assert.match(made.forms.code, /src="http:\/\/127\.0\.0\.1:\d+\/cds\.json"/);
    });

    it('tells which rows of the feed were left out', async () => {
      const feed = JSON.parse(readFileSync(demoFeed('cho-lach.json'), 'utf8'));
      feed.observations.push({
        indicator: 'van-ban-di-ky-so',
        locality: 'cho-lach',
        period: '2023',
        value: '94,5',
      });
      const { notes } = await still(feedFile('sai.json', feed), ...kpi, '--form=html');
      assert.match(notes.join(), /sai\.json[^]*94,5/);
    });

    it('of a picture too tall says what to do', async () => {
      const tall = still('chi-so-phuc-vu.json', 'board', 'locality=86', '--width=240', '--form=png');
      await assert.rejects(tall, /--width/);
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

  describe('the command', () => {
    it('writes the forms by their name, prints the code and says where they are', () => {
      const folder = join(desk.folder, 'ra');
      const { status, stdout, stderr } = run([
        demoFeed('cho-lach.json'),
        'kpi',
        'indicator=van-ban-di-ky-so',
        'locality=cho-lach',
        '--out',
        `${folder}/`,
      ]);
      const name = 'kpi-van-ban-di-ky-so-cho-lach';
      assert.equal(status, 0, stderr);
      assert.deepEqual(
        readdirSync(folder).sort(),
        ['html', 'png', 'svg', 'txt'].map((end) => `${name}.${end}`),
      );
      assert.equal(stdout.trimEnd(), readFileSync(join(folder, `${name}.txt`), 'utf8').trimEnd());
      assert.equal(readFileSync(join(folder, `${name}.png`)).readUInt32BE(16), 1280);
      assert.ok(stderr.includes(join(folder, `${name}.svg`)));
    });
  });
}
