// What the reader of a page sees when a feed fails: `spec/quality.md`, "Trust". The built module, a real server.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engine } from '../launch.mjs';
import * as give from './answers.mjs';
import { deepArrays, feedText } from './documents.mjs';
import { failing, showing, stale, staleMessage, useFaults } from './page.mjs';
import { refuse } from './server.mjs';

const reasons = {
  network: (url) => `không kết nối được với ${url}`,
  cutOff: (url) => `câu trả lời của ${url} bị ngắt giữa chừng`,
  empty: (url) => `${url} không có nội dung`,
  timeout: (url) => `${url} chưa trả lời sau 1 giây`,
  missing: (status) => (url) => `không có số liệu tại địa chỉ ${url} (lỗi ${status})`,
  status: (status) => (url) => `máy chủ tại ${url} đang gặp lỗi ${status}`,
  html: (url) => `địa chỉ ${url} trả về một trang web (HTML), không phải số liệu`,
  notJson: (url) => `tệp ${url} bị hỏng hoặc không phải là tệp số liệu (JSON)`,
  notFeed: (url) => `tệp ${url} không phải là bộ số liệu mà trang này đọc được`,
  version: (url) => `số liệu tại ${url} theo phiên bản 2, trang này chỉ đọc được phiên bản 1`,
  tooLarge: (url) => `tệp ${url} quá lớn`,
};

/**
 * `says`: the reason, in the reader's words. `kind`: what `chiso-error` tells. `visits`: how often the server is asked
 * before that is said, where this is certain; a browser by itself asks again after a reset, and after each redirect.
 */
const fault = (name, kind, says, answer, rest = {}) => ({ name, kind, says, answer, visits: 1, ...rest });
const broken = (name, answer, rest) =>
  fault(name, 'network', reasons.network, answer, { visits: 3, ...rest });
const cut = (name, answer) => fault(name, 'network', reasons.cutOff, answer, { visits: 3 });
const late = (name, answer) => fault(name, 'timeout', reasons.timeout, answer, { visits: 3, timeout: 1 });
const refused = (name, status, answer, rest) => fault(name, 'status', reasons.status(status), answer, rest);
const malformed = (name, says, answer) => fault(name, 'malformed', says, answer);
const unsupported = (name, says, answer) => fault(name, 'unsupported', says, answer);

const anHourAhead = () => new Date(Date.now() + 3_600_000).toUTCString();
const bytes = (encoding, text) => give.answer(Buffer.from(text, encoding));

const faults = [
  broken('nobody listens', refuse, { visits: undefined }),
  broken('the connection is reset', give.reset, { visits: undefined }),
  // Firefox takes any words for an answer of the first HTTP of all.
  engine === 'firefox'
    ? malformed('the server speaks no HTTP', reasons.notJson, give.notHttp)
    : broken('the server speaks no HTTP', give.notHttp, { visits: undefined }),
  cut('truncated, the connection is cut', give.truncated('cut')),
  cut('truncated, the connection is closed', give.truncated('closed')),
  // WebKit takes what came for the whole.
  engine === 'webkit'
    ? malformed('truncated, the last chunk never comes', reasons.notJson, give.withoutLastChunk)
    : cut('truncated, the last chunk never comes', give.withoutLastChunk),
  malformed('truncated, and nothing says so', reasons.notJson, give.halfWithoutLength),
  // WebKit reads it as it is: there it is no fault.
  ...(engine === 'webkit' ? [] : [cut('gzip that is none', give.gzipUntrue(feedText(13)))]),
  // Chromium takes what it could unpack for the whole.
  malformed(
    'gzip with its end missing',
    reasons.notJson,
    give.gzipTruncated(feedText(13, { note: deepArrays })),
  ),
  malformed('gzip, and nothing says so', reasons.notJson, give.gzipUnsaid(feedText(13))),
  broken('redirected in a circle', give.redirectLoop, { visits: undefined }),

  late('no answer', give.silence),
  late('headers, and nothing after them', give.headersOnly),
  late('1 kB/s, and too much of it', give.trickle(feedText(13, { note: 'a'.repeat(50_000) }))),

  fault('404', 'status', reasons.missing(404), give.htmlPage(404)),
  fault('410', 'status', reasons.missing(410), give.empty(410)),
  refused('403', 403, give.htmlPage(403)),
  refused('500 for ever', 500, give.empty(500), { visits: 3 }),
  refused('503 with a page that says sorry', 503, give.htmlPage(503), { visits: 3 }),
  refused('429 for an hour, in seconds', 429, give.tooMany('3600')),
  refused('429 for an hour, as a date', 429, (...visit) => give.tooMany(anHourAhead())(...visit)),
  refused('503 for an hour', 503, give.answer('', { status: 503, 'retry-after': '3600' })),

  malformed('a log-in page with 200', reasons.html, give.htmlPage()),
  malformed('redirected to a log-in page', reasons.html, give.redirect('/dang-nhap')),
  malformed('empty', reasons.empty, give.answer('')),
  malformed('204', reasons.empty, give.empty(204)),
  malformed('white space and NUL only', reasons.empty, give.answer(' \n\0\0')),
  malformed('bytes that are no UTF-8', reasons.notJson, bytes('latin1', '\xFF\xFE\x80\x81{}')),
  malformed('UTF-16', reasons.notJson, bytes('utf16le', `\uFEFF${feedText(13)}`)),
  malformed('JSON, and an error', reasons.notFeed, give.answer('{"error":"Lỗi hệ thống"}')),
  malformed('null', reasons.notFeed, give.answer('null')),
  malformed('100,000 arrays in each other', reasons.notFeed, give.answer(deepArrays)),
  malformed('100,000 arrays that never close', reasons.notJson, give.answer('['.repeat(100_000))),
  unsupported('another version of the format', reasons.version, give.answer(feedText(13, { chiso: 2 }))),
  unsupported('one byte over 32 MiB', reasons.tooLarge, give.padded(feedText(13), 32 * 1024 * 1024 + 1)),
  unsupported('50 MB', reasons.tooLarge, give.huge),
  unsupported('50 MB, gzipped', reasons.tooLarge, give.gzipHuge),
];

describe('a feed that fails', { concurrency: 8 }, () => {
  const world = useFaults();
  const newAddress = ({ answer }) => (answer === refuse ? world.distantAddress() : world.server.address());

  for (const entry of faults) {
    describe(entry.name, { concurrency: 2 }, () => {
      let first;
      let later;
      let page;

      before(async () => {
        await world.server.address('/dang-nhap').give(give.htmlPage());
        first = await newAddress(entry);
        later = await newAddress(entry);
        await first.give(entry.answer);
        await later.give(give.good(41));
        page = await world.open(feed('first', first, entry) + feed('later', later, entry));
      });

      after(() => page?.close());

      async function wasTold({ url, visits }) {
        const { failures } = await page.told();
        assert.deepEqual(
          failures.filter((failure) => failure.endsWith(url)),
          [`${entry.kind} ${url}`],
        );
        if (entry.visits !== undefined)
          assert.equal(visits.length, entry.visits, 'requests before it is told');
      }

      it('says so, leaves others alone, and shows the figure when the reader tries again later', async () => {
        await page.sees('#first', failing(`Không tải được số liệu: ${entry.says(first.url)}.`));
        await wasTold(first);
        await page.isSound();

        await first.give(give.good(57));
        await page.retry('#first');
        await page.sees('#first', showing('57%'));
        await page.isSound();
      });

      it('keeps a good figure with its time, leaves others alone, and shows the next good one', async () => {
        await page.sees('#later', showing('41%'));

        await page.passAnHour();
        await later.give(entry.answer);
        later.visits = [];
        await page.reload('#feed-later');
        await page.sees('#later', stale('41%', staleMessage));
        await wasTold(later);
        await page.isSound();

        await later.give(give.good(57));
        await page.reload('#feed-later');
        await page.sees('#later', showing('57%'));
        await page.isSound();
      });
    });
  }
});

const feed = (id, { url }, { timeout = 20 }) =>
  `<chiso-feed id="feed-${id}" src="${url}" timeout="${timeout}" locality="cho-lach"><chiso-kpi id="${id}"></chiso-kpi></chiso-feed>`;
