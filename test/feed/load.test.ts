import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/error.js';
import { loadFeed } from '../../src/feed/load.js';
import { answer, good, inTurn, status } from '../helpers/answers.js';
import { useClock } from '../helpers/clock.js';
import { documentOf } from '../helpers/drafts.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const clock = useClock();

const first = documentOf({ rows: [['a', '2022', 90]] });
const second = documentOf({ rows: [['b', '2022', 80]] });

async function failureOf(...addresses: readonly string[]): Promise<unknown> {
  return loadFeed(...addresses).then(
    () => expect.fail('it resolved'),
    (error: unknown) => error,
  );
}

describe('loadFeed', () => {
  it('resolves with the feed of one address, and asks no second time', async () => {
    const url = server.at(good(first));
    const feed = await loadFeed(url);
    expect([...feed.localities.keys()]).to.deep.equal(['a']);
    expect(await loadFeed(url)).to.equal(feed);
    expect(server.requestsOf(url)).to.equal(1);
  });

  it('takes an address relative to the page', async () => {
    const { pathname } = new URL(server.at(good(first)));
    expect((await loadFeed(pathname)).publishers).to.have.length(1);
  });

  it('resolves with several addresses as one feed, also where one of them fails', async () => {
    const both = await loadFeed(server.at(good(first)), server.at(good(second)));
    expect([...both.localities.keys()]).to.deep.equal(['a', 'b']);
    const one = await loadFeed(server.at(status(404)), server.at(good(second)));
    expect([...one.localities.keys()]).to.deep.equal(['b']);
  });

  it('rejects with the error of the first address where none gave a feed', async () => {
    const url = server.at(status(404));
    expect(
      await failureOf(
        url,
        server.at(() => answer('<html>')),
      ),
    )
      .to.be.instanceOf(FeedError)
      .and.to.deep.include({ kind: 'status', url });
    expect(await failureOf()).to.be.instanceOf(FeedError);
  });

  it('rejects for an address that is none, instead of throwing', async () => {
    const asked: Promise<unknown>[] = [];
    expect(() => asked.push(loadFeed('http://'))).not.to.throw();
    const [failed] = await Promise.allSettled(asked);
    expect(failed?.status).to.equal('rejected');
  });

  it('asks again after a failure', async () => {
    const url = server.at(inTurn(status(404), good(first)));
    await failureOf(url);
    expect([...(await loadFeed(url)).localities.keys()]).to.deep.equal(['a']);
  });

  it('tries again by itself where the failure may pass, and leaves nothing running', async () => {
    const feed = loadFeed(server.at(inTurn(status(503), good(first))));
    await clock.pass(5);
    expect([...(await feed).localities.keys()]).to.deep.equal(['a']);
    await clock.settle();
    expect(clock.waiting).to.equal(0);
  });
});
