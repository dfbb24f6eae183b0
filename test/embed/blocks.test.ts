/** Marked blocks: what editors of portals leave of a widget becomes one. `spec/embedding.md` */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { ChisoFeed } from '../../src/elements/feed/feed.js';
import type { ChisoKpi } from '../../src/elements/kpi/kpi.js';
import { upgradeBlocks } from '../../src/embed/blocks.js';
import { oneFigure } from '../helpers/feeds.js';
import { useVietnamese } from '../helpers/language.js';
import { elementsInManifest } from '../helpers/manifest.js';
import { useServer } from '../helpers/server.js';
import { comesTo, expectSame, partText, plain } from '../helpers/widgets.js';

const kpiIn = (block: Element) => block.querySelector<ChisoKpi>(':scope > chiso-kpi');

async function upgraded(block: Element): Promise<ChisoKpi> {
  await waitUntil(() => kpiIn(block), 'the block is no widget');
  return kpiIn(block)!;
}

describe('a marked block', () => {
  const server = useServer();
  useVietnamese();

  const kpi = (more = '', inside = '') =>
    `<div class="chiso" data-chiso="kpi" data-src="${server.give(oneFigure(58))}" ${more}>${inside}</div>`;

  it('is a widget with its attributes, wherever it appears', async () => {
    const page = await fixture(
      `<section><p>Trước</p>${kpi('data-heading="Ký số" data-heading-level="2"')}</section>`,
    );
    const widget = await upgraded(page.querySelector('.chiso')!);
    await comesTo(widget, 'ready');
    expect(partText(widget, 'value')).to.equal('58');
    expect([widget.heading, widget.headingLevel]).to.deep.equal(['Ký số', 2]);
  });

  it('keeps what stood in it as the fallback: moved, not lost, and listened to as before', async () => {
    const block = document.createElement('div');
    block.innerHTML = '58% <a href="/ky-so">văn bản</a><table><tbody><tr><td>58</td></tr></tbody></table>';
    const link = block.querySelector('a')!;
    block.className = 'chiso';
    block.dataset['chiso'] = 'kpi';
    document.body.append(block);
    const widget = await upgraded(block);
    expectSame(widget.querySelector('a'), link);
    expect(plain(widget.textContent)).to.equal('58% văn bản58');
    expect(block.childNodes).to.have.length(1);
    block.remove();
  });

  it('takes a value for what an attribute of the element would say', async () => {
    const block = await fixture(kpi('data-compact data-trend="false" data-heading="&quot;Ký số&quot;"'));
    const widget = await upgraded(block);
    expect([widget.compact, widget.trend, widget.heading]).to.deep.equal([true, false, '"Ký số"']);
  });

  it('follows its attributes, and the kind of widget that it is', async () => {
    const block = await fixture(kpi('data-heading="Một"', 'dự phòng'));
    const widget = await upgraded(block);
    block.setAttribute('data-heading', 'Hai');
    block.setAttribute('data-trend', '');
    await waitUntil(() => widget.heading === 'Hai' && widget.trend);
    block.removeAttribute('data-heading');
    await waitUntil(() => widget.heading === undefined);
    block.setAttribute('data-chiso', 'progress');
    await waitUntil(() => block.querySelector('chiso-progress'));
    expect(kpiIn(block)).to.equal(null);
    expect(plain(block.querySelector('chiso-progress')!.textContent)).to.equal('dự phòng');
  });

  it('is what it was when its mark is taken away', async () => {
    const block = await fixture(kpi('', '58% <b>ký số</b>'));
    await upgraded(block);
    block.classList.remove('chiso');
    await waitUntil(() => !kpiIn(block));
    expect(block.innerHTML).to.equal('58% <b>ký số</b>');
  });

  it('takes what the page writes into it later as its fallback', async () => {
    const block = await fixture(kpi());
    const widget = await upgraded(block);
    block.append('58%');
    await waitUntil(() => plain(widget.textContent) === '58%');
    expect(block.childNodes).to.have.length(1);
  });

  it('is one widget only, when it is copied, moved, or met by another copy of the module', async () => {
    const block = await fixture(kpi());
    const widget = await upgraded(block);
    upgradeBlocks(['kpi']);
    const copy = block.cloneNode(true) as Element;
    block.after(copy);
    block.remove();
    copy.after(block);
    await comesTo(kpiIn(copy)!, 'ready');
    expectSame(kpiIn(block), widget);
    expect([block, copy].map(({ children }) => children.length)).to.deep.equal([1, 1]);
  });

  it('may be a feed for the blocks inside it', async () => {
    const src = server.give(oneFigure(58));
    const block = await fixture(
      `<div class="chiso" data-chiso="feed" data-id="cds" data-src="${src}"><p><span class="chiso" data-chiso="kpi">58%</span></p></div>`,
    );
    const widget = await upgraded(block.querySelector('span')!);
    await comesTo(widget, 'ready');
    expect(block.querySelector<ChisoFeed>('chiso-feed')!.id).to.equal('cds');
    expect(server.requestsOf(src)).to.equal(1);
  });

  it('keeps elements that stand in it', async () => {
    const src = server.give(oneFigure(58));
    const block = await fixture(
      `<div class="chiso" data-chiso="feed" data-src="${src}"><chiso-kpi heading="Ký số"></chiso-kpi></div>`,
    );
    const widget = block.querySelector('chiso-kpi')!;
    await comesTo(widget, 'ready');
    expectSame(widget.parentElement, block.querySelector('chiso-feed')!);
  });

  it('stays as it is where its mark names no widget, and where it has no class', async () => {
    const page = await fixture(
      '<div><div class="chiso" data-chiso="kpy">58%</div><div data-chiso="kpi">94%</div></div>',
    );
    const later = await fixture(kpi());
    await upgraded(later);
    expect(page.textContent).to.equal('58%94%');
    expect(page.querySelectorAll('chiso-kpi')).to.have.length(0);
  });

  for (const { tag, attributes } of elementsInManifest) {
    for (const name of attributes) {
      it(`has data-${name} for the ${name} of <${tag}>`, async () => {
        const block = document.createElement('div');
        block.className = 'chiso';
        block.setAttribute('data-chiso', tag.slice('chiso-'.length));
        block.setAttribute(`data-${name}`, '2');
        document.body.append(block);
        await waitUntil(() => block.firstElementChild);
        expect(block.firstElementChild!.localName).to.equal(tag);
        expect(block.firstElementChild!.getAttribute(name)).to.equal('2');
        block.remove();
      });
    }
  }
});
