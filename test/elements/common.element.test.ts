/** What holds for every widget whatever it shows: attributes, slots, parts, language, life on a page. `spec/elements.md` §1. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { setLocale } from '../../src/localization/locale.js';
import { communeFeed, oneFigure } from '../helpers/feeds.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { statesOf } from '../helpers/parts.js';
import { json, silence, useServer } from '../helpers/server.js';
import {
  comesTo,
  count,
  has,
  isShown,
  mount,
  part,
  partText,
  ready,
  said,
  says,
  show,
  tags,
} from '../helpers/widgets.js';

/** What of its type a page could change. */
function typeOf(style: CSSStyleDeclaration) {
  const { fontStyle, fontWeight, lineHeight } = style;
  const { textAlign, textIndent, textTransform, whiteSpace, color } = style;
  return {
    ...{ fontStyle, fontWeight, lineHeight },
    ...{ textAlign, textIndent, textTransform, whiteSpace, color },
  };
}

for (const tag of tags) {
  describe(`<${tag}> as any widget`, () => {
    const server = useServer();
    useVietnamese();

    describe('properties', () => {
      it('has the indicator’s name as heading of the third level', async () => {
        const element = await show(tag, oneFigure(11));
        expect(part(element, 'heading').localName).to.equal('h3');
        expect(partText(element, 'heading')).to.equal('Văn bản đi được ký số');
      });

      it('takes another heading', async () => {
        const element = await show(tag, oneFigure(11), { heading: 'Ký số' });
        expect(partText(element, 'heading')).to.equal('Ký số');
        element.heading = 'Văn bản ký số';
        await element.updateComplete;
        expect(partText(element, 'heading')).to.equal('Văn bản ký số');
      });

      for (const [level, name] of [
        ['2', 'h2'],
        ['3', 'h3'],
        ['4', 'h4'],
        ['5', 'h5'],
        ['6', 'h6'],
        ['1', 'h3'],
        ['7', 'h3'],
        ['lớn', 'h3'],
      ] as const) {
        it(`has a heading ${name} for the level "${level}"`, async () => {
          const element = await show(tag, oneFigure(11), { 'heading-level': level });
          expect(part(element, 'heading').localName).to.equal(name);
        });
      }

      it('names its source with a link', async () => {
        const element = await show(tag, oneFigure(11));
        expect(partText(element, 'source')).to.equal('Nguồn: UBND huyện Chợ Lách, báo cáo số 330/BC-UBND');
        expect(part(element, 'source').querySelector('a')!.href).to.equal('https://example.vn/bao-cao');
      });

      for (const [value, without] of [
        ['', true],
        ['true', true],
        ['false', false],
      ] as const) {
        it(`${without ? 'leaves out' : 'keeps'} its source with without-source="${value}"`, async () => {
          const element = await show(tag, oneFigure(11), { 'without-source': value });
          expect(count(element, 'source')).to.equal(without ? 0 : 1);
        });
      }

      it('takes each named look', async () => {
        const element = await show(tag, oneFigure(11));
        const looks = ['', 'civic', 'plain', 'contrast'].map((theme) => {
          element.setAttribute('theme', theme);
          const { borderWidth, borderColor, borderRadius } = getComputedStyle(part(element, 'container'));
          return [borderWidth, borderColor, borderRadius].join(' ');
        });
        expect(new Set(looks).size).to.equal(4);
      });

      it('reflects the look, so that a page can style by it', async () => {
        const element = await show(tag, oneFigure(11));
        element.theme = 'plain';
        await element.updateComplete;
        expect(element.getAttribute('theme')).to.equal('plain');
      });

      it('shows the figure of a period, and of the periods up to a day', async () => {
        const { observations = [], ...rest } = oneFigure(11);
        const earlier = { ...observations[0]!, period: '2022-06', value: 7 };
        const element = await show(tag, { ...rest, observations: [earlier, ...observations] });
        expect(said(element)).to.include('11%');
        element.setAttribute('period', '2022-06');
        await says(element, '7%');
        expect(said(element)).not.to.include('11%');
        element.removeAttribute('period');
        element.asOf = '2022-12-30';
        await says(element, '7%');
        expect(said(element)).to.include(
          'Chỉ gồm số liệu của các kỳ kết thúc đến hết ngày 30 tháng 12 năm 2022.',
        );
      });

      it('hides with the hidden attribute', async () => {
        const element = await show(tag, oneFigure(11), { hidden: true });
        expect(isShown(element)).to.be.false;
      });
    });

    describe('slots', () => {
      for (const [slot, above] of [
        ['heading', 'heading'],
        ['footer', 'container'],
        ['actions', 'container'],
      ] as const) {
        it(`shows what is put in ${slot}`, async () => {
          const element = await show(tag, oneFigure(11), {}, `<a slot="${slot}" href="#a">Chi tiết</a>`);
          const given = element.querySelector('a')!;
          expect(isShown(given)).to.be.true;
          expect(part(element, above).contains(given.assignedSlot)).to.be.true;
        });
      }

      it('does not take slotted headings and links for its fallback', async () => {
        const element = await mount(
          tag,
          { src: server.at(silence) },
          '<a slot="actions" href="#a">Chi tiết</a>',
        );
        expect(said(element)).to.include('Đang tải số liệu…');
      });
    });

    describe('parts', () => {
      it('keeps its type where a page sets that of all elements, and takes its size from the token', async () => {
        const rules = `* { font-size: 12px; font-style: italic; font-weight: 700; line-height: 3; letter-spacing: 4px;
          word-spacing: 9px; text-align: right; text-indent: 30px; text-transform: uppercase; white-space: nowrap; color: red }`;
        const root = await fixture(`<div><style>${rules} [hidden] { display: block }</style></div>`);
        const element = document.createElement(tag);
        element.data = oneFigure(11);
        root.append(element);
        await ready(element);
        const style = getComputedStyle(part(element, 'container'));
        expect(style.fontSize).to.equal('12px');
        expect(typeOf(style)).to.deep.equal({
          ...{ fontStyle: 'normal', fontWeight: '400', lineHeight: '18px' },
          ...{ textAlign: 'start', textIndent: '0px', textTransform: 'none' },
          ...{ whiteSpace: 'normal', color: 'rgb(21, 32, 43)' },
        });
        element.style.setProperty('--chiso-font-size', '1.5em');
        element.style.setProperty('--chiso-font-family', 'monospace');
        expect([style.fontSize, style.fontFamily]).to.deep.equal(['18px', 'monospace']);
        element.hidden = true;
        expect(isShown(element)).to.be.false;
      });

      it('writes no style attribute and no title', async () => {
        const written: string[] = [];
        const real = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')!;
        const setAttribute = real.value as (this: Element, name: string, value: string) => void;
        Element.prototype.setAttribute = function (name, value) {
          written.push(name);
          setAttribute.call(this, name, value);
        };
        try {
          for (const element of await statesOf(tag, server)) {
            expect(has(element, '[title]')).to.be.false;
            expect(element.hasAttribute('title')).to.be.false;
            // What is set through the CSSOM shows here too; only custom properties are set so. A canvas is chart.js's.
            for (const { style } of element.shadowRoot!.querySelectorAll<HTMLElement>(
              '[style]:not(canvas)',
            )) {
              expect([...style].filter((name) => !name.startsWith('--_'))).to.deep.equal([]);
            }
          }
        } finally {
          Object.defineProperty(Element.prototype, 'setAttribute', real);
        }
        expect(written.length).to.be.greaterThan(0);
        expect(written).not.to.include('style');
      });
    });

    describe('language', () => {
      it('is that of the page, and follows it', async () => {
        const element = await show(tag, oneFigure(1234.5));
        expect(said(element)).to.include('1.234,5%').and.include('tháng 12 năm 2022');
        await speak('en');
        await says(element, '1,234.5%');
        expect(said(element))
          .to.include('December 2022')
          .and.not.match(/tháng|Nguồn/);
        expect(partText(element, 'heading')).to.equal('Documents signed');
      });

      it('follows setLocale, also in what is wrong', async () => {
        const element = await mount(tag);
        expect(said(element)).to.include('Chưa khai báo nguồn số liệu');
        await setLocale('en');
        await waitUntil(() => !said(element).includes('Chưa khai báo'));
        expect(said(element)).to.match(/^[\x20-\x7e]+$/);
      });

      it('holds for widgets that come later', async () => {
        await speak('en');
        expect(said(await show(tag, oneFigure(11)))).to.include('December 2022');
      });
    });

    describe('life on a page', () => {
      it('begins with document.createElement', async () => {
        const element = document.createElement(tag);
        expect(element.attributes).to.have.length(0);
        element.data = oneFigure(11);
        (await fixture('<div></div>')).append(element);
        await says(element, '11%');
      });

      it('goes on after the element was taken out and put back', async () => {
        const src = server.give(oneFigure(11));
        const root = await fixture('<div></div>');
        const element = document.createElement(tag);
        element.src = src;
        root.append(element);
        await says(element, '11%');
        element.remove();
        root.append(element);
        await says(element, '11%');
        await speak('en');
        await says(element, 'December 2022');
        expect(server.requestsOf(src)).to.equal(1);
      });

      it('takes up a request that was left when it was taken out', async () => {
        const src = server.at(silence);
        const element = await mount(tag, { src });
        const root = element.parentElement!;
        element.remove();
        server.change(src, () => json(oneFigure(11)));
        root.append(element);
        await says(element, '11%');
      });

      it('does not follow a feed while it is taken out', async () => {
        const src = server.give(oneFigure(11));
        const element = await ready(await mount(tag, { src }));
        const other = await ready(await mount(tag, { src }));
        element.remove();
        server.change(src, () => json(oneFigure(22)));
        other.reload();
        await says(other, '22%');
        expect(said(element)).to.include('11%');
        document.body.append(element);
        await says(element, '22%');
        element.remove();
      });

      it('shows another document in place of the one before', async () => {
        const element = await show(tag, oneFigure(11));
        element.data = communeFeed();
        if (tag !== 'chiso-compare') element.locality = 'an-phu';
        await says(element, '95%');
        element.data = { chiso: 2 };
        await comesTo(element, 'error');
        expect(said(element)).not.to.include('95%');
        element.data = oneFigure(22);
        if (tag !== 'chiso-compare') element.locality = 'cho-lach';
        await says(element, '22%');
      });
    });
  });
}
