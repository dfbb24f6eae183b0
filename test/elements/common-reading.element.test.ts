/** Reading at leisure: on a narrow screen, with wide spacing, without motion, in a language that is named. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/index.js';
import { kinds, rootsOf } from '../helpers/every-widget.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { useServer } from '../helpers/server.js';
import { isShown, part, plain, show } from '../helpers/widgets.js';
import { oneFigure } from '../helpers/feeds.js';

/** WCAG 2.2, 1.4.12, word by word, over all that a widget says of its own. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-block-end: 2em !important }
`);

async function onPhone(elements: readonly HTMLElement[]): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>('<div style="inline-size: 288px"></div>');
  page.append(...elements);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return page;
}

/** Elements whose own words are not wholly seen. A segment too narrow for its figure has it in the list below. */
function cut(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter(
      (each) => isShown(each) && plain(each.textContent) !== '' && !each.matches('.spoken, .share, select'),
    )
    .filter((each) => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX))
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      [scrollWidth - clientWidth, scrollHeight - clientHeight].some((rest) => rest > 1),
    )
    .map((each) => plain(each.outerHTML).slice(0, 200));
}

for (const [tag, make] of kinds) {
  describe(`<${tag}> and its reader`, () => {
    const server = useServer();
    useVietnamese();

    it('stays within 320 px, with nothing cut', async () => {
      const elements = await make(server);
      await onPhone(elements);
      for (const element of elements) {
        expect(element.scrollWidth, element.outerHTML).to.be.at.most(288);
        expect(rootsOf(element).flatMap(cut)).to.deep.equal([]);
      }
    });

    it('does so with the widest spacing of text that a reader may ask for', async () => {
      const elements = await make(server);
      for (const root of elements.flatMap(rootsOf)) root.adoptedStyleSheets.push(spacing);
      await onPhone(elements);
      for (const element of elements) {
        expect(element.scrollWidth, element.outerHTML).to.be.at.most(288);
        expect(rootsOf(element).flatMap(cut)).to.deep.equal([]);
      }
    });

    it('does so with text of twice the size, on twice the width', async () => {
      const elements = await make(server);
      const page = await onPhone(elements);
      page.style.cssText = 'inline-size: 640px; font-size: 32px';
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const element of elements) {
        expect(element.scrollWidth, element.outerHTML).to.be.at.most(640);
        expect(rootsOf(element).flatMap(cut)).to.deep.equal([]);
      }
    });

    it('has no text under 12 px where the page has 8', async () => {
      const elements = await make(server);
      const page = await onPhone(elements);
      page.style.fontSize = '8px';
      for (const each of elements.flatMap(rootsOf).flatMap((root) => [...root.querySelectorAll('*')])) {
        const isText = [...each.childNodes].some(
          (node) => node instanceof Text && plain(node.data) !== '' && !each.closest('.spoken, style'),
        );
        if (!isText || !isShown(each)) continue;
        expect(parseFloat(getComputedStyle(each).fontSize), each.outerHTML).to.be.at.least(12);
      }
    });

    it('has no landmark', async () => {
      const elements = await make(server);
      const landmarks =
        'main, nav, header, footer, aside, form, search, section, [role=region], [role=navigation], [role=search], [role=form]';
      for (const root of elements.flatMap(rootsOf))
        expect(root.querySelector(landmarks)?.outerHTML ?? '').to.equal('');
    });

    it('has nothing that moves or blinks', async () => {
      const elements = await make(server);
      await onPhone(elements);
      for (const each of elements.flatMap(rootsOf).flatMap((root) => [...root.querySelectorAll('*')])) {
        // Unseen; their change of colour lasts a thousandth of a second, and tells the chart of it.
        if (each.closest('.swatches')) continue;
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
        expect([animationName, transitionDuration, scrollBehavior], each.outerHTML).to.deep.equal([
          ...['none', '0s', 'auto'],
        ]);
      }
    });

    it('says in which language it speaks', async () => {
      const elements = await make(server);
      for (const language of ['en', 'vi'] as const) {
        await speak(language);
        await new Promise((resolve) => setTimeout(resolve));
        for (const root of elements.flatMap(rootsOf))
          expect(root.querySelector('.card')!.getAttribute('lang')).to.equal(language);
      }
    });
  });
}

describe('a page in a language that does not ship', () => {
  useVietnamese();

  it('is told that its widgets speak Vietnamese', async () => {
    const element = await show('chiso-kpi', oneFigure(94));
    document.documentElement.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
    expect(part(element, 'container').lang).to.equal('vi');
  });
});
