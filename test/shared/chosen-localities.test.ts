/** Which localities a widget of several shows. */
import { expect } from '@open-wc/testing';
import { chosenLocalities, type Choice } from '../../src/shared/chosen-localities.js';
import { commune, feedOf } from '../helpers/drafts.js';

const year = '2022';

describe('chosenLocalities', () => {
  const feed = feedOf({
    localities: [
      commune('huyen', { level: 'district' }),
      commune('a', { parent: 'huyen' }),
      commune('b', { parent: 'huyen' }),
      commune('thon', { parent: 'huyen', level: 'unit' }),
      commune('le'),
    ],
    rows: [
      ['a', year, 1],
      ['huyen', year, 2],
      ['le', year, null],
    ],
  });
  const chosen = (choice: Partial<Choice>) => {
    const answer = chosenLocalities(feed, [...feed.indicators.values()], { localities: [], ...choice });
    return 'noun' in answer ? answer : answer.map(({ id }) => id);
  };
  const known = ['huyen', 'a', 'b', 'thon', 'le'];

  const cases: readonly [name: string, choice: Partial<Choice>, ids: readonly string[]][] = [
    ['those that the feed has rows for, where nothing is said', {}, ['huyen', 'a', 'le']],
    ['those that are named, in that order, with or without figures', { localities: ['b', 'a'] }, ['b', 'a']],
    ['the children of one', { of: 'huyen' }, ['a', 'b', 'thon']],
    ['its children of one level', { of: 'huyen', level: 'commune' }, ['a', 'b']],
    ['all of a level', { level: 'commune' }, ['a', 'b', 'le']],
    ['the named ones before all else', { localities: ['le'], of: 'huyen', level: 'unit' }, ['le']],
    ['none of a level that nobody has', { level: 'province' }, []],
  ];
  for (const [name, choice, ids] of cases) {
    it(`gives ${name}`, () => {
      expect(chosen(choice)).to.deep.equal(ids);
    });
  }

  it('says which id is unknown, and which are known', () => {
    expect(chosen({ localities: ['a', 'x'] })).to.deep.equal({ noun: 'locality', id: 'x', known });
    expect(chosen({ of: 'constructor' })).to.deep.equal({ noun: 'locality', id: 'constructor', known });
  });
});
