import { expect } from '@open-wc/testing';
import {
  formatNumber,
  isSingular,
  roundNumber,
  shortenNumber,
  type RoundingOptions,
} from '../../src/format/numbers.js';

/** Numbers and their unit words are held together by no-break spaces; tables are easier to read without. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatNumber', () => {
  const table: readonly [value: number, decimals: number | undefined, vi: string, en: string][] = [
    [0, undefined, '0', '0'],
    [-0, undefined, '0', '0'],
    [-0.001, undefined, '0', '0'],
    [-0.4, 0, '0', '0'],
    [0.1 + 0.2, undefined, '0,3', '0.3'],
    [92.62, undefined, '92,62', '92.62'],
    [92.625, 1, '92,6', '92.6'],
    [94, 2, '94', '94'],
    [7.123456, 6, '7,123456', '7.123456'],
    [1109.9, undefined, '1.109,9', '1,109.9'],
    [-1234.5, undefined, '−1.234,5', '−1,234.5'],
    [-0.01, undefined, '−0,01', '−0.01'],
    [1e21, undefined, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  ];
  for (const [value, decimals, vi, en] of table) {
    it(`writes ${value} with ${decimals ?? 'its own'} decimals as ${vi} and ${en}`, () => {
      expect(formatNumber(value, 'vi', { decimals })).to.equal(vi);
      expect(formatNumber(value, 'en', { decimals })).to.equal(en);
    });
  }

  for (const [value, decimals, toward, words] of [
    [85.6, 0, 'floor', '85'],
    [5.4, 0, 'ceil', '6'],
    [92.625, undefined, 'ceil', '92,63'],
    [1.1, undefined, 'ceil', '1,1'],
    [-85.6, 0, 'floor', '−86'],
    [94, undefined, 'floor', '94'],
  ] as const) {
    it(`keeps a bound of ${value} true with ${decimals ?? 2} decimals: ${words}`, () => {
      expect(formatNumber(value, 'vi', { decimals, toward })).to.equal(words);
    });
  }

  it('writes as many locales and options as are asked for, also past the limit of its cache', () => {
    const languages = ['vi', 'en', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'da', 'nb', 'fi'];
    for (const language of languages) {
      for (let decimals = 0; decimals <= 6; decimals++) formatNumber(1.5, language, { decimals });
    }
    expect(formatNumber(1.25, 'vi', { decimals: 1 })).to.equal('1,3');
  });
});

describe('shortenNumber', () => {
  const table: readonly [value: number, vi: string, en: string][] = [
    [4_000_000_000, '4 tỷ', '4 billion'],
    [-4_000_000_000, '−4 tỷ', '−4 billion'],
    [4_250_000_000, '4,25 tỷ', '4.25 billion'],
    [4_255_000_000, '4.255.000.000', '4,255,000,000'],
    [1_500_000, '1,5 triệu', '1.5 million'],
    [1_234_000, '1.234.000', '1,234,000'],
    [999_999, '999.999', '999,999'],
    [13_000, '13 nghìn', '13 thousand'],
    [10_000, '10 nghìn', '10 thousand'],
    [13_245, '13.245', '13,245'],
    [13_500, '13.500', '13,500'],
    [13_000.5, '13.000,5', '13,000.5'],
    [9_000, '9.000', '9,000'],
    [2_000, '2.000', '2,000'],
    [1_500_000_000_000, '1,5 nghìn tỷ', '1.5 trillion'],
    [12_000_000_000_000_000, '12.000 nghìn tỷ', '12,000 trillion'],
    [-0, '0', '0'],
  ];
  for (const [value, vi, en] of table) {
    it(`writes ${value} as ${vi} and ${en}, no digit lost`, () => {
      expect(plain(shortenNumber(value, 'vi'))).to.equal(vi);
      expect(plain(shortenNumber(value, 'en'))).to.equal(en);
    });
  }

  it('keeps a number and its word on one line', () => {
    expect(shortenNumber(1e12, 'vi')).to.equal('1\u00a0nghìn\u00a0tỷ');
  });
});

describe('roundNumber', () => {
  const table: readonly [value: number, toward: RoundingOptions['toward'], vi: string, rounded: boolean][] = [
    [13_245, undefined, '13,2 nghìn', true],
    [13_260, undefined, '13,3 nghìn', true],
    [13_260, 'floor', '13,2 nghìn', true],
    [13_240, 'ceil', '13,3 nghìn', true],
    [-13_260, 'floor', '−13,3 nghìn', true],
    [13_200, undefined, '13,2 nghìn', false],
    [13_000, undefined, '13 nghìn', false],
    [4_250_000_000, undefined, '4,25 tỷ', false],
    [999_999, undefined, '1 triệu', true],
    [999_999, 'floor', '999 nghìn', true],
    [1_234_567_890, undefined, '1,23 tỷ', true],
    [9_999.5, undefined, '9.999,5', false],
    [92.62, undefined, '92,62', false],
    [-0, undefined, '0', false],
    [1.2345e21, undefined, '1.230.000.000 nghìn tỷ', true],
  ];
  for (const [value, toward, text, rounded] of table) {
    it(`writes ${value} as ${text}, ${rounded ? 'rounded' : 'exact'}${toward ? `, by ${toward}` : ''}`, () => {
      const result = roundNumber(value, 'vi', toward && { toward });
      expect(plain(result.text)).to.equal(text);
      expect(result.rounded).to.equal(rounded);
    });
  }
});

describe('isSingular', () => {
  it('follows what is shown, in English only', () => {
    expect([1, -1, 0.999, 0, 1.5, 2].map((value) => isSingular(value, 'en'))).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isSingular(1, 'vi')).to.be.false;
  });
});
