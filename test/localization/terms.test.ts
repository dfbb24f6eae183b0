import { expect } from '@open-wc/testing';
import { levels, methods, statuses, type Level } from '../../src/feed/feed.js';
import {
  levelWords,
  methodWords,
  shareWords,
  statusWords,
  verdictWords,
} from '../../src/localization/terms.js';
import { inLocale, saysInBoth } from './in-both.js';

describe('statusWords', () => {
  saysInBoth(
    [
      ['official', 'chính thức', 'official'],
      ['estimate', 'ước tính', 'estimate'],
      ['preliminary', 'sơ bộ', 'preliminary'],
      ['revised', 'đã điều chỉnh', 'revised'],
    ],
    statusWords,
  );
});

describe('methodWords', () => {
  saysInBoth(
    [
      ['sum', 'cộng từ các đơn vị cũ', 'sum of the former units'],
      ['mean', 'trung bình cộng của các đơn vị cũ', 'plain mean of the former units'],
      ['weightedMean', 'bình quân gia quyền của các đơn vị cũ', 'weighted mean of the former units'],
    ],
    methodWords,
  );
});

describe('verdictWords', () => {
  saysInBoth(
    [
      ['met', 'Đạt', 'Met'],
      ['exceeded', 'Vượt', 'Exceeded'],
      ['not-met', 'Chưa đạt', 'Not yet met'],
      ['missed', 'Không đạt', 'Not met'],
      ['no-figure', 'Chưa có số liệu', 'No figure yet'],
    ],
    verdictWords,
  );
});

describe('levelWords', () => {
  saysInBoth<readonly (Level | undefined)[]>(
    [
      [['commune', 'commune'], 'xã, phường', 'communes and wards'],
      [['province'], 'tỉnh, thành phố', 'provinces and cities'],
      [['commune', 'district'], 'đơn vị', 'units'],
      [['commune', undefined], 'đơn vị', 'units'],
      [[undefined, undefined], 'đơn vị', 'units'],
      [[], 'đơn vị', 'units'],
    ],
    levelWords,
  );
});

describe('shareWords', () => {
  saysInBoth<'written' | 'spoken'>(
    [
      ['written', '4/5 đơn vị', '4/5 units'],
      ['spoken', '4 trong số 5 đơn vị', '4 of 5 units'],
    ],
    (style) => shareWords(4, 5, levelWords([]), style),
  );

  it('groups digits', () => {
    expect(shareWords(2900, 3321, 'xã', 'written')).to.equal('2.900/3.321 xã');
  });
});

for (const locale of ['vi', 'en'] as const) {
  inLocale(locale, () => {
    it('has a word of its own for each term of a closed list', () => {
      const lists = [
        statuses.map(statusWords),
        methods.map(methodWords),
        levels.map((level) => levelWords([level])),
      ];
      for (const list of lists) {
        expect(list).to.not.include('');
        expect(new Set(list).size).to.equal(list.length);
      }
    });
  });
}
