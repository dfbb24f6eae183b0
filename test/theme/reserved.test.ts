/** `chiso.css`: a page without the module keeps as much room for a widget as it takes while it loads. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/index.js';
import { silence, useServer } from '../helpers/server.js';
import { mount, tags } from '../helpers/widgets.js';

const sheet = new CSSStyleSheet();
const css = await (await fetch(new URL('../../src/theme/chiso.css', import.meta.url))).text();
sheet.replaceSync(css);

/** The height that the style sheet gives to an element that is not defined yet. */
async function reserved(tag: string): Promise<number> {
  const rule = [...sheet.cssRules].find(
    (each): each is CSSStyleRule =>
      each instanceof CSSStyleRule && each.selectorText.split(/,\s*/).includes(`${tag}:not(:defined)`),
  );
  const place = await fixture<HTMLElement>('<div></div>');
  place.style.minBlockSize = rule?.style.minBlockSize ?? '';
  return place.getBoundingClientRect().height;
}

describe('chiso.css', () => {
  const server = useServer();

  for (const tag of [...tags, 'chiso-board'] as typeof tags) {
    it(`keeps for <${tag}> the room that it takes while it loads`, async () => {
      const src = server.at(silence);
      const element = await mount(tag, { src });
      expect(await reserved(tag)).to.be.closeTo(element.getBoundingClientRect().height, 1);
    });
  }
});
