import { expect, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { ChisoBreakdown } from '../../src/elements/breakdown/breakdown.js';
import type { ChisoViewEvent } from '../../src/shared/events.js';
import { tableRows } from '../helpers/compare.js';
import { oneFigure } from '../helpers/feeds.js';
import { wholeFeed } from '../helpers/stages.js';
import { count, part, parts, partText, partTexts, plain, said, show } from '../helpers/widgets.js';

function breakdown(data: unknown): Promise<ChisoBreakdown> {
  return show('chiso-breakdown', data);
}

function button(element: Element): HTMLElement {
  return part(element, 'toolbar').querySelector('button')!;
}

describe('<chiso-breakdown>', () => {
  describe('parts', () => {
    it('shows the whole large, and below it each part with number and share', async () => {
      const element = await breakdown(wholeFeed(161, [21, 140]));
      expect(partTexts(element, 'value')).to.deep.equal(['161', '21', '140']);
      const lines = [...part(element, 'legend').children].map(({ textContent }) => plain(textContent));
      expect(lines).to.deep.equal(['Mức độ 3: 21 (13%)', 'Mức độ 4: 140 (87%)']);
    });

    it('draws each part as wide as its share of the bar', async () => {
      const element = await breakdown(wholeFeed(200, [50, 100]));
      const whole = part(element, 'track').getBoundingClientRect().width;
      const shares = parts(element, 'bar').map((bar) => bar.getBoundingClientRect().width / whole);
      expect(shares.map((share) => Math.round(share * 20) / 20)).to.deep.equal([0.25, 0.5, 0.25]);
    });

    it('keeps what is too small to see to a stroke, and what is nothing out', async () => {
      const element = await breakdown(wholeFeed(100_000, [1, 0, 99_999]));
      const widths = parts(element, 'bar').map((bar) => bar.getBoundingClientRect().width);
      expect(widths).to.have.length(2);
      expect(widths[0]).to.equal(3);
    });

    it('writes a number into its part only where it fits', async () => {
      const element = await breakdown(wholeFeed(1000, [10, 990]));
      const seen = parts(element, 'bar').map((bar) => {
        const frame = bar.getBoundingClientRect();
        const label = bar.querySelector('span')!.getBoundingClientRect();
        return label.top >= frame.top && label.bottom <= frame.bottom && label.right <= frame.right;
      });
      expect(seen).to.deep.equal([false, true]);
    });

    it('has the same keys in the list as colours in the bar', async () => {
      const element = await breakdown(wholeFeed(78, Array<number>(12).fill(6.5)));
      const look = (each: Element) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(each);
        return `${backgroundColor} ${backgroundImage}`;
      };
      const keys = [...element.shadowRoot!.querySelectorAll('.key')].map(look);
      expect(new Set(keys).size).to.equal(12);
      expect(parts(element, 'bar').map(look)).to.deep.equal(keys);
    });

    it('has no keys where there is no bar', async () => {
      const element = await breakdown(wholeFeed(161, [21, 150]));
      expect(count(element, 'track')).to.equal(0);
      expect(element.shadowRoot!.querySelectorAll('.key')).to.have.length(0);
      expect(partTexts(element, 'footnote')).to.have.length(1);
    });

    it('shows a figure without parts alone', async () => {
      const element = await breakdown(oneFigure(11));
      expect(partText(element, 'value')).to.equal('11');
      expect(count(element, 'legend') + count(element, 'toolbar')).to.equal(0);
    });

    it('lists no parts of which none is reported', async () => {
      const element = await breakdown(wholeFeed(null, [null, null]));
      expect(partText(element, 'message-empty')).to.equal('Chưa có số liệu');
      expect(count(element, 'legend') + count(element, 'toolbar')).to.equal(0);
      expect(partText(element, 'summary')).to.equal('Huyện Chợ Lách, Dịch vụ công: chưa có số liệu.');
    });
  });

  describe('properties', () => {
    it('does not take one part for the whole', async () => {
      const element = await show('chiso-breakdown', wholeFeed(161, [21, 140]), { 'part-id': 'muc-3' });
      expect(partText(element, 'value')).to.equal('161');
    });
  });

  describe('accessibility', () => {
    it('says in its list all that the bar shows, so that the bar needs no stops', async () => {
      const element = await breakdown(wholeFeed(161, [21, 140]));
      expect(part(element, 'track').getAttribute('aria-hidden')).to.equal('true');
      expect(part(element, 'legend').closest('[aria-hidden]')).to.equal(null);
      expect(element.shadowRoot!.querySelectorAll('[tabindex]')).to.have.length(0);
    });

    it('has its table one button away, and back', async () => {
      const element = await breakdown(wholeFeed(161, [21, 140]));
      expect(button(element).textContent.trim()).to.equal('Bảng số liệu');
      const listen = oneEvent<ChisoViewEvent>(element, 'chiso-view');
      button(element).click();
      expect((await listen).view).to.equal('table');
      await element.updateComplete;
      expect(tableRows(element)).to.deep.equal([
        ['Mức độ 3', '21', '13%'],
        ['Mức độ 4', '140', '87%'],
        ['Tổng', '161', '–'],
      ]);
      expect(count(element, 'track')).to.equal(0);
      button(element).click();
      await element.updateComplete;
      expect(count(element, 'track')).to.equal(1);
    });

    it('wraps long names of parts on a narrow screen', async () => {
      const name = 'Nguồn vốn ngân sách trung ương hỗ trợ theo chương trình mục tiêu quốc gia';
      const element = await breakdown(
        wholeFeed(4e9, [1e9, 3e9], { unit: 'VND', parts: [0, 1].map((n) => ({ id: `muc-${n + 3}`, name })) }),
      );
      element.style.inlineSize = '288px';
      expect(element.scrollWidth).to.be.at.most(288);
      expect(said(element)).to.include(name);
    });
  });
});
