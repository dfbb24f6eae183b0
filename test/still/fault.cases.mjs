import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { demoFeed, desk, feedFile, still } from './desk.mjs';

/** Serves one answer on this machine while `act` runs. */
async function serving(answer, act) {
  const server = createServer((request, response) => answer(response, request));
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
      await assert.rejects(period, /^Error: chiso-kpi: .*“2022-13”/);
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

    it('is refused by an address that leads to another server, or does not end', async () => {
      const body = readFileSync(demoFeed('cho-lach.json'));
      const elsewhere = (address) =>
        serving(
          (response) => response.writeHead(302, { location: address }).end(),
          (from) =>
            assert.rejects(still(from, ...kpi), /chuyển sang máy chủ khác, http:\/\/127\.0\.0\.1:\d+: /),
        );
      await serving((response) => response.end(body), elsewhere);
      // The server would send for ever, at once as much as is taken.
      const endless = (response) => {
        const send = () => {
          while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024, ' ')));
        };
        response.on('drain', send);
        send();
      };
      await serving(endless, (from) => assert.rejects(still(from, ...kpi), /cds\.json quá lớn/));
    });

    it('is refused where no row of the feed can be used, and tells why', async () => {
      const feed = JSON.parse(readFileSync(demoFeed('cho-lach.json'), 'utf8'));
      feed.observations = [{ ...feed.observations[0], value: '94,5' }];
      await assert.rejects(
        still(feedFile('khong.json', feed), ...kpi, '--form=html'),
        /^Error: Không dòng số liệu nào dùng được[^]*khong\.json[^]*94,5/,
      );
      await assert.rejects(still(feedFile('khong.json', feed), 'board', '--form=html'), /94,5/);
      // A row that says that there is no figure is one that can be used.
      const missing = {
        chiso: 1,
        localities: [{ id: 'a', name: 'Xã A' }],
        indicators: [{ id: 'x', name: 'Ký số', unit: 'percent' }],
        observations: ['94,5', null].map((value, n) => ({
          indicator: 'x',
          locality: 'a',
          period: `202${n}`,
          value,
        })),
      };
      const { notes } = await still(feedFile('chua.json', missing), 'kpi', 'indicator=x', '--form=html');
      assert.match(notes.join(), /94,5/);
    });

    it('hints how lists of ids and Vietnamese tables are asked for', async () => {
      const list = still('cho-lach.json', 'ranking', 'indicators=van-ban-di-ky-so,ky-so', 'level=commune');
      await assert.rejects(list, /các mã cách nhau bằng dấu cách: "indicators=van-ban-di-ky-so ky-so"/);
      const columns = 'columns=locality: Đơn vị; value: Kết quả; indicator = x; period = 2026';
      const table = feedFile('so.csv', 'Đơn vị;Kết quả\nXã A;58\nXã B;94,5\n');
      const { notes } = await still(table, 'compare', columns, '--form=html');
      assert.equal(notes.at(-1), 'Trên dòng lệnh viết: locale=vi');
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
  });
}
