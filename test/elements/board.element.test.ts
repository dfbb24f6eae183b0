/** A board on a page: what it hands on, what it tells once, and what stays when something is chosen. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define/board.js';
import '../../src/define/feed.js';
import type { ChisoBoard } from '../../src/elements/board/board.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import { settled, showBoard, widgetOf, widgetsIn } from '../helpers/board.js';
import { commune, documentOf, type Draft } from '../helpers/drafts.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { choose } from '../helpers/picker.js';
import { expectSame, has, isIn, markup, part, partText, partTexts, plain, said } from '../helpers/widgets.js';

const districts = [
  commune('h1', { level: 'district', name: 'Huyện Một', validTo: '2025-06-30' }),
  commune('h2', { level: 'district', name: 'Huyện Hai' }),
];

/** Two districts, two groups. */
const pair: Draft = {
  title: { vi: 'Trang số liệu', en: 'Figures' },
  description: 'Nói rõ số liệu từ đâu.',
  localities: districts,
  groups: [
    { id: 'g', name: { vi: 'Nhóm một', en: 'Group one' } },
    { id: 'k', name: 'Nhóm hai' },
  ],
  indicators: [
    { id: 'x', name: 'Ích', unit: 'percent', group: 'g' },
    { id: 'y', name: 'Y', group: 'k' },
    { id: 'z', name: 'Dét' },
  ],
  rows: [
    ['h1', '2021', 40],
    ['h1', '2022', 50],
    ['h2', '2022', 60],
    ['h1', '2022', 7, { indicator: 'y' }],
    ['h1', '2022', 8, { indicator: 'z' }],
  ],
};

const headings = (element: ChisoBoard) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (each) => `${each.localName} ${plain(each.textContent)}`,
  );

describe('<chiso-board>', () => {
  useVietnamese();

  describe('its headings', () => {
    it('are the feed’s title, one level deeper the groups, and below them the widgets', async () => {
      const element = await showBoard(documentOf(pair), { locality: 'h1' });
      expect(headings(element)).to.deep.equal([
        'h2 Trang số liệu',
        'h3 Nhóm một',
        'h3 Nhóm hai',
        'h3 Chỉ tiêu khác',
      ]);
      expect(widgetsIn(element).map(({ headingLevel }) => headingLevel)).to.deep.equal([4, 4, 4, 4]);
      expect(partText(element, 'description')).to.equal('Nói rõ số liệu từ đâu.');
    });

    it('go down from the level that the page names, to the sixth at most', async () => {
      for (const [level, levels, below] of [
        ['4', ['h4', 'h5', 'h5', 'h5'], 6],
        ['6', ['h6', 'h6', 'h6', 'h6'], 6],
      ] as const) {
        const element = await showBoard(documentOf(pair), { locality: 'h1', 'heading-level': level });
        expect(headings(element).map((each) => each.slice(0, 2))).to.deep.equal(levels);
        expect(widgetOf(element, 'chiso-kpi').headingLevel).to.equal(below);
      }
    });

    it('have the page’s own title, or none', async () => {
      const named = await showBoard(documentOf(pair), { locality: 'h1', heading: 'Tên khác' });
      expect(headings(named)[0]).to.equal('h2 Tên khác');
      const bare = await showBoard(documentOf(pair), { locality: 'h1', heading: '' });
      expect(headings(bare)[0]).to.equal('h2 Nhóm một');
      expect(widgetOf(bare, 'chiso-kpi').headingLevel).to.equal(3);
      expect(has(bare, '[part=description]')).to.be.false;
    });

    it('need no group where the feed has none', async () => {
      const { indicators = [], rows = [] } = pair;
      const ungrouped = indicators.map(({ id, name }) => ({ id, name }));
      const bare = documentOf({ localities: districts, indicators: ungrouped, rows });
      const element = await showBoard(bare, { locality: 'h1' });
      expect(headings(element)).to.deep.equal([]);
      expect(widgetOf(element, 'chiso-kpi').headingLevel).to.equal(2);
    });

    it('speak the language of the page', async () => {
      const element = await showBoard(documentOf(pair), { locality: 'h1' });
      await speak('en');
      await settled(element);
      expect(headings(element)).to.deep.equal([
        'h2 Figures',
        'h3 Group one',
        'h3 Nhóm hai',
        'h3 Other indicators',
      ]);
    });
  });

  describe('what it hands on', () => {
    it('is feed, locality, period and day, theme, and whether sources are told', async () => {
      const element = await showBoard(documentOf(pair), {
        locality: 'h1',
        period: '2021',
        theme: 'contrast',
        'without-source': true,
      });
      const progress = widgetOf(element, 'chiso-progress', 'x');
      expect(plain(progress.shadowRoot!.textContent)).to.include('40');
      expect(progress.theme).to.equal('contrast');
      expect(progress.withoutSource).to.be.true;
      element.theme = undefined!;
      element.withoutSource = false;
      await settled(element);
      expect(progress.getAttributeNames()).not.to.include.oneOf(['theme', 'without-source']);
      element.period = undefined!;
      element.asOf = '2021-12-31';
      await settled(element);
      expect(said(progress)).to.include('40').and.include('31 tháng 12 năm 2021');
    });

    it('is the locality that the feed is about, where nobody names one', async () => {
      const { rows = [] } = pair;
      const element = await showBoard(documentOf({ ...pair, rows: rows.filter(([id]) => id === 'h1') }));
      expect(said(widgetOf(element, 'chiso-progress', 'x'))).to.include('50');
      // The page stands for it: no card names it again.
      expect(has(widgetOf(element, 'chiso-kpi', 'y'), '.place')).to.be.false;
    });

    it('is every part of the contract', async () => {
      const element = await showBoard(documentOf(pair), { locality: 'h1' });
      const style = document.createElement('style');
      style.textContent = 'chiso-board::part(value) { color: rgb(1, 2, 3); }';
      element.before(style);
      const value = part(widgetOf(element, 'chiso-kpi', 'y'), 'value');
      expect(getComputedStyle(value).color).to.equal('rgb(1, 2, 3)');
    });

    it('is no height that the page keeps for the board', async () => {
      const element = await showBoard(documentOf(pair), { locality: 'h1' });
      element.style.setProperty('--chiso-min-block-size', '3000px');
      expect(widgetOf(element, 'chiso-kpi', 'y').offsetHeight).to.be.below(1000);
      expect(element.offsetHeight).to.be.at.least(3000);
    });

    it('tells once what became of the locality', async () => {
      const element = await showBoard(documentOf(pair), { locality: 'h1' });
      expect(partTexts(element, 'footnote').join()).to.include('30/6/2025');
      expect(said(widgetOf(element, 'chiso-kpi', 'y'))).not.to.include('30/6/2025');
      element.locality = 'h2';
      await settled(element);
      expect(has(element, '[part=footnote]')).to.be.false;
      expect(said(widgetOf(element, 'chiso-kpi', 'y')))
        .to.include('Huyện Một')
        .and.include('30/6/2025');
    });
  });

  describe('what a reader chooses', () => {
    it('is offered where there is a choice that the page has not made', async () => {
      expect(has(await showBoard(documentOf(pair)), 'chiso-picker')).to.be.true;
      for (const attributes of [{ locality: 'h1' }, { period: '2022' }])
        expect(has(await showBoard(documentOf(pair), attributes), 'chiso-picker')).to.be.false;
      const { rows = [] } = pair;
      const one = documentOf({ ...pair, rows: rows.slice(1, 2) });
      expect(has(await showBoard(one), 'chiso-picker')).to.be.false;
    });

    it('takes the stage, and keeps the widgets that stay', async () => {
      const element = await showBoard(documentOf(pair));
      expect(has(element, 'chiso-progress')).to.be.false;
      const picker = element.shadowRoot!.querySelector('chiso-picker')!;
      const compare = widgetOf(element, 'chiso-compare', 'x');
      await choose(picker, 'Địa phương', 'Huyện Hai');
      await settled(element);
      const progress = widgetOf(element, 'chiso-progress', 'x');
      expect(said(progress)).to.include('60');
      await choose(picker, 'Địa phương', 'Huyện Một (đến 30/6/2025)');
      await settled(element);
      expectSame(widgetOf(element, 'chiso-progress', 'x'), progress);
      expectSame(widgetOf(element, 'chiso-compare', 'x'), compare);
      expect(said(progress)).to.include('50');
      expect(has(compare, '.highlighted, [part~="row-highlight"]')).to.be.true;
    });

    it('is chosen for all who share the feed', async () => {
      const feed = await fixture<ChisoFeed>(
        markup('chiso-feed', {}, markup('chiso-board') + markup('chiso-kpi', { indicator: 'x' })),
      );
      feed.data = documentOf(pair);
      const element = feed.querySelector('chiso-board')!;
      await settled(element);
      await choose(element.shadowRoot!.querySelector('chiso-picker')!, 'Địa phương', 'Huyện Hai');
      await waitUntil(() => said(feed.querySelector('chiso-kpi')!).includes('60'));
      feed.locality = 'h1';
      await feed.updateComplete;
      await settled(element);
      expect(said(widgetOf(element, 'chiso-progress', 'x'))).to.include('50');
    });

    it('says of a locality without figures that it has none, and still shows what the feed has', async () => {
      const { rows = [] } = pair;
      const element = await showBoard(documentOf({ ...pair, rows: rows.slice(0, 2) }), { locality: 'h2' });
      expect(partText(element, 'message-empty')).to.equal('Huyện Hai: chưa có số liệu.');
      expect(said(widgetOf(element, 'chiso-progress', 'x')))
        .to.include('Huyện Một')
        .and.include('50');
      expect(isIn(element, 'ready')).to.be.true;
    });
  });
});
