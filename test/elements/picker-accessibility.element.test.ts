/** A picker for who reads it otherwise: by ear, by keyboard, large, on a narrow screen; and a feed of ill will. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define/feed.js';
import '../../src/define/picker.js';
import { ChisoPicker } from '../../src/elements/picker/picker.js';
import { useWarnings } from '../helpers/console.js';
import { communeFeed, manyCommunes, oneFigure } from '../helpers/feeds.js';
import { languages, speak, useVietnamese } from '../helpers/language.js';
import { pickerOf, settle } from '../helpers/picker.js';
import { notFound, silence, useServer, type Server } from '../helpers/server.js';
import { comesTo, isShown, markup, said } from '../helpers/widgets.js';

const longName = 'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính xã Nguyên Mẫu';

async function typing(text: string): Promise<ChisoPicker> {
  const picker = await pickerOf(manyCommunes(99));
  const input = picker.shadowRoot!.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
  await settle(picker);
  return picker;
}

/** A picker in each state that it can be in, all on the page. */
async function statesOf(server: Server): Promise<readonly ChisoPicker[]> {
  const made = [
    await pickerOf(communeFeed(), { heading: 'Xem số liệu của' }),
    await pickerOf(oneFigure(11)),
    await pickerOf(manyCommunes(99)),
    await typing('xa'),
    await typing('huế'),
    await pickerOf({
      ...communeFeed(),
      localities: [
        { id: 'a', name: longName },
        { id: 'b', name: longName },
      ],
    }),
    await pickerOf(communeFeed(), { of: 'sai' }),
    await pickerOf({ ...oneFigure(11), localities: [], observations: [] }),
    await fixture<ChisoPicker>(markup('chiso-picker', { src: server.at(silence) })),
  ];
  const failed = await fixture<ChisoPicker>(markup('chiso-picker', { src: server.at(notFound) }));
  await comesTo(failed, 'error');
  const src = `${server.give(communeFeed())} ${server.at(notFound)}`;
  const stale = await fixture<ChisoPicker>(markup('chiso-picker', { src }));
  await comesTo(stale, 'stale');
  return [...made, failed, stale];
}

async function onPage(pickers: readonly ChisoPicker[], scheme = 'light'): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>('<div></div>');
  page.style.colorScheme = scheme;
  page.style.background = 'Canvas';
  page.append(...pickers);
  for (const picker of pickers) await settle(picker);
  return page;
}

describe('<chiso-picker> and its accessibility', () => {
  const server = useServer();
  useWarnings();
  useVietnamese();

  for (const language of languages) {
    for (const scheme of ['light', 'dark']) {
      for (const theme of ['', 'civic', 'plain', 'contrast']) {
        it(`is accessible to axe in every state, ${language}, ${scheme}${theme && `, ${theme}`}`, async () => {
          await speak(language);
          const pickers = await statesOf(server);
          for (const picker of pickers) picker.theme = theme;
          await expect(await onPage(pickers, scheme)).to.be.accessible();
        });
      }
    }
  }

  it('has no landmark', async () => {
    for (const { shadowRoot } of await statesOf(server))
      expect(
        shadowRoot!.querySelectorAll('main, nav, form, section, [role=search], [role=region]'),
      ).to.have.length(0);
  });

  it('stays within 320 px, and wraps long names', async () => {
    const pickers = await statesOf(server);
    const page = await onPage(pickers);
    page.style.inlineSize = '288px';
    for (const picker of pickers) expect(picker.scrollWidth, said(picker)).to.be.at.most(288);
    expect(page.scrollWidth).to.be.at.most(288);
  });

  for (const size of ['5px', '10px', '16px']) {
    it(`has no text under 12 px, nor a field under 16 px, where the page has ${size}`, async () => {
      const pickers = await statesOf(server);
      const page = await onPage(pickers);
      page.style.fontSize = size;
      for (const picker of pickers) {
        for (const each of picker.shadowRoot!.querySelectorAll('.control, .only'))
          expect(parseFloat(getComputedStyle(each).fontSize)).to.be.at.least(16);
        for (const each of picker.shadowRoot!.querySelectorAll('.name, .group, .option, .more, .message'))
          expect(parseFloat(getComputedStyle(each).fontSize)).to.be.at.least(12);
      }
    });
  }

  it('has controls of 44 px, and buttons of 24 px at least', async () => {
    for (const { shadowRoot } of await statesOf(server)) {
      for (const each of shadowRoot!.querySelectorAll('select, input, button'))
        if (isShown(each)) {
          const least = each.matches('button') ? 24 : 44;
          expect(each.getBoundingClientRect().height).to.be.at.least(least);
        }
    }
  });

  it('has colours of its own for the option that the arrows came to, where the reader has chosen the colours', async () => {
    const { shadowRoot } = await typing('xa');
    const rules = shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const forced = rules
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({ conditionText }) => conditionText.includes('forced-colors'))
      .flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[]);
    const active = shadowRoot!.querySelector('.active')!;
    const own = forced.filter(({ selectorText }) => active.matches(selectorText));
    // Unless it is adjusted, the browser lays its own colour behind the letters, which is theirs.
    expect(own.map(({ style }) => [style.color, style.background, style.forcedColorAdjust])).to.deep.equal([
      // WebKit has no such colours, and nothing to adjust.
      ['highlighttext', 'highlight', CSS.supports('forced-color-adjust: none') ? 'none' : undefined],
    ]);
  });

  it('moves nothing', () => {
    const text = [ChisoPicker.styles].flat(Infinity as 1).join('');
    expect(/transition|animation|smooth/.exec(text)).to.equal(null);
  });

  it('shows the words of a feed as words', async () => {
    const script = '<img src=x onerror="globalThis.wasRun=true">';
    const feed = manyCommunes(40);
    const names = (feed.localities ?? []).map((each) => ({
      ...each,
      id: `${each.id}"><b>`,
      name: `${script} ${each.id}`,
    }));
    const observations = (feed.observations ?? []).map((row) => ({
      ...row,
      locality: `${row.locality}"><b>`,
    }));
    for (const number of [20, 40]) {
      const picker = await pickerOf({
        ...feed,
        localities: names.slice(0, number),
        observations: observations.slice(0, number),
      });
      picker.shadowRoot!.querySelector('input')?.click();
      await settle(picker);
      expect(said(picker)).to.include(`${script} xa-1`);
      expect(picker.shadowRoot!.querySelectorAll('img, b')).to.have.length(0);
    }
    expect('wasRun' in globalThis).to.be.false;
  });
});
