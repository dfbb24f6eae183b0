/** What a reader takes along from a card: a sentence, a table, a link; the picture is in `test/stories/pictures.cases.mjs`. */
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { oneFigure } from '../helpers/feeds.js';
import { useVietnamese } from '../helpers/language.js';
import { savedBy } from '../helpers/saved.js';
import { shown, showings } from '../helpers/showings.js';
import { markup, part, parts, plain, ready, said, show, tags } from '../helpers/widgets.js';

const menuOf = (element: Element) => element.shadowRoot!.querySelector('.take');
const more = (element: Element) => menuOf(element)!.querySelector<HTMLButtonElement>('.more')!;
const ways = (element: Element) => menuOf(element)!.querySelector<HTMLElement>('.ways')!;
const status = (element: Element) => plain(menuOf(element)!.querySelector('[role=status]')!.textContent);

function way(element: Element, words: string): HTMLButtonElement {
  const found = [...ways(element).querySelectorAll('button')];
  return found.find(({ textContent }) => plain(textContent) === words)!;
}

/** What is copied while `navigator.clipboard` takes it, or refuses. */
async function copied(act: () => void, refuses = false): Promise<readonly string[]> {
  const words: string[] = [];
  const clipboard = {
    writeText(text: string) {
      if (refuses) return Promise.reject(new DOMException('', 'NotAllowedError'));
      words.push(text);
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    act();
    await aTimeout(20);
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return words;
}

const figures = showings.filter(({ tag, name }) => !/-(picker|board)$/.test(tag) && name !== 'a wrong name');

describe('what is taken along', () => {
  useVietnamese();

  for (const { name, ...showing } of figures) {
    describe(name, () => {
      it('is copied as its sentence, with its source', async () => {
        const element = await shown(showing, everyWidget);
        const [words = ''] = await copied(() => {
          way(element, 'Sao chép thành câu').click();
        });
        const notes = element.shadowRoot!.querySelectorAll(
          '[part~=summary], .card > .notes > [part~=footnote]',
        );
        const told = [...notes, ...parts(element, 'source')].map(({ textContent }) => plain(textContent));
        expect(plain(words)).to.equal(told.map((each) => each.replace(/\.?$/, '.')).join(' '));
        expect(status(element)).to.equal('Đã sao chép.');
      });

      it('is saved as a table, with all that is said of it', async () => {
        const element = await shown(showing, everyWidget);
        const { text, name: file } = await savedBy(() => {
          way(element, 'Tải bảng (CSV)').click();
        });
        const lines = text.slice(1).split('\r\n').map(plain);
        expect(lines[0]!.split(';').length).to.be.above(1);
        expect(lines[1]!.split(';')).to.have.length(lines[0]!.split(';').length);
        expect(lines).to.include(plain(part(element, 'source').textContent));
        const [summary] = element.shadowRoot!.querySelectorAll('[part~=summary]');
        expect(plain(text)).to.include(plain(summary!.textContent).replace(/;.*$/, ''));
        expect(file).to.match(/^[a-z0-9-]+\.csv$/);
      });

      it('has no number without its unit, and no words that a spreadsheet takes for a day', async () => {
        const element = await shown(showing, everyWidget);
        const { text } = await savedBy(() => {
          way(element, 'Tải bảng (CSV)').click();
        });
        const [heads = [], ...rows] = text
          .slice(1)
          .trim()
          .split('\r\n')
          .map((line) => line.split(';'));
        const numbers = heads.filter((head, n) =>
          rows.some((row) => row.length === heads.length && /^-?\d+,\d+$/.test(row[n]!) && head !== 'Hạng'),
        );
        for (const head of numbers) expect(head).to.match(/\(.+\)/);
        expect(rows.flat().filter((cell) => /^\d+([/-]\d+){1,2}$/.test(cell))).to.deep.equal([]);
      });
    });
  }

  for (const tag of tags) {
    describe(tag, () => {
      it('is behind a button that names itself, and opens by keyboard', async () => {
        const element = await show(tag, oneFigure(11));
        expect(more(element).ariaLabel).to.equal('Sao chép hoặc tải về');
        expect(ways(element).checkVisibility()).to.be.false;
        more(element).focus();
        await sendKeys({ press: 'Enter' });
        expect(ways(element).checkVisibility()).to.be.true;
        expect(more(element).ariaExpanded).to.equal('true');
        await sendKeys({ press: 'Tab' });
        expect(element.shadowRoot!.activeElement).to.equal(way(element, 'Sao chép thành câu'));
        await expect(element).to.be.accessible();
        more(element).click();
        expect(ways(element).checkVisibility()).to.be.false;
        expect(more(element).ariaExpanded).to.equal('false');
      });

      it('is left out where the page says so, and where there is no figure', async () => {
        expect(menuOf(await show(tag, oneFigure(11), { 'without-actions': true }))).to.be.null;
        expect(menuOf(await show(tag, oneFigure(null)))).to.be.null;
      });

      it('stays open when new figures come', async () => {
        const element = await show(tag, oneFigure(11));
        more(element).click();
        element.data = oneFigure(12);
        await element.updateComplete;
        expect(said(element)).to.include('12%');
        expect(ways(element).checkVisibility()).to.be.true;
      });

      it('tells its source also where the card does not', async () => {
        const element = await show(tag, oneFigure(11), { 'without-source': true });
        const source = 'Nguồn: UBND huyện Chợ Lách, báo cáo số 330/BC-UBND';
        const [words = ''] = await copied(() => {
          way(element, 'Sao chép thành câu').click();
        });
        expect(words.endsWith(`${source}.`)).to.be.true;
        const { text } = await savedBy(() => {
          way(element, 'Tải bảng (CSV)').click();
        });
        expect(text.split('\r\n')).to.include(source);
      });
    });
  }

  it('is an address that leads to the nearest place that has one', async () => {
    const page = await fixture<HTMLElement>(
      `<section id="ket-qua">${markup('chiso-kpi', { indicator: 'ky-so' })}</section>`,
    );
    const element = page.querySelector('chiso-kpi')!;
    element.data = oneFigure(11);
    await ready(element);
    const [link = ''] = await copied(() => {
      way(element, 'Sao chép liên kết').click();
    });
    expect(new URL(link).hash).to.equal('#ket-qua');
    expect(link.replace(/#.*/, '')).to.equal(location.href.replace(/#.*/, ''));
    element.insertAdjacentHTML('beforebegin', '<div><h3 id="ky-so">Ký số</h3></div>');
    element.insertAdjacentHTML('afterend', '<h3 id="sau">Sau</h3>');
    const [under = ''] = await copied(() => {
      way(element, 'Sao chép liên kết').click();
    });
    expect(new URL(under).hash).to.equal('#ky-so');
    element.id = 'chỉ-số';
    const [own = ''] = await copied(() => {
      way(element, 'Sao chép liên kết').click();
    });
    expect(decodeURIComponent(new URL(own).hash)).to.equal('#chỉ-số');
  });

  it('is there to be copied by hand where the browser refuses', async () => {
    const element = await show('chiso-kpi', oneFigure(11));
    more(element).click();
    const execCommand = document.execCommand.bind(document);
    document.execCommand = () => false;
    try {
      await copied(() => {
        way(element, 'Sao chép thành câu').click();
      }, true);
    } finally {
      document.execCommand = execCommand;
    }
    const field = ways(element).querySelector('textarea')!;
    expect(status(element)).to.equal('Trình duyệt không cho sao chép tự động; mời sao chép ở đây:');
    expect(field.checkVisibility()).to.be.true;
    expect(field.value).to.include('11%');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    await copied(() => {
      way(element, 'Sao chép liên kết').click();
    });
    expect(field.checkVisibility()).to.be.false;
    expect(status(element)).to.equal('Đã sao chép.');
  });

  it('is copied as of old where a page has no clipboard, and the focus stays', async () => {
    const element = await show('chiso-kpi', oneFigure(11));
    more(element).click();
    const button = way(element, 'Sao chép thành câu');
    button.focus();
    const asked: string[] = [];
    const execCommand = document.execCommand.bind(document);
    document.execCommand = (command) => {
      const field = element.shadowRoot!.activeElement as HTMLTextAreaElement;
      asked.push(command, field.value.slice(field.selectionStart, field.selectionEnd));
      return true;
    };
    try {
      await copied(() => {
        button.click();
      }, true);
    } finally {
      document.execCommand = execCommand;
    }
    expect(asked).to.have.length(2);
    expect(asked[0]).to.equal('copy');
    expect(asked[1]).to.include('11%');
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('tells whose parts are compared, where the card leaves that to the page', async () => {
    const element = await shown(
      { tag: 'chiso-ranking', attributes: { indicator: 'ky-so', of: 'huyen' } },
      everyWidget,
    );
    const [words = ''] = await copied(() => {
      way(element, 'Sao chép thành câu').click();
    });
    expect(words).to.match(/^Huyện Mẫu\. /);
  });

  it('has the figure as a number, and its unit at the head', async () => {
    const element = await show('chiso-kpi', oneFigure(11.5));
    const { text } = await savedBy(() => {
      way(element, 'Tải bảng (CSV)').click();
    });
    const [head, row] = text.slice(1).split('\r\n');
    expect(head).to.equal('Chỉ tiêu;Địa phương;Thời điểm;Số liệu (%)');
    expect(row!.split(';').at(-1)).to.equal('11,5');
  });
});
