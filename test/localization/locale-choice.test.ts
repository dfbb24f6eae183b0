import { expect } from '@open-wc/testing';
import { followPage, getLocale, setLocale } from '../../src/localization/locale.js';

const page = document.documentElement;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** In a file of its own: the page is followed from the first call of `followPage` on. */
describe('a language that is chosen before there is any widget', () => {
  it('holds until the page changes its own', async () => {
    await setLocale('en');
    followPage();
    await settled();
    expect(getLocale()).to.equal('en');
    page.lang = 'vi-VN';
    await settled();
    expect(getLocale()).to.equal('vi');
    page.lang = 'vi';
  });
});
