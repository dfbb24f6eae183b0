/** A board that waits, fails or has nothing; wrong names; and elements of the page in place of its own. */
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/board.js';
import '../../src/define/feed.js';
import type { ChisoBoard } from '../../src/elements/board/board.js';
import { exportedParts } from '../../src/elements/board/board.parts.js';
import { settled, showBoard, widgetOf, widgetsIn } from '../helpers/board.js';
import { useWarnings } from '../helpers/console.js';
import { badRow, communeFeed, oneFigure } from '../helpers/feeds.js';
import { languages, speak, useVietnamese } from '../helpers/language.js';
import { elementsInManifest } from '../helpers/manifest.js';
import { realDocuments } from '../helpers/real-feeds.js';
import { notFound, silence, useServer } from '../helpers/server.js';
import {
  comesTo,
  count,
  expectSame,
  has,
  isIn,
  markup,
  part,
  partText,
  parts,
  said,
  says,
} from '../helpers/widgets.js';

const mount = (attributes: Parameters<typeof markup>[1] = {}, content = '') =>
  fixture<ChisoBoard>(markup('chiso-board', attributes, content));

describe('<chiso-board> and its states', () => {
  const server = useServer();
  const warnings = useWarnings();
  useVietnamese();

  it('is loading until an answer is there, and makes no widget before', async () => {
    const element = await mount({ src: server.at(silence) });
    expect(isIn(element, 'loading')).to.be.true;
    expect(said(element)).to.equal('Đang tải số liệu…');
    expect(widgetsIn(element)).to.be.empty;
  });

  it('shows what the page has put into it until the feed is there', async () => {
    const element = await mount({ src: server.at(silence) }, '<table></table>');
    expect(element.querySelector('table')!.assignedSlot).to.exist;
    const there = await showBoard(oneFigure(11), {}, '<table></table>');
    expect(there.querySelector('table')!.assignedSlot).to.be.null;
  });

  it('tells an error once, and offers to try again', async () => {
    const src = server.at(notFound);
    const element = await mount({ src }, markup('chiso-kpi', { slot: 'ky-so', indicator: 'ky-so' }));
    await comesTo(element, 'error');
    expect(partText(element, 'message-error')).to.include(src);
    expect(widgetsIn(element)).to.be.empty;
    server.change(src, () => new Response(JSON.stringify(oneFigure(11))));
    part(element, 'button').click();
    await says(element.querySelector('chiso-kpi')!, '11%');
    expect(isIn(element, 'ready')).to.be.true;
  });

  it('tells once that figures are old, missing or out of date, and the widgets only show it as a state', async () => {
    const missing = server.at(notFound);
    const old = { ...oneFigure(11), updated: '2020-01-31', validFor: 'P35D' };
    const element = await mount({ src: `${server.give(old)} ${missing}` });
    await waitUntil(() => said(element).includes('Chưa tải được'));
    await settled(element);
    expect(isIn(element, 'stale')).to.be.true;
    expect(
      parts(element, 'message-stale')
        .map(({ textContent }) => textContent)
        .join(),
    )
      .to.include(missing)
      .and.include('quá hạn');
    const progress = widgetOf(element, 'chiso-progress');
    expect(count(progress, 'message')).to.equal(0);
    expect(isIn(progress, 'stale')).to.be.true;
  });

  it('leaves a widget with a feed of its own to tell of that', async () => {
    const own = { ...oneFigure(22), updated: '2020-01-31', validFor: 'P35D' };
    const child = markup('chiso-kpi', { slot: 'ky-so', src: server.give(own) });
    const element = await showBoard(oneFigure(11), {}, child);
    const kpi = element.querySelector('chiso-kpi')!;
    await says(kpi, '22%');
    expect(partText(kpi, 'message-stale')).to.include('quá hạn');
  });

  it('announces its feed once, and warns of its problems once', async () => {
    const told: EventTarget[] = [];
    const listener = (event: Event) => told.push(event.composedPath()[0]!);
    document.body.addEventListener('chiso-load', listener);
    const element = await mount({ src: server.give(badRow()) });
    await waitUntil(() => widgetsIn(element).length > 0);
    await settled(element);
    document.body.removeEventListener('chiso-load', listener);
    expect(told).to.have.length(1);
    expectSame(told[0], element);
    expect(warnings).to.have.length(1);
  });

  it('announces an error', async () => {
    const src = server.at(notFound);
    const listen = oneEvent(document.body, 'chiso-error');
    const element = await mount({ src });
    expectSame((await listen).target, element);
  });

  for (const [name, data] of [
    ['no row', { chiso: 1 }],
    ['only rows that say nothing', oneFigure(null)],
  ] as const) {
    it(`is empty where the feed has ${name}, and says so`, async () => {
      const element = await showBoard(data);
      expect(isIn(element, 'empty')).to.be.true;
      expect(said(element)).to.equal('Chưa có số liệu');
    });
  }

  const wrong: readonly [attribute: string, value: string, words: string][] = [
    ['groups', 'chinh-quyen-so la', 'không có nhóm chỉ tiêu “la”. Hiện có: chinh-quyen-so, kinh-te-so'],
    ['locality', 'la', 'không có địa phương “la”. Hiện có: cho-lach, phu-phung'],
    ['period', 'la', '“la” không phải là một thời kỳ'],
    ['as-of', 'la', '“la” không phải là một ngày'],
  ];
  for (const [attribute, value, words] of wrong) {
    it(`says once what is wrong with ${attribute}`, async () => {
      const element = await showBoard(realDocuments[0], { [attribute]: value });
      expect(partText(element, 'message-error')).to.include(words);
      expect(count(element, 'message-error')).to.equal(1);
      expect(isIn(element, 'error')).to.be.true;
      expect(has(element, '.section, [part=footnote]')).to.be.false;
    });
  }

  it('keeps the picker where what is selected is not there', async () => {
    const feed = await fixture(
      markup('chiso-feed', { locality: 'la', src: server.give(communeFeed()) }, markup('chiso-board')),
    );
    const element = feed.querySelector('chiso-board')!;
    await says(element, 'không có địa phương “la”');
    expect(has(element, 'chiso-picker')).to.be.true;
  });

  it('waits for a group that may come with another feed', async () => {
    const silent = server.at(silence);
    const element = await mount({ src: `${server.give(oneFigure(11))} ${silent}`, groups: 'g' });
    await says(element, 'Đang tải thêm');
    expect(count(element, 'message-error')).to.equal(0);
  });

  describe('elements of the page', () => {
    it('take the place of the widget, which is not made, and get feed and locality', async () => {
      const own = markup('chiso-kpi', { slot: 'van-ban-di-ky-so', indicator: 'van-ban-di-ky-so' });
      const element = await showBoard(realDocuments[0], {}, own);
      const kpi = element.querySelector('chiso-kpi')!;
      expect(said(kpi)).to.include('58%');
      expect(kpi.assignedSlot!.closest('.cards')).to.exist;
      expect(kpi.getBoundingClientRect().height).to.be.above(50);
      expect(widgetsIn(element).filter(({ indicator }) => indicator === 'van-ban-di-ky-so')).to.be.empty;
    });

    it('may come and go later, out of a widget of several indicators too', async () => {
      const element = await showBoard(realDocuments[0]);
      const id = 'wifi-mien-phi';
      const rollout = () =>
        widgetsIn(element).find((each) => each.getAttribute('indicators')?.includes('truong-hoc'))!;
      expect(rollout().getAttribute('indicators')).to.include(id);
      const own = document.createElement('p');
      own.slot = id;
      own.textContent = 'Của trang';
      element.append(own);
      await waitUntil(() => !rollout().getAttribute('indicators')!.includes(id));
      expect(own.getClientRects()).to.have.length(1);
      own.remove();
      await waitUntil(() => rollout().getAttribute('indicators')!.includes(id));
    });

    it('are told of where the feed has no such indicator', async () => {
      const element = await showBoard(oneFigure(11), {}, '<p slot="la"></p>');
      expect(partText(element, 'message-error')).to.equal(
        'Bộ số liệu không có chỉ tiêu “la”. Hiện có: ky-so',
      );
      expect(isIn(element, 'ready')).to.be.true;
    });

    it('can be title and foot', async () => {
      const element = await showBoard(
        oneFigure(11),
        {},
        '<b slot="heading">T</b><i slot="footer">F</i><a slot="actions">A</a>',
      );
      for (const child of element.children) expect(child.assignedSlot, child.slot).to.exist;
      expect(count(element, 'message')).to.equal(0);
    });
  });

  describe('as a page', () => {
    it('exports every part that a widget has', () => {
      const exported = exportedParts.split(', ');
      for (const name of new Set(elementsInManifest.flatMap(({ parts }) => parts)))
        expect(exported).to.include(name);
      expect(new Set(exported).size).to.equal(exported.length);
    });

    it('has no landmark, and text is never markup', async () => {
      const element = await showBoard({ ...oneFigure(11), title: '<img src=x onerror=alert(1)>' });
      expect(has(element, 'section, header, footer, nav, main, aside, [role]')).to.be.false;
      expect(has(element, 'img')).to.be.false;
      expect(said(element)).to.include('<img');
    });

    for (const language of languages) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`is accessible to axe, ${language}, ${scheme}`, async () => {
          await speak(language);
          const element = await showBoard(realDocuments[0]);
          element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
          await expect(element).to.be.accessible();
        });
      }
    }
  });
});
