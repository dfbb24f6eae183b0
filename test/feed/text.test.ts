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

  it('cannot turn round what stands after it', () => {
    expect(textIn('Huyện A\u202e', 'vi')).to.equal('Huyện A');
  });
});
