/** A page that takes feeds of its own server only: a frame. */
import { expect } from '@open-wc/testing';
import { acceptOnly, request } from '../../src/feed/client.js';
import type { FeedError } from '../../src/feed/error.js';
import { json, useServer } from '../helpers/server.js';

const options = { timeout: 20, signal: new AbortController().signal };

describe('a client of one server', () => {
  const server = useServer();

  before(() => {
    acceptOnly(`${location.origin}/so-lieu/`);
  });

  const refusal = (url: string) =>
    request(url, options).then(
      () => 'none',
      ({ kind, facts }: FeedError) => `${kind} ${facts.detail ?? ''}`,
    );

  it('takes what is there', async () => {
    expect((await request(server.give({}), options)).size).to.equal(2);
  });

  it('asks no other', async () => {
    const url = 'https://example.org/feed.json';
    expect(await refusal(url)).to.equal('unsupported origin');
    expect(server.requestsOf(url)).to.equal(0);
  });

  it('asks for nothing outside the folder, however that is written', async () => {
    for (const path of [
      '/tai-len/10.json',
      '/so-lieu/../tai-len/10.json',
      '/so-lieu/%2e%2e/tai-len/10.json',
    ]) {
      const url = location.origin + path;
      expect(await refusal(url)).to.equal('unsupported origin');
      expect(server.requestsOf(url)).to.equal(0);
    }
  });

  it('takes no answer that another gives in its place', async () => {
    const moved = json({});
    Object.defineProperty(moved, 'url', { value: 'https://example.org/feed.json' });
    expect(await refusal(server.at(() => moved))).to.equal('unsupported origin');
  });
});
