/** A board that keeps in the page's address what the reader chooses on it. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define/board.js';
import '../../src/define/feed.js';
import type { ChisoBoard } from '../../src/elements/board/board.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import { useAddress } from '../helpers/address.js';
import { settled, showBoard, widgetOf } from '../helpers/board.js';
import { useWarnings } from '../helpers/console.js';
import { commune, documentOf } from '../helpers/drafts.js';
import { useVietnamese } from '../helpers/language.js';
import { choose, shown } from '../helpers/picker.js';
import { markup, said, type Attributes } from '../helpers/widgets.js';

/** A district with its communes, the figures of two years; the district is on stage unless another is chosen. */
const data = documentOf({
  localities: [
    commune('h', { level: 'district', name: 'Huyện H' }),
    commune('a', { parent: 'h', name: 'Xã A' }),
    commune('b', { parent: 'h', name: 'Xã B' }),
  ],
  groups: [
    { id: 'g', name: 'Nhóm một' },
    { id: 'k', name: 'Nhóm hai' },
  ],
  indicators: [
    { id: 'x', name: 'Ích', unit: 'percent', group: 'g' },
    { id: 'y', name: 'Y', group: 'k' },
  ],
  rows: [
    ...['h', 'a', 'b'].flatMap((id, n): [string, string, number][] => [
      [id, '2021', 40 + n],
      [id, '2022', 50 + n],
    ]),
    ['h', '2022', 7, { indicator: 'y' }],
    ['a', '2022', 8, { indicator: 'y' }],
  ],
});

describe('<chiso-board> and the page’s address', () => {
  useVietnamese();
  const address = useAddress();
  const warnings = useWarnings();

  const board = (attributes: Attributes = { 'sync-url': true }) => showBoard(data, attributes);
  const picker = ({ shadowRoot }: ChisoBoard) => shadowRoot!.querySelector('chiso-picker')!;
  const pick = async (element: ChisoBoard, name: 'Địa phương' | 'Thời điểm', words: string) => {
    await choose(picker(element), name, words);
    await settled(element);
  };
  const stage = (element: ChisoBoard) => shown(picker(element), 'Địa phương');

  it('is left alone unless it is asked to be kept', async () => {
    for (const attributes of [{}, { 'sync-url': 'false' }]) {
      address.open('?locality=a');
      const element = await board(attributes);
      expect(stage(element)).to.equal('Huyện H');
      await pick(element, 'Địa phương', 'Xã B');
      expect([address.written, address.entries]).to.deep.equal(['?locality=a', 0]);
    }
  });

  it('says what was chosen, and nothing of what the board itself stands for', async () => {
    address.open('?trang=2#bang');
    const element = await board();
    expect([stage(element), address.entries]).to.deep.equal(['Huyện H', 0]);
    await pick(element, 'Địa phương', 'Xã B');
    expect(address.written).to.equal('?trang=2&locality=b#bang');
    await pick(element, 'Thời điểm', 'Năm 2021');
    expect(address.written).to.equal('?trang=2&locality=b&period=2021#bang');
    expect(said(widgetOf(element, 'chiso-progress', 'x'))).to.include('42');
    await pick(element, 'Địa phương', 'Huyện H');
    expect(address.written).to.equal('?trang=2&period=2021#bang');
  });

  it('is where the board begins', async () => {
    address.open('?locality=a&period=2021');
    const element = await board();
    expect(stage(element)).to.equal('Xã A');
    expect(said(widgetOf(element, 'chiso-progress', 'x'))).to.include('41');
    expect(address.entries).to.equal(0);
  });

  it('is followed back and forth', async () => {
    address.open('');
    const element = await board();
    await pick(element, 'Địa phương', 'Xã B');
    address.back();
    await settled(element);
    expect(stage(element)).to.equal('Huyện H');
    address.forward();
    await settled(element);
    expect(stage(element)).to.equal('Xã B');
  });

  it('has a name of its own where the board has one, and none when that is taken away', async () => {
    address.open('?locality=a&xa-locality=b');
    const element = await board({ 'sync-url': 'xa' });
    expect(stage(element)).to.equal('Xã B');
    element.removeAttribute('sync-url');
    await settled(element);
    await pick(element, 'Địa phương', 'Xã A');
    expect(address.entries).to.equal(0);
  });

  it('is kept once by the boards of a feed', async () => {
    address.open('?locality=a');
    const boards = ['g', 'k'].map((groups) => markup('chiso-board', { groups, 'sync-url': true })).join('');
    const feed = await fixture<ChisoFeed>(markup('chiso-feed', {}, boards));
    feed.data = data;
    const [one, two] = [...feed.querySelectorAll('chiso-board')] as [ChisoBoard, ChisoBoard];
    for (const each of [one, two]) await settled(each);
    expect([stage(one), stage(two)]).to.deep.equal(['Xã A', 'Xã A']);
    await pick(two, 'Địa phương', 'Huyện H');
    await settled(one);
    expect([stage(one), address.written, address.entries]).to.deep.equal(['Huyện H', '', 1]);
    expect(warnings).to.be.empty;
  });

  it('is kept by the first of two feeds of one name, and the publisher is told', async () => {
    address.open('');
    const one = await board();
    const two = await board();
    await pick(two, 'Địa phương', 'Xã B');
    expect([address.entries, warnings.length]).to.deep.equal([0, 1]);
    await pick(one, 'Địa phương', 'Xã A');
    expect(address.written).to.equal('?locality=a');
  });
});
