/** Reaching and reading the points of a trend. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/trend.js';
import type { ChisoTrend } from '../../src/elements/trend/trend.js';
import { documentOf, type RowDraft } from '../helpers/drafts.js';
import { marks, months, told, trend } from '../helpers/trend.js';
import { count, partText } from '../helpers/widgets.js';
import { leavePage } from '../helpers/pointer.js';

const rows: RowDraft[] = [
  ...months([40, 50, 58]),
  ['b', '2022-03', 70, { scope: 'khối Đảng' }],
  ...months([20, 30], 'c'),
];
const shown = () =>
  trend(documentOf({ rows }), {
    localities: 'a b c',
    locality: 'a',
    'without-source': true,
    'without-actions': true,
  });

async function press(element: ChisoTrend, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

function focused(element: ChisoTrend): string {
  return told(element)[marks(element).indexOf(element.shadowRoot!.activeElement as HTMLElement)] ?? 'nothing';
}

describe('<chiso-trend> by keyboard', () => {
  it('is one stop of the Tab key, at the latest figure of the highlighted locality', async () => {
    const element = await shown();
    await press(element, 'Tab');
    expect(focused(element)).to.equal('Xã A, tháng 3/2022: 58%');
    await press(element, 'Tab');
    expect(focused(element)).to.equal('nothing');
    expect(element.shadowRoot!.activeElement?.matches('button')).to.be.true;
  });

  for (const [keys, expected] of [
    [['ArrowLeft'], 'Xã A, tháng 2/2022: 50%'],
    [['Home'], 'Xã A, tháng 1/2022: 40%'],
    [['Home', 'ArrowLeft'], 'Xã A, tháng 1/2022: 40%'],
    [['Home', 'End'], 'Xã A, tháng 3/2022: 58%'],
    [['ArrowDown'], 'Xã B, tháng 3/2022: 70%'],
    [['ArrowDown', 'ArrowDown'], 'Xã C, tháng 2/2022: 30%'],
    [['Home', 'ArrowDown'], 'Xã B, tháng 3/2022: 70%'],
    [['ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp'], 'Xã A, tháng 3/2022: 58%'],
    [['ArrowUp'], 'Xã A, tháng 3/2022: 58%'],
  ] as const) {
    it(`comes to “${expected}” by ${keys.join(', ')}`, async () => {
      const element = await shown();
      await press(element, 'Tab', ...keys);
      expect(focused(element)).to.equal(expected);
      expect(marks(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });
  }

  it('comes to each of two figures that end on one day', async () => {
    const both: RowDraft[] = [
      ['a', '2022-02', 40],
      ['a', '2022-03', 50],
      ['a', '2022-Q1', 45],
    ];
    const element = await trend(documentOf({ rows: both }));
    await press(element, 'Tab', 'End', 'ArrowLeft');
    const first = focused(element);
    await press(element, 'ArrowRight');
    expect([first, focused(element)].sort()).to.deep.equal(['quý I/2022: 45%', 'tháng 3/2022: 50%']);
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(focused(element)).to.equal('tháng 2/2022: 40%');
  });

  it('tells of the point in focus with its notes, and hides that by Escape', async () => {
    const element = await shown();
    await press(element, 'Tab', 'ArrowDown');
    expect(partText(element, 'tooltip')).to.equal('Xã B, tháng 3/2022: 70% Phạm vi: khối Đảng');
    await press(element, 'Escape');
    expect(count(element, 'tooltip')).to.equal(0);
    expect(focused(element)).to.include('Xã B');
  });

  it('tells of the point nearest to the pointer, and no more when it leaves', async () => {
    const element = await shown();
    const { x, y } = marks(element)[1]!.getBoundingClientRect();
    try {
      await sendMouse({ type: 'move', position: [Math.round(x + 18), Math.round(y + 18)] });
      await element.updateComplete;
      expect(partText(element, 'tooltip')).to.equal('Xã A, tháng 2/2022: 50%');
    } finally {
      await leavePage();
    }
    await element.updateComplete;
    expect(count(element, 'tooltip')).to.equal(0);
  });

  it('keeps what it tells inside the card, at both ends and where it is narrow', async () => {
    const element = await shown();
    element.style.inlineSize = '320px';
    const card = element.getBoundingClientRect();
    for (const mark of marks(element)) {
      mark.focus();
      await element.updateComplete;
      const { left, right } = element.shadowRoot!.querySelector('.tooltip')!.getBoundingClientRect();
      expect(left).to.be.at.least(card.left);
      expect(right).to.be.at.most(card.right);
    }
  });

  it('names each point as an image, of 24 px', async () => {
    for (const mark of marks(await shown())) {
      expect(mark.getAttribute('role')).to.equal('img');
      const { width, height } = mark.getBoundingClientRect();
      expect([width, height]).to.deep.equal([24, 24]);
    }
  });
});
