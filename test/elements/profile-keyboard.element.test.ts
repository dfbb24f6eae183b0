/** Reaching, reading and choosing the figures of a profile. */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/feed.js';
import '../../src/define/profile.js';
import type { ChisoProfile } from '../../src/elements/profile/profile.js';
import type { ChisoSelectEvent } from '../../src/shared/events.js';
import { indexFeed, profile } from '../helpers/profile.js';
import {
  count,
  expectSame,
  markup,
  part,
  partText,
  plain,
  ready,
  type Attributes,
} from '../helpers/widgets.js';
import { leavePage } from '../helpers/pointer.js';

const two = { a: [15.2, 18, 13.42, 17.6, 16.56], b: [9, null, 11, 19, 9] };

function marks(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.mark')];
}

function focused(element: ChisoProfile): string {
  return (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['mark'] ?? '';
}

async function press(element: ChisoProfile, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

/** A profile of two localities, the focus before it. */
async function before(attributes: Attributes = {}): Promise<ChisoProfile> {
  const element = await profile(indexFeed(two), {
    'without-source': true,
    'without-actions': true,
    localities: 'a b',
    ...attributes,
  });
  const button = document.createElement('button');
  button.textContent = 'trước';
  element.before(button);
  button.focus();
  return element;
}

describe('<chiso-profile> by keyboard', () => {
  it('is one stop of the Tab key for all its figures', async () => {
    const element = await before();
    await press(element, 'Tab');
    expect(focused(element)).to.equal('a cong-khai');
    expect(marks(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    await press(element, 'Tab');
    expectSame(element.shadowRoot!.activeElement, part(element, 'button'));
  });

  it('comes to the selected locality first', async () => {
    const element = await before({ locality: 'b' });
    await press(element, 'Tab');
    expect(focused(element)).to.equal('b cong-khai');
  });

  for (const [view, keys, mark] of [
    ['radar', ['ArrowRight'], 'a tien-do'],
    ['radar', ['ArrowRight', 'ArrowDown'], 'b tien-do'],
    ['radar', ['ArrowDown', 'End'], 'b hai-long'],
    ['radar', ['End', 'ArrowRight', 'Home', 'ArrowUp'], 'a cong-khai'],
    ['bars', ['ArrowDown'], 'a tien-do'],
    ['bars', ['ArrowDown', 'ArrowRight'], 'b tien-do'],
    ['bars', ['End'], 'b cong-khai'],
  ] as const) {
    it(`goes to ${mark} by ${keys.join(', ')} (${view})`, async () => {
      const element = await before({ view });
      await press(element, 'Tab', ...keys);
      expect(focused(element)).to.equal(mark);
    });
  }

  for (const view of ['radar', 'bars']) {
    it(`tells of the figure in focus, and hides that by Escape (${view})`, async () => {
      const element = await before({ view });
      await press(element, 'Tab');
      expect(partText(element, 'tooltip')).to.equal(
        'Công khai, minh bạch, Tỉnh A: 15,2 trong số 18 điểm, 84,44% so với điểm tối đa',
      );
      await press(element, 'Escape');
      expect(count(element, 'tooltip')).to.equal(0);
      expect(focused(element)).to.equal('a cong-khai');
    });

    it(`tells of a missing figure that it is missing (${view})`, async () => {
      const element = await before({ view });
      await press(element, 'Tab', 'ArrowDown', 'ArrowRight');
      expect(focused(element)).to.equal('b tien-do');
      expect(partText(element, 'tooltip')).to.equal('Tiến độ giải quyết, Tỉnh B: chưa có số liệu');
    });
  }

  it('names each figure by axis, locality and the very words that are seen', async () => {
    const names = marks(await before()).map((mark) => {
      const heard = mark.cloneNode(true) as Element;
      for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
      return plain(heard.textContent);
    });
    expect(names.slice(0, 4)).to.deep.equal([
      'Công khai, minh bạch, Tỉnh A: 15,2/18 điểm',
      'Công khai, minh bạch, Tỉnh B: 9/18 điểm',
      'Tiến độ giải quyết, Tỉnh A: 18/20 điểm',
      'Tiến độ giải quyết, Tỉnh B: chưa có số liệu',
    ]);
  });

  it('tells of the point under the pointer, and of none that is missing', async () => {
    const element = await before();
    const spots = [...element.shadowRoot!.querySelectorAll('.spot')];
    expect(spots).to.have.length(9);
    const { x, y } = spots[0]!.getBoundingClientRect();
    try {
      await sendMouse({ type: 'move', position: [Math.round(x + 12), Math.round(y + 12)] });
      await element.updateComplete;
      expect(partText(element, 'tooltip')).to.include('Công khai, minh bạch, Tỉnh A');
    } finally {
      await leavePage();
    }
    await element.updateComplete;
    expect(count(element, 'tooltip')).to.equal(0);
  });

  it('chooses the locality of a figure for all that follow the feed', async () => {
    const feed = await fixture<HTMLElement & { data?: unknown }>(
      markup('chiso-feed', {}, markup('chiso-profile', { localities: 'a b' }) + markup('chiso-profile')),
    );
    feed.data = indexFeed(two);
    const [element, follower] = [...feed.querySelectorAll('chiso-profile')] as [ChisoProfile, ChisoProfile];
    await ready(element);
    const listen = oneEvent<ChisoSelectEvent>(document.body, 'chiso-select');
    marks(element)[1]!.click();
    expect((await listen).locality).to.equal('b');
    await ready(follower);
    expect(partText(follower, 'summary')).to.match(/^Tỉnh B,/);
    expect(
      marks(element)
        .map((mark) => mark.getAttribute('aria-current'))
        .slice(0, 2),
    ).to.deep.equal([null, 'true']);
  });
});
