/** What an earlier visit kept is shown while nothing newer is there: `persist`. */
import { expect, waitUntil } from '@open-wc/testing';
import { Loader } from '../../src/feed/loader.js';
import { keptAnswer } from '../../src/feed/keep.js';
import { answer, good, inTurn, offline, status } from '../helpers/answers.js';
import { silence, useServer } from '../helpers/server.js';
import { withoutStorage } from '../helpers/storage.js';

const server = useServer();
const options = { timeout: 20, persist: true };
const first = { chiso: 1, title: 'Lần trước' };
const second = { chiso: 1, title: 'Lần này' };

/** A loader of its own, as another visit has one. */
function visit(url: string, asked: Parameters<Loader['subscribe']>[0] = options) {
  const loader = new Loader(url);
  const told: unknown[] = [];
  const leave = loader.subscribe(asked, () => told.push(titleOf(loader)));
  return { loader, told, leave };
}

function titleOf({ state }: Loader): unknown {
  return (state.answered?.input.document as { title?: string } | undefined)?.title;
}

/** An address that an earlier visit has been to, `after` which it answers otherwise. */
async function visited(after: Parameters<typeof inTurn>[0]): Promise<{ url: string; receivedAt: number }> {
  const url = server.at(inTurn(good(first), after));
  const { loader, leave } = visit(url);
  await waitUntil(async () => (await keptAnswer(url)) !== undefined);
  leave();
  return { url, receivedAt: loader.state.answered!.receivedAt };
}

describe('a later visit', () => {
  it('shows what an earlier one kept where the server fails, with its time and the error', async () => {
    const { url, receivedAt } = await visited(status(404));
    const { loader, leave } = visit(url);
    await waitUntil(() => loader.state.error);
    expect(titleOf(loader)).to.equal('Lần trước');
    expect(loader.state).to.include({ isKept: true, pending: false });
    expect(loader.state.answered?.receivedAt).to.equal(receivedAt);
    leave();
  });

  it('shows it where an answer takes long, and the answer when it comes', async () => {
    let give: (response: Response) => void = () => undefined;
    const { url } = await visited(() => new Promise((resolve) => (give = resolve)));
    const { loader, told, leave } = visit(url);
    await waitUntil(() => loader.state.isKept, 'nothing was shown', { timeout: 3000 });
    expect(loader.state.error).to.be.undefined;
    give(answer(JSON.stringify(second)));
    await waitUntil(() => titleOf(loader) === 'Lần này');
    expect(loader.state.isKept).to.be.undefined;
    expect(told).to.deep.equal(['Lần trước', 'Lần này']);
    leave();
  });

  it('does not show it where the answer comes at once, and keeps that one', async () => {
    const { url } = await visited(good(second));
    const { loader, told, leave } = visit(url);
    await waitUntil(() => loader.state.answered);
    expect(told).to.deep.equal(['Lần này']);
    await waitUntil(async () => (await keptAnswer(url))?.bodies[0]?.text.includes('Lần này'));
    leave();
  });

  it('has the very same document where the answer is the same', async () => {
    const { url } = await visited(inTurn(status(404), good(first)));
    const { loader, leave } = visit(url);
    await waitUntil(() => loader.state.error);
    const { input } = loader.state.answered!;
    loader.reload();
    await waitUntil(() => !loader.state.error);
    expect(loader.state.answered?.input).to.equal(input);
    expect(loader.state.isKept).to.be.undefined;
    leave();
  });

  it('shows nothing of it where persist is not asked for', async () => {
    const { url } = await visited(status(404));
    const { loader, leave } = visit(url, { timeout: 20 });
    await waitUntil(() => loader.state.error);
    expect(loader.state.answered).to.be.undefined;
    leave();
  });

  it('says what is wrong where nothing can be kept', () =>
    withoutStorage(async () => {
      const { loader, leave } = visit(server.at(status(404)));
      await waitUntil(() => loader.state.error);
      expect(loader.state).to.include({ pending: false });
      expect(loader.state.answered).to.be.undefined;
      leave();
    }));

  it('is not told of it after it left', async () => {
    const { url } = await visited(silence);
    const { told, leave } = visit(url);
    leave();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(told).to.deep.equal([]);
  });

  it('asks again by itself when it finds the line again', async () => {
    const { url } = await visited(inTurn(offline, good(second)));
    const { loader, leave } = visit(url);
    await waitUntil(() => titleOf(loader) === 'Lần này', 'it did not try again', { timeout: 5000 });
    leave();
  });
});
