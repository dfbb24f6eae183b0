/** A picker of more localities than a list is good for: one types, and chooses of what matches. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/feed.js';
import '../../src/define/kpi.js';
import '../../src/define/picker.js';
import type { ChisoPicker } from '../../src/elements/picker/picker.js';
import { attribute, isOpen, options, type } from '../helpers/combobox.js';
import { manyCommunes } from '../helpers/feeds.js';
import { useVietnamese } from '../helpers/language.js';
import { field, input, pageWith, settle, type Page } from '../helpers/picker.js';
import { expectSame, has, markup, plain, says } from '../helpers/widgets.js';

/** The words of the option that the arrows have come to. */
function active(picker: ChisoPicker): string | undefined {
  const id = attribute(picker, 'aria-activedescendant');
  return id === null ? undefined : plain(picker.shadowRoot!.getElementById(id)?.textContent);
}

const status = (picker: ChisoPicker) =>
  plain(field(picker, 'Địa phương').querySelector('[role=status]')?.textContent);

async function press(picker: ChisoPicker, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const isAlt = key.startsWith('Alt+');
    if (isAlt) await sendKeys({ down: 'Alt' });
    await sendKeys({ press: key.replace('Alt+', '') });
    if (isAlt) await sendKeys({ up: 'Alt' });
  }
  await settle(picker);
}

describe('<chiso-picker> among many localities', () => {
  useVietnamese();

  const page = (locality?: string, data: unknown = manyCommunes(99)): Promise<Page> =>
    pageWith(data, { beside: markup('chiso-kpi'), feed: locality === undefined ? {} : { locality } });

  it('is a list up to thirty, and a field to type in beyond', async () => {
    const { feed, picker } = await page('xa-1', manyCommunes(30));
    expect(has(picker, 'input')).to.be.false;
    feed.data = manyCommunes(31);
    await settle(picker);
    expect([attribute(picker, 'role'), attribute(picker, 'aria-autocomplete')]).to.deep.equal([
      'combobox',
      'list',
    ]);
    expect(input(picker).labels![0]!.textContent.trim()).to.equal('Địa phương');
  });

  it('shows what is selected, whoever selects, and opens by itself never', async () => {
    const { feed, picker } = await page();
    expect([input(picker).value, input(picker).placeholder]).to.deep.equal(['', 'Chọn địa phương…']);
    feed.locality = 'xa-7';
    await feed.updateComplete;
    await settle(picker);
    expect(input(picker).value).to.equal('Xã 7');
    input(picker).focus();
    await settle(picker);
    expect([isOpen(picker), attribute(picker, 'aria-controls')]).to.deep.equal([false, null]);
  });

  it('narrows while one types, and says how many match', async () => {
    const { picker } = await page();
    await type(picker, 'xa 9');
    expect(options(picker)).to.deep.equal(['Xã 9', ...Array.from({ length: 10 }, (_, n) => `Xã ${90 + n}`)]);
    expect(status(picker)).to.equal('11 kết quả');
    expect(isOpen(picker)).to.be.true;
    const list = picker.shadowRoot!.getElementById(attribute(picker, 'aria-controls')!)!;
    expect([list.role, list.ariaLabel]).to.deep.equal(['listbox', 'Địa phương']);
    await sendKeys({ type: '5' });
    await settle(picker);
    expect([options(picker), status(picker)]).to.deep.equal([['Xã 95'], '1 kết quả']);
  });

  it('shows fifty, and how many more there are', async () => {
    const { picker } = await page();
    await type(picker, 'xa');
    expect(options(picker)).to.have.length(50);
    expect(plain(picker.shadowRoot!.querySelector('.more')?.textContent)).to.equal(
      'Còn 49 kết quả, gõ thêm để thu hẹp.',
    );
    expect(status(picker)).to.equal('99 kết quả');
  });

  it('says that nothing matches, and shows again what is selected when one leaves', async () => {
    const { picker } = await page('xa-7');
    await type(picker, 'huế');
    expect([isOpen(picker), status(picker)]).to.deep.equal([false, 'Không tìm thấy địa phương nào']);
    expect(plain(picker.shadowRoot!.querySelector('.more')?.textContent)).to.equal(
      'Không tìm thấy địa phương nào',
    );
    await press(picker, 'Enter');
    expect(input(picker).value).to.equal('huế');
    await press(picker, 'Tab');
    expect([input(picker).value, has(picker, '.popup')]).to.deep.equal(['Xã 7', false]);
  });

  describe('keys', () => {
    const rows: readonly (readonly [
      name: string,
      typed: string,
      keys: readonly string[],
      expected: { active?: string; open?: boolean; value?: string; card?: string },
    ])[] = [
      ['Down opens at what is selected', '', ['ArrowDown'], { active: 'Xã 7', open: true }],
      ['Up opens there too', '', ['ArrowUp'], { active: 'Xã 7', open: true }],
      ['Alt and Down only opens', '', ['Alt+ArrowDown'], { open: true }],
      ['Alt and Up closes', '', ['ArrowDown', 'Alt+ArrowUp'], { open: false, value: 'Xã 7' }],
      ['Down goes on', '', ['ArrowDown', 'ArrowDown'], { active: 'Xã 8' }],
      ['Up goes back', '', ['ArrowDown', 'ArrowUp'], { active: 'Xã 6' }],
      ['Down comes to the first match', 'xa 9', ['ArrowDown'], { active: 'Xã 9' }],
      ['Down stays at the last', 'xa 95', ['ArrowDown', 'ArrowDown'], { active: 'Xã 95' }],
      ['Up stays at the first', 'xa 9', ['ArrowDown', 'ArrowUp'], { active: 'Xã 9' }],
      ['End comes to the last', 'xa 9', ['ArrowDown', 'End'], { active: 'Xã 99' }],
      ['Home comes to the first', 'xa 9', ['ArrowDown', 'End', 'Home'], { active: 'Xã 9' }],
      ['Home and End are the field’s while one types', 'xa 9', ['Home'], { open: true }],
      [
        'Enter chooses',
        'xa 9',
        ['ArrowDown', 'ArrowDown', 'Enter'],
        { value: 'Xã 90', open: false, card: '10%' },
      ],
      ['Enter chooses the only match', 'xa 95', ['Enter'], { value: 'Xã 95', open: false, card: '5%' }],
      ['Enter guesses none of several', 'xa 9', ['Enter'], { value: 'xa 9', open: true }],
      [
        'Tab chooses what the arrows came to',
        'xa 9',
        ['ArrowDown', 'Tab'],
        { value: 'Xã 9', open: false, card: '91%' },
      ],
      ['Tab chooses nothing else', 'xa 95', ['Tab'], { value: 'Xã 7', open: false, card: '93%' }],
      [
        'Escape closes, and takes back',
        'xa 9',
        ['ArrowDown', 'Escape'],
        { value: 'Xã 7', open: false, card: '93%' },
      ],
      ['typing on leaves the list to itself', 'xa 9', ['ArrowDown', '5'], { open: true, value: 'xa 95' }],
    ];
    for (const [name, typed, keys, expected] of rows) {
      it(name, async () => {
        const { feed, picker } = await page('xa-7');
        input(picker).focus();
        if (typed) await type(picker, typed);
        await press(picker, ...keys);
        expect(active(picker)).to.equal(expected.active);
        if (expected.open !== undefined) expect(isOpen(picker)).to.equal(expected.open);
        if (expected.value !== undefined) expect(input(picker).value).to.equal(expected.value);
        if (expected.card !== undefined) await says(feed.querySelector('chiso-kpi')!, expected.card);
      });
    }

    it('leave the focus in the field until Tab leaves it', async () => {
      const { picker } = await page('xa-7');
      await type(picker, 'xa 9');
      await press(picker, 'ArrowDown', 'Enter');
      expectSame(picker.shadowRoot!.activeElement, input(picker));
      await press(picker, 'Tab');
      expect(picker.shadowRoot!.activeElement).to.equal(null);
    });

    it('of an open list reach nobody else, those of a closed one do', async () => {
      const { feed, picker } = await page('xa-7');
      const heard: string[] = [];
      feed.addEventListener('keydown', ({ key, defaultPrevented }) =>
        heard.push(`${key} ${defaultPrevented}`),
      );
      input(picker).focus();
      await press(picker, 'ArrowDown', 'Escape', 'Escape', 'Enter');
      expect(heard).to.deep.equal(['Escape false', 'Enter false']);
    });

    it('of an input method are its own', async () => {
      const { picker } = await page('xa-7');
      await type(picker, 'xa 9');
      const key = (isComposing: boolean) =>
        input(picker).dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing, cancelable: true }),
        );
      expect(key(true)).to.be.true;
      expect(key(false)).to.be.false;
    });

    it('of an input method are not disturbed by what is written into the field', async () => {
      const { picker } = await page('xa-7');
      const real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
      let written = 0;
      Object.defineProperty(input(picker), 'value', {
        get: () => real.get!.call(input(picker)) as string,
        set: (value: string) => {
          written++;
          real.set!.call(input(picker), value);
        },
      });
      await type(picker, 'xa 9');
      expect([input(picker).value, written]).to.deep.equal(['xa 9', 0]);
    });

    it('clear the field to find again who has chosen nothing', async () => {
      const { feed, picker } = await page();
      await type(picker, 'xa 95');
      await press(picker, 'Enter');
      input(picker).select();
      await press(picker, 'Backspace');
      expect(options(picker)[0]).to.equal('Chọn địa phương…');
      await press(picker, 'ArrowDown', 'Enter');
      expect(input(picker).value).to.equal('');
      await says(feed.querySelector('chiso-kpi')!, 'hãy chọn một nơi');
    });
  });

  it('keeps what is typed, and the focus, while the feed is refreshed', async () => {
    const { feed, picker } = await page('xa-7');
    await type(picker, 'xa 9');
    await press(picker, 'ArrowDown', 'ArrowDown');
    feed.data = manyCommunes(97);
    await settle(picker);
    expect([input(picker).value, active(picker), options(picker).length]).to.deep.equal(['xa 9', 'Xã 90', 9]);
    expectSame(picker.shadowRoot!.activeElement, input(picker));
  });

  it('does not choose what is chosen already', async () => {
    const { feed, picker } = await page('xa-7');
    let told = 0;
    feed.addEventListener('chiso-select', () => told++);
    await type(picker, 'xa 7');
    await press(picker, 'ArrowDown', 'Enter');
    expect([told, input(picker).value]).to.deep.equal([0, 'Xã 7']);
  });

  it('shows what is selected where the page forbids a choice', async () => {
    const { feed, picker } = await page('xa-7');
    feed.addEventListener('chiso-select', (event) => event.preventDefault());
    await type(picker, 'xa 95');
    await press(picker, 'Enter');
    expect(input(picker).value).to.equal('Xã 7');
  });
});
