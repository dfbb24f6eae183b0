import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { ChisoRollout } from '../../src/elements/rollout/rollout.js';
import type { ChisoSelectEvent, ChisoViewEvent } from '../../src/shared/events.js';
import { marks, tableRows } from '../helpers/compare.js';
import { communes, district } from '../helpers/feeds.js';
import { manyStages, stageFeed } from '../helpers/stages.js';
import {
  count,
  expectSame,
  isShown,
  part,
  parts,
  partText,
  partTexts,
  plain,
  show,
  type Attributes,
} from '../helpers/widgets.js';
import { contentBefore } from '../helpers/pseudo.js';

const all = { indicator: 'du-lieu', level: 'commune' };

function rollout(attributes: Attributes = all, data: unknown = stageFeed()): Promise<ChisoRollout> {
  return show('chiso-rollout', data, attributes);
}

/** A rollout inside a feed element, whose selection it shares. */
async function inFeed(attributes: Attributes = all) {
  const feed = document.createElement('chiso-feed');
  feed.data = stageFeed();
  const element = document.createElement('chiso-rollout');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  feed.append(element);
  (await fixture('<div></div>')).append(feed);
  await element.updateComplete;
  return { feed, element };
}

function tiles(element: Element): string[] {
  return parts(element, 'row').map((row) => plain(row.textContent));
}

function button(element: Element): HTMLElement {
  return part(element, 'toolbar').querySelector('button')!;
}

describe('<chiso-rollout>', () => {
  describe('parts', () => {
    it('has a tile for each locality, with sign and word, done first', async () => {
      expect(tiles(await rollout())).to.deep.equal([
        'Sơn Định: ✓ Đã xong',
        'Ân Phú: ✓ Hoàn thành',
        'Hòa Nghĩa: ◐ Đang khảo sát Phạm vi: Khu trung tâm',
        'Đan Hòa: ✕ Vướng mặt bằng',
        'Phú Phụng: Chưa có thông tin',
      ]);
    });

    it('shows how many have finished, and a bar of the stages with their counts', async () => {
      const element = await rollout();
      expect(plain(element.shadowRoot!.querySelector('.figure')!.textContent)).to.equal(
        '2/4 xã, phường đã hoàn thành',
      );
      expect(parts(element, 'bar').map(({ textContent }) => plain(textContent))).to.deep.equal([
        '2',
        '1',
        '1',
      ]);
      const lines = [...part(element, 'legend').children].map(({ textContent }) => plain(textContent));
      expect(lines).to.deep.equal([
        '✓ Hoàn thành: 2',
        '◐ Đang khảo sát: 1',
        '✕ Vướng mặt bằng: 1',
        'Chưa có thông tin: 1',
      ]);
    });

    it('tells of the stage that all are in, and below it that none is done', async () => {
      const { observations = [] } = stageFeed();
      const doing = observations.map((row) =>
        row.stage === undefined ? row : { ...row, stage: 'khao-sat' },
      );
      const told = { indicator: 'du-lieu', localities: 'an-phu dan-hoa' };
      const element = await rollout(told, stageFeed({ observations: doing }));
      const [figure, line] = ['.figure', 'div + .line'].map((each) =>
        plain(element.shadowRoot!.querySelector(each)!.textContent),
      );
      expect(figure).to.equal('2/2 xã, phường đang khảo sát');
      expect(line).to.equal('Chưa nơi nào ở trạng thái “Hoàn thành”');
      expect(partText(element, 'summary')).to.include('chưa nơi nào ở trạng thái “Hoàn thành”');
    });

    it('fills its rows with tiles that are neither narrow nor overlong', async () => {
      const element = await rollout({ level: 'commune' }, manyStages(4, 0));
      const rowsAt = (width: number) => {
        element.style.inlineSize = `${width}px`;
        const boxes = parts(element, 'row').map((row) => row.getBoundingClientRect());
        expect(Math.min(...boxes.map((box) => box.width)), `${width}px`).to.be.at.least(180);
        expect(Math.max(...boxes.map((box) => box.width)), `${width}px`).to.be.at.most(480);
        expect(element.scrollWidth).to.be.at.most(width);
        const end = Math.max(...boxes.map((box) => box.right));
        return [new Set(boxes.map((box) => box.top)).size, element.getBoundingClientRect().right - end < 24];
      };
      expect([320, 640, 1000, 1600].map(rowsAt)).to.deep.equal([
        [4, true],
        [2, true],
        [1, true],
        [1, true],
      ]);
    });

    it('highlights the locality that it names', async () => {
      const element = await rollout({ ...all, locality: 'dan-hoa' });
      expect(partTexts(element, 'row-highlight')).to.deep.equal(['Đan Hòa: ✕ Vướng mặt bằng']);
      expect(element.shadowRoot!.querySelector('[aria-current="true"]')!.textContent).to.include('Đan Hòa');
    });

    it('names the one locality whose tasks it shows, where the page does not stand for it', async () => {
      const element = await rollout({ locality: 'an-phu' });
      expect(plain(element.shadowRoot!.querySelector('.place')!.textContent)).to.equal('Xã Ân Phú');
      const { element: own, feed } = await inFeed({});
      feed.locality = 'an-phu';
      await feed.updateComplete;
      await own.updateComplete;
      expect(tiles(own)).to.deep.equal(['Chuẩn hóa dữ liệu dân cư: ✓ Hoàn thành']);
      expect(own.shadowRoot!.querySelector('.place')).to.equal(null);
    });

    it('does not draw what nobody has told', async () => {
      const element = await rollout(all, stageFeed({ observations: [] }));
      expect(partText(element, 'message-empty')).to.equal('Chưa có số liệu');
      expect(count(element, 'row') + count(element, 'track') + count(element, 'toolbar')).to.equal(0);
    });
  });

  describe('choosing a locality', () => {
    it('tells the page, and selects it', async () => {
      const { feed, element } = await inFeed();
      const listen = oneEvent<ChisoSelectEvent>(feed, 'chiso-select');
      marks(element)[1]!.click();
      expect((await listen).locality).to.equal('an-phu');
      await element.updateComplete;
      expect(partText(element, 'row-highlight')).to.include('Ân Phú');
    });

    it('stays as it was where the page says so', async () => {
      const { feed, element } = await inFeed();
      feed.addEventListener('chiso-select', (event) => {
        event.preventDefault();
      });
      marks(element)[1]!.click();
      await element.updateComplete;
      expect(count(element, 'row-highlight')).to.equal(0);
    });

    it('leads to its own page, where it has one', async () => {
      const localities = [district, ...communes.map((each) => ({ ...each, url: `/xa/${each.id}` }))];
      const element = await rollout(all, stageFeed({ localities }));
      let told = 0;
      element.addEventListener('chiso-select', () => (told += 1));
      const [link] = marks(element);
      expect(link!.getAttribute('href')).to.equal('/xa/son-dinh');
      link!.addEventListener('click', (event) => {
        event.preventDefault();
      });
      link!.click();
      expect(told).to.equal(0);
    });

    it('is for localities, not for tasks', async () => {
      const element = await rollout({ locality: 'an-phu', indicators: 'du-lieu camera' });
      expect(element.shadowRoot!.querySelectorAll('button.mark, a.mark, [tabindex]')).to.have.length(0);
    });
  });

  describe('accessibility', () => {
    it('is one stop of the Tab key, and moves by arrows, Home and End', async () => {
      const element = await rollout({ ...all, locality: 'hoa-nghia' });
      const focused = () => (element.shadowRoot!.activeElement as HTMLElement).dataset['mark'];
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal('hoa-nghia');
      for (const [key, expected] of [
        ['ArrowRight', 'dan-hoa'],
        ['ArrowDown', 'phu-phung'],
        ['ArrowLeft', 'dan-hoa'],
        ['Home', 'son-dinh'],
        ['End', 'phu-phung'],
      ] as const) {
        await sendKeys({ press: key });
        await element.updateComplete;
        expect(focused(), key).to.equal(expected);
      }
      await sendKeys({ press: 'Tab' });
      expectSame(element.shadowRoot!.activeElement, button(element));
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(focused()).to.equal('phu-phung');
    });

    it('chooses with Enter', async () => {
      const element = await rollout();
      await sendKeys({ press: 'Tab' });
      const listen = oneEvent<ChisoSelectEvent>(element, 'chiso-select');
      await sendKeys({ press: 'Enter' });
      expect((await listen).locality).to.equal('son-dinh');
    });

    it('has its table one button away, and back', async () => {
      const element = await rollout();
      const listen = oneEvent<ChisoViewEvent>(element, 'chiso-view');
      button(element).click();
      expect((await listen).view).to.equal('table');
      await element.updateComplete;
      expect(tableRows(element)).to.deep.equal([
        ['Xã Sơn Định', '✓ Đã xong (Hoàn thành)'],
        ['Xã Ân Phú', '✓ Hoàn thành'],
        ['Xã Hòa Nghĩa', '◐ Đang khảo sát; Phạm vi: Khu trung tâm'],
        ['Xã Đan Hòa', '✕ Vướng mặt bằng'],
        ['Xã Phú Phụng', 'Chưa có thông tin'],
      ]);
      button(element).click();
      await element.updateComplete;
      expect(count(element, 'table')).to.equal(0);
    });
  });

  describe('tasks of several localities', () => {
    const several = { indicators: 'du-lieu camera', of: 'cho-lach', locality: 'dan-hoa' };

    it('are a table from the start, with the sentence above it', async () => {
      const element = await rollout(several);
      expect(tableRows(element)).to.have.length(5);
      expect(partText(element, 'row-highlight')).to.include('Đan Hòa');
      expect(count(element, 'toolbar')).to.equal(0);
      expect(isShown(part(element, 'summary'))).to.be.true;
    });

    it('stand one below the other on a narrow screen, each with the name of its task', async () => {
      const element = await rollout(several);
      const [first, second] = parts(element, 'cell').slice(1);
      const isBelow = () => second!.getBoundingClientRect().top > first!.getBoundingClientRect().top;
      element.style.inlineSize = '900px';
      expect(isBelow()).to.be.false;
      element.style.inlineSize = '288px';
      expect(isBelow()).to.be.true;
      expect(contentBefore(second!)).to.equal('"Camera"');
      expect(element.scrollWidth).to.be.at.most(288);
    });
  });

  describe('many localities', () => {
    it('are shown by 24 of a stage, with how many more there are; the table has all', async () => {
      const element = await rollout({ level: 'commune' }, manyStages(3321, 20));
      expect(count(element, 'row')).to.equal(20 + 24);
      const [more] = [...element.shadowRoot!.querySelectorAll('.board .line')];
      expect(plain(more!.textContent)).to.match(/^Còn 3\.?277 nơi khác có trong bảng\.$/);
      expect(partTexts(element, 'value').slice(0, 3)).to.deep.equal(['20/3.321', '20', '3.301']);
      button(element).click();
      await element.updateComplete;
      expect(tableRows(element)).to.have.length(3321);
    });

    it('always show the highlighted one', async () => {
      const element = await rollout({ level: 'commune', locality: 'xa-3300' }, manyStages(3321, 20));
      expect(partText(element, 'row-highlight')).to.equal('Xã 3300: ◐ Đang khảo sát');
      expect(count(element, 'row')).to.equal(20 + 24);
    });
  });

  describe('a wrong name', () => {
    it('is said of the locality that it names, not of one that is selected elsewhere', async () => {
      const element = await rollout({ ...all, locality: 'sai' });
      expect(partText(element, 'message-error')).to.include('Bộ số liệu không có địa phương “sai”.');
      const { feed, element: other } = await inFeed();
      feed.locality = 'sai';
      await feed.updateComplete;
      await other.updateComplete;
      expect(tiles(other)).to.have.length(5);
    });

    it('is asked for where several localities would do', async () => {
      const element = await rollout({});
      expect(partText(element, 'message-error')).to.include(
        'hãy chọn một nơi, hoặc nêu bằng thuộc tính locality',
      );
    });
  });
});
