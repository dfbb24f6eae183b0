/** What any widget is for who reads it otherwise: by ear, by keyboard, large, on a narrow screen. `spec/quality.md`. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { communeFeed, oneFigure, series } from '../helpers/feeds.js';
import { languages, speak, useVietnamese } from '../helpers/language.js';
import { statesOf } from '../helpers/parts.js';
import { notFound, silence, useServer } from '../helpers/server.js';
import {
  comesTo,
  count,
  expectSame,
  has,
  isShown,
  mount,
  part,
  parts,
  partText,
  ready,
  says,
  show,
  tags,
  type AnyWidget,
} from '../helpers/widgets.js';

const landmarks = [
  ...['main', 'nav', 'header', 'footer', 'aside', 'form', 'search', 'section'],
  ...['banner', 'navigation', 'main', 'contentinfo', 'complementary', 'region', 'search', 'form'].map(
    (role) => `[role="${role}"]`,
  ),
].join();

/** Elements that hold text of their own. */
function texts(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      isShown(each) &&
      !each.closest('.spoken') &&
      [...each.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      ),
  );
}

function fontSize(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}

/** A page of widgets on the surface of a scheme; axe takes the page as it lies there. */
function onPage(elements: readonly AnyWidget[], scheme: 'light' | 'dark'): Promise<HTMLElement> {
  const page = document.createElement('div');
  page.style.colorScheme = scheme;
  page.style.background = 'Canvas';
  page.append(...elements);
  return fixture<HTMLElement>('<div></div>').then((root) => {
    root.append(page);
    return page;
  });
}

for (const tag of tags) {
  describe(`<${tag}> and its accessibility`, () => {
    const server = useServer();
    useVietnamese();

    for (const language of languages) {
      for (const scheme of ['light', 'dark'] as const) {
        for (const theme of ['', 'civic', 'plain', 'contrast']) {
          it(`is accessible to axe in every state, ${language}, ${scheme}${theme && `, ${theme}`}`, async () => {
            await speak(language);
            const elements = await statesOf(tag, server);
            const page = await onPage(elements, scheme);
            for (const element of elements) {
              element.theme = theme;
              // One page, one heading structure, names that are not the same for all.
              element.heading = `${language} ${elements.indexOf(element)}`;
            }
            await Promise.all(elements.map(({ updateComplete }) => updateComplete));
            await expect(page).to.be.accessible();
          });
        }
      }
    }

    it('has no landmark, so that a page with fifty of them stays navigable', async () => {
      for (const element of await statesOf(tag, server)) {
        expect(has(element, landmarks)).to.be.false;
      }
    });

    it('writes one plain sentence about what it shows', async () => {
      const element = await show(tag, oneFigure(94));
      expect(count(element, 'summary')).to.equal(1);
      expect(partText(element, 'summary')).to.match(
        /Văn bản đi được ký số.*94%.*tháng 12 năm 2022.*\.$|tháng 12 năm 2022.*94%.*\.$|tháng 12 năm 2022: .*\.$/,
      );
      expect(part(element, 'summary').matches('[aria-hidden="true"] *')).to.be.false;
    });

    it('announces an error where it stands', async () => {
      const element = await mount(tag, { src: server.at(notFound) });
      await comesTo(element, 'error');
      expect(part(element, 'message-error').closest('[role="status"]')).to.exist;
    });

    it('offers “Thử lại” to the keyboard', async () => {
      const element = await mount(tag, { src: server.at(notFound) });
      await comesTo(element, 'error');
      server.change(element.src!, () => new Response(JSON.stringify(oneFigure(11))));
      await sendKeys({ press: 'Tab' });
      expectSame(element.shadowRoot!.activeElement, part(element, 'button'));
      await sendKeys({ press: 'Enter' });
      await says(element, '11%');
    });

    it('keeps the focus in the card where “Thử lại” goes', async () => {
      const element = await mount(tag, { src: server.at(notFound) });
      await comesTo(element, 'error');
      server.change(element.src!, silence);
      part(element, 'button').focus();
      await sendKeys({ press: 'Enter' });
      await comesTo(element, 'loading');
      expectSame(element.shadowRoot!.activeElement, part(element, 'container'));
      part(element, 'container').blur();
      expect(part(element, 'container').hasAttribute('tabindex')).to.be.false;
    });

    it('keeps the focus in the card where an old figure is followed by a new one', async () => {
      const element = await ready(await mount(tag, { src: server.give(oneFigure(11)) }));
      server.change(element.src!, notFound);
      element.reload();
      await comesTo(element, 'stale');
      server.change(element.src!, () => new Response(JSON.stringify(oneFigure(22))));
      part(element, 'message-stale').querySelector('button')!.focus();
      await sendKeys({ press: 'Enter' });
      await says(element, '22%');
      expectSame(element.shadowRoot!.activeElement, part(element, 'container'));
    });

    it('has targets of 24 px at least', async () => {
      for (const element of await statesOf(tag, server)) {
        for (const target of element.shadowRoot!.querySelectorAll('button, a.mark, summary')) {
          if (isShown(target)) expect(target.getBoundingClientRect().height).to.be.at.least(24);
        }
      }
    });

    for (const size of ['5px', '10px', '16px']) {
      it(`has no text under 12 px and no figure under 16 px where the page has ${size}`, async () => {
        const elements = await statesOf(tag, server);
        const page = await onPage(elements, 'light');
        page.style.fontSize = size;
        for (const element of elements) {
          for (const text of texts(element)) {
            expect(fontSize(text), text.outerHTML).to.be.at.least(12);
          }
          // The labels of a chart are text beside its bars.
          for (const figure of parts(element, 'value').filter((each) => !each.closest('.chart'))) {
            expect(fontSize(figure), figure.outerHTML).to.be.at.least(16);
          }
        }
      });
    }

    it('stays within 320 px, also with the text spacing of WCAG 1.4.12', async () => {
      const elements = await statesOf(tag, server);
      const page = await onPage(elements, 'light');
      page.style.inlineSize = '288px';
      for (const spacing of ['', 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5']) {
        for (const element of elements) {
          part(element, 'container').style.cssText = spacing;
          await waitUntil(
            () => element.scrollWidth <= 288,
            `${element.outerHTML}: ${element.scrollWidth} px`,
          );
        }
        expect(page.scrollWidth).to.be.at.most(288);
      }
    });

    it('grows with the text of the page', async () => {
      const data = tag === 'chiso-compare' ? communeFeed() : series([['2022-12', 94]]);
      const element = await ready(await show(tag, data));
      const before = texts(element).map(fontSize);
      element.parentElement!.style.fontSize = '32px';
      const after = texts(element).map(fontSize);
      expect(after.every((size, n) => size > before[n]!)).to.be.true;
    });
  });
}
