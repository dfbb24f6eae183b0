/** Searching, ordering and paging a league table. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { ChisoRanking } from '../../src/elements/ranking/ranking.js';
import { manyCommunes } from '../helpers/feeds.js';
import { movedFeed } from '../helpers/moved.js';
import { button, highlightedRow, names, press, ranking, rows, search, status } from '../helpers/ranking.js';
import { count, expectSame, has, parts, partText, plain, type Attributes } from '../helpers/widgets.js';

const country = (attributes: Attributes = {}) => ranking(manyCommunes(3321), attributes);

function sorted(element: Element): string {
  return [...element.shadowRoot!.querySelectorAll('thead th[aria-sort]')]
    .map((head) => `${plain(head.textContent)} ${head.getAttribute('aria-sort')!}`)
    .join();
}

function focused({ shadowRoot }: ChisoRanking): string {
  return plain(shadowRoot!.activeElement?.textContent);
}

describe('<chiso-ranking> and its order', () => {
  it('begins with the best by the first indicator', async () => {
    const element = await ranking(movedFeed());
    expect(sorted(element)).to.equal('Số liệu ▼ descending');
  });

  const cases: readonly [presses: string[], head: string, first: string, last: string][] = [
    [['Số liệu'], 'Số liệu ▲ ascending', 'Xã Sơn Định', 'Xã Phú Phụng'],
    [['Số liệu', 'Số liệu'], 'Số liệu ▼ descending', 'Xã Ân Phú', 'Xã Phú Phụng'],
    [['Địa phương'], 'Địa phương ▲ ascending', 'Xã Ân Phú', 'Xã Sơn Định'],
    [['Địa phương', 'Địa phương'], 'Địa phương ▼ descending', 'Xã Sơn Định', 'Xã Ân Phú'],
    [['Hạng'], 'Hạng ▲ ascending', 'Xã Ân Phú', 'Xã Phú Phụng'],
    [['Hạng so với'], 'Hạng so với tháng 11/2022 ▼ descending', 'Xã Hòa Nghĩa', 'Xã Phú Phụng'],
    [['Hạng so với', 'Hạng so với'], 'Hạng so với tháng 11/2022 ▲ ascending', 'Xã Sơn Định', 'Xã Phú Phụng'],
  ];
  for (const [presses, head, first, last] of cases) {
    it(`is ${head} after ${presses.join(', ')}, and what is missing stays last`, async () => {
      const element = await ranking(movedFeed());
      for (const name of presses) await press(element, name);
      expect(sorted(element)).to.equal(head);
      expect([names(element)[0], names(element).at(-1)]).to.deep.equal([first, last]);
    });
  }

  it('is changed by keyboard alone, and the focus stays', async () => {
    const element = await ranking(movedFeed());
    button(element, 'Địa phương').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(sorted(element)).to.equal('Địa phương ▲ ascending');
    expect(focused(element)).to.equal('Địa phương ▲');
  });

  it('changes whom it shows, and no rank', async () => {
    const element = await ranking(movedFeed());
    await press(element, 'Số liệu');
    expect(rows(element).map(([rank]) => rank)).to.deep.equal(['4', '3', '2', '1', '–']);
  });
});

describe('<chiso-ranking> and its search', () => {
  it('is offered where not all rows stand on one page', async () => {
    expect(has(await ranking(movedFeed()), 'input')).to.be.false;
    const element = await ranking(movedFeed(), { limit: '4' });
    const field = element.shadowRoot!.querySelector('input[type="search"]')!;
    expect(plain(field.closest('label')!.textContent)).to.equal('Tìm địa phương');
  });

  it('finds without diacritics, tells how many, and begins at the first page again', async () => {
    const element = await country();
    await press(element, 'Trang sau');
    await search(element, 'XA 332');
    expect(names(element)).to.deep.equal(['Xã 332', 'Xã 3320', 'Xã 3321']);
    expect(status(element)).to.equal('3 kết quả');
    await search(element, '');
    expect(names(element)[0]).to.equal('Xã 1');
    expect(status(element)).to.equal('Trang 1/133');
  });

  it('keeps ranks as they are', async () => {
    const element = await country();
    await search(element, 'xa 2901');
    expect(rows(element)[0]!.slice(0, 2)).to.deep.equal(['2.901', 'Xã 2901']);
  });

  it('says that nothing was found', async () => {
    const element = await country();
    await search(element, 'khong co');
    expect(status(element)).to.equal('Không tìm thấy địa phương nào');
    expect(count(element, 'table')).to.equal(0);
    expect(element.shadowRoot!.querySelector('.found')!.getAttribute('role')).to.equal('status');
  });

  it('keeps the focus in the field', async () => {
    const element = await country();
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.focus();
    await sendKeys({ type: 'xa 12' });
    await element.updateComplete;
    expectSame(element.shadowRoot!.activeElement, field);
    expect(status(element)).to.match(/^\d+ kết quả, Trang 1\/\d+$/);
  });
});

describe('<chiso-ranking> and its pages', () => {
  it('has 25 rows on a page, of thousands', async () => {
    const element = await country();
    expect(names(element)).to.have.length(25);
    expect(plain(element.shadowRoot!.querySelector('.pager')!.textContent)).to.equal(
      'Trang trước Trang 1/133 Trang sau Đến trang',
    );
    expect(has(await ranking(movedFeed()), '.pager')).to.be.false;
  });

  it('goes on and back, tells it, and keeps the focus, also at an end', async () => {
    const element = await country({ limit: '1200' });
    button(element, 'Trang sau').focus();
    for (const [at, first] of [
      ['Trang 2/3', 'Xã 1201'],
      ['Trang 3/3', 'Xã 2401'],
      ['Trang 3/3', 'Xã 2401'],
    ] as const) {
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect([status(element), names(element)[0]]).to.deep.equal([at, first]);
      expect(focused(element)).to.equal('Trang sau');
    }
    expect(button(element, 'Trang sau').getAttribute('aria-disabled')).to.equal('true');
    expect(button(element, 'Trang trước').hasAttribute('aria-disabled')).to.be.false;
    await press(element, 'Trang trước');
    expect(status(element)).to.equal('Trang 2/3');
  });

  const jumps: readonly [typed: string, at: string][] = [
    ['133', 'Trang 133/133'],
    ['999', 'Trang 133/133'],
    ['-4', 'Trang 1/133'],
    ['40', 'Trang 40/133'],
    ['', 'Trang 2/133'],
  ];
  for (const [typed, at] of jumps) {
    it(`comes to ${at} by “${typed}”`, async () => {
      const element = await country();
      await press(element, 'Trang sau');
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="number"]')!;
      field.value = typed;
      field.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(status(element)).to.equal(at);
      expect(field.value).to.equal('');
    });
  }

  it('tells a voice where in the whole a row stands', async () => {
    const element = await country();
    await press(element, 'Trang sau');
    expect(parts(element, 'row')[0]!.getAttribute('aria-rowindex')).to.equal('27');
    expect(parts(element, 'table')[0]!.getAttribute('aria-rowcount')).to.equal('3322');
  });
});

describe('<chiso-ranking> and the highlighted locality', () => {
  it('is in sight on every page: below, on it, above', async () => {
    const element = await ranking(movedFeed(), { limit: '2', highlight: 'dan-hoa' });
    const places = () => names(element).indexOf('Xã Đan Hòa');
    expect(places()).to.equal(2);
    await press(element, 'Trang sau');
    expect(places()).to.equal(0);
    expect(has(element, '.pinned')).to.be.false;
    await press(element, 'Trang sau');
    expect(places()).to.equal(0);
    expect(has(element, '.pinned')).to.be.true;
    expect(names(element)).to.deep.equal(['Xã Đan Hòa', 'Xã Phú Phụng']);
  });

  it('is shown with its rank, though it is 2,900th of 3,321', async () => {
    const element = await country({ highlight: 'xa-2900' });
    expect(plain(highlightedRow(element).firstElementChild!.textContent)).to.equal('2.900');
    expect(partText(element, 'summary')).to.include('Xã 2900: −2.800%, đứng thứ 2.900 trong số 3.321');
  });

  it('is one step away: the page of its row, with the focus on it', async () => {
    const element = await country({ highlight: 'xa-2900' });
    await press(element, 'Đến hàng của Xã 2900');
    expect(status(element)).to.equal('Trang 116/133');
    expect(focused(element)).to.equal('Xã 2900');
    expect(has(element, '.pinned')).to.be.false;
    expect(element.shadowRoot!.textContent).not.to.include('Đến hàng của');
  });

  it('is one step away from a search that does not find it', async () => {
    const element = await country({ highlight: 'xa-2900' });
    await search(element, 'xa 11');
    expect(names(element).at(-1)).to.equal('Xã 2900');
    await press(element, 'Đến hàng của Xã 2900');
    expect(focused(element)).to.equal('Xã 2900');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!.value).to.equal('');
  });

  it('stays in a search that finds it, with its words', async () => {
    const element = await country({ highlight: 'xa-2900' });
    await search(element, 'xa 2');
    await press(element, 'Đến hàng của Xã 2900');
    expect(focused(element)).to.equal('Xã 2900');
    expect(status(element)).to.include('kết quả');
  });

  it('is in sight where nothing else is found', async () => {
    const element = await country({ highlight: 'xa-2900' });
    await search(element, 'khong co');
    expect(names(element)).to.deep.equal(['Xã 2900']);
  });
});
