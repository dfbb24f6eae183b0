import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { LitElement, type TemplateResult, html } from 'lit';
import { followPage, getLocale, setLocale } from '../../src/localization/locale.js';
import { verdictWords } from '../../src/localization/terms.js';

const page = document.documentElement;
const settled = () => new Promise((resolve) => setTimeout(resolve));

class Witness extends LitElement {
  readonly seen: string[] = [];

  override render(): TemplateResult {
    this.seen.push(msg('Đạt', { id: 'verdict.met' }));
    return html``;
  }
}

describe('the locale', () => {
  afterEach(async () => {
    page.lang = 'vi';
    await settled();
  });

  it('is Vietnamese until it is set', () => {
    expect(getLocale()).to.equal('vi');
  });

  for (const [asked, got] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['fr', 'vi'],
    ['eng', 'vi'],
    ['', 'vi'],
  ] as const) {
    it(`is ${got} when "${asked}" is set`, async () => {
      await setLocale(asked);
      expect(getLocale()).to.equal(got);
      await setLocale('vi');
    });
  }

  it('is the last one set', async () => {
    await Promise.all([setLocale('en'), setLocale('vi')]);
    expect(verdictWords('met')).to.equal('Đạt');
    await Promise.all([setLocale('en'), setLocale('vi'), setLocale('en')]);
    expect(verdictWords('met')).to.equal('Met');
    await setLocale('vi');
  });

  it("follows the page's language from before the first render on, without a flash of the other", async () => {
    page.lang = 'en-GB';
    followPage();
    customElements.define('locale-witness', Witness);
    const witness = new Witness();
    document.body.append(witness);
    await witness.updateComplete;
    await settled();
    witness.remove();
    expect(witness.seen).to.deep.equal(['Met']);
    expect(getLocale()).to.equal('en');
  });

  it('follows later changes, also after it was set by hand', async () => {
    followPage();
    page.lang = 'en';
    await settled();
    expect(getLocale()).to.equal('en');
    page.removeAttribute('lang');
    await settled();
    expect(getLocale()).to.equal('vi');
    await setLocale('en');
    page.lang = 'fr';
    await settled();
    expect(getLocale()).to.equal('vi');
  });

  it('tells the window when new words are ready', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent<{ status: string }>).detail.status);
    window.addEventListener('lit-localize-status', listen);
    await setLocale('en');
    window.removeEventListener('lit-localize-status', listen);
    expect(told).to.deep.equal(['loading', 'ready']);
    await setLocale('vi');
  });
});
