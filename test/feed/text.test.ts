import { expect } from '@open-wc/testing';
import { textIn } from '../../src/feed/text.js';

describe('textIn', () => {
  it('gives a string in every language', () => {
    expect(textIn('Huyện Chợ Lách', 'en')).to.equal('Huyện Chợ Lách');
  });

  it('gives the words of the language', () => {
    expect(textIn({ vi: 'Huyện Chợ Lách', en: 'Chợ Lách District' }, 'en')).to.equal('Chợ Lách District');
  });

  it('falls back to Vietnamese, then to the first language', () => {
    expect(textIn({ en: 'District', vi: 'Huyện' }, 'fr')).to.equal('Huyện');
    expect(textIn({ km: 'ស្រុក', en: 'District' }, 'vi')).to.equal('ស្រុក');
  });

  it('does not find languages on a prototype', () => {
    expect(textIn({ vi: 'Huyện' }, 'constructor')).to.equal('Huyện');
  });

  it('cannot turn round what stands after it by a mark', () => {
    const marks = ['\u061c', '\u200e', '\u200f'];
    for (let code = 0x202a; code <= 0x202e; code++) marks.push(String.fromCharCode(code));
    for (let code = 0x2066; code <= 0x2069; code++) marks.push(String.fromCharCode(code));
    for (const mark of marks) expect(textIn(`Huyện${mark} A${mark}`, 'vi')).to.equal('Huyện A');
  });

  it('ends letters that are written from right to left, and leaves all others as they are', () => {
    for (const words of ['עיר', 'مدينة', 'ދިވެހި', 'ﭏ', 'ﷺ', '𐤀', '𞤀', 'Huyện مدينة A'])
      expect(textIn(words, 'vi')).to.equal(`${words}\u200e`);
    for (const words of ['Huyện', 'ស្រុក', 'ฟ', '区', 'Район', '👍🏽', '５', '㎡', ''])
      expect(textIn(words, 'vi')).to.equal(words);
  });
});
