import { expect } from '@open-wc/testing';
import { request, sizeLimit } from '../../src/feed/client.js';
import { FeedError } from '../../src/feed/error.js';
import { answer, offline, status } from '../helpers/answers.js';
import { useClock } from '../helpers/clock.js';
import { silence, useServer, type Answer } from '../helpers/server.js';

const server = useServer();
const clock = useClock();

/** What comes of one request: its text, or the error that it fails with. */
async function ask(give: () => Answer, { timeout = 20, signal = new AbortController().signal } = {}) {
  return request(server.at(give), { timeout, signal }).then(
    ({ text }) => text,
    (error: unknown) => error,
  );
}

async function failure(give: () => Answer): Promise<Partial<FeedError>> {
  const error = await ask(give);
  return error instanceof FeedError ? error : expect.fail(String(error));
}

describe('a request', () => {
  it('gives the text and when it came, whatever the content type', async () => {
    const url = server.at(() => answer('{"chiso":1}', { headers: { 'content-type': 'text/html' } }));
    const { signal } = new AbortController();
    expect(await request(url, { timeout: 20, signal })).to.deep.equal({
      text: '{"chiso":1}',
      type: 'text/html',
      size: 11,
      receivedAt: clock.now,
    });
    expect(clock.waiting).to.equal(0);
  });

  it('puts letters together that the network cut', async () => {
    const bytes = new TextEncoder().encode('Huyện Chợ Lách');
    expect(await ask(() => answer(Array.from(bytes, (byte) => Uint8Array.of(byte))))).to.equal(
      'Huyện Chợ Lách',
    );
  });

  it('fails with the status where the server names one', async () => {
    expect(await failure(status(404))).to.deep.include({
      kind: 'status',
      facts: { status: 404, retryAfter: undefined },
    });
    expect(clock.waiting).to.equal(0);
  });

  it('fails for the network where there is no connection, or it breaks half way', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    expect(await failure(offline)).to.deep.include({ kind: 'network', facts: {} });
    expect(await failure(() => new Response(broken))).to.deep.include({
      kind: 'network',
      facts: { detail: 'cut-off' },
    });
    expect(clock.waiting).to.equal(0);
  });

  it('fails where the answer has not begun within the time-out', async () => {
    const error = ask(silence, { timeout: 5 });
    await clock.pass(4.9);
    expect(clock.waiting).to.equal(1);
    await clock.pass(0.2);
    expect(await error).to.deep.include({ kind: 'timeout', facts: { seconds: 5 } });
  });

  it('fails without an error of its own where it was aborted, and keeps no timer', async () => {
    const caller = new AbortController();
    const error = ask(silence, { signal: caller.signal });
    caller.abort();
    expect(await error).not.to.be.instanceOf(FeedError);
    expect(clock.waiting).to.equal(0);
  });

  it('reads no more of a body than it takes to know that it is too large', async () => {
    const piece = new Uint8Array(1024 * 1024);
    let sent = 0;
    let cancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += piece.byteLength;
            controller.enqueue(piece);
          },
          cancel() {
            cancelled = true;
          },
        }),
      );
    expect(await failure(endless)).to.deep.include({ kind: 'unsupported', facts: { detail: 'too-large' } });
    expect(sent).to.be.within(sizeLimit, sizeLimit + 3 * piece.byteLength);
    expect(cancelled).to.be.true;
  });

  it('takes a body of exactly the limit', async () => {
    const half = new Uint8Array(sizeLimit / 2).fill(0x20);
    expect(await ask(() => answer([half, half]))).to.have.length(sizeLimit);
    expect(await failure(() => answer([half, half, Uint8Array.of(0x20)]))).to.include({
      kind: 'unsupported',
    });
  });

  const delays: readonly [headers: Record<string, string>, milliseconds: number | undefined][] = [
    [{}, undefined],
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '-5' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    // A date counts by the server's own clock; the reader's may be wrong by a year.
    [{ 'retry-after': 'Wed, 21 Oct 2015 07:28:07 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT' }, 7000],
    [{ 'retry-after': 'Wed, 21 Oct 2015 07:27:00 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
    [{ 'retry-after': 'Sun, 22 Nov 2026 08:00:07 GMT' }, 7000],
  ];
  for (const [headers, milliseconds] of delays) {
    it(`reads ${JSON.stringify(headers)} as a wait of ${milliseconds ?? 'no stated'} ms`, async () => {
      const { facts } = await failure(status(503, headers));
      expect(facts).to.deep.equal({ status: 503, retryAfter: milliseconds });
    });
  }
});
