import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { faultIn } from '../../src/feed/json-fault.js';

/** `^` stands where the text stops being JSON. */
const broken: readonly (readonly [says: string, marked: string])[] = [
  ['an empty text', '^'],
  ['no value', ' ^'],
  ['a word', '^undefined'],
  ['a name in capitals', '^True'],
  ['a second value', '{} ^{}'],
  ['a comma behind the value', '[1]^,'],
  ['a comma too many in a list', '[1, ^]'],
  ['a comma too many in an object', '{"a": 1, ^}'],
  ['two commas', '[1,^, 2]'],
  ['a comma in front', '[^, 1]'],
  ['a missing comma', '{"a": 1\n ^"b": 2}'],
  ['a missing colon', '{"a" ^1}'],
  ['a key without quotes', '{^a: 1}'],
  ['a key that is a number', '{^1: 1}'],
  ['single quotes', "[^'a']"],
  ['the wrong closing sign', '[1^}'],
  ['a closing sign too many', '[1]^]'],
  ['a number that begins with 0', '[0^12]'],
  ['a number without digits behind the point', '[1^.]'],
  ['a plus', '[^+1]'],
  ['NaN', '{"value": ^NaN}'],
  ['a line break in a string', '["a^\n"]'],
  ['an unknown escape', '["a^\\x"]'],
  ['half an escape', '["a^\\u00"]'],
  ['a string that is cut off', '{"a": "Chợ L^'],
  ['a key that is cut off', '{"loc^'],
  ['a list that is cut off', '{"a": [1, 2^'],
  ['a comment', '[1, ^// hai\n2]'],
  ['a space that is none', '[^\u00a01]'],
];

describe('faultIn', () => {
  for (const [says, marked] of broken) {
    it(`finds ${says}`, () => {
      const text = marked.replace('^', '');
      expect(() => void JSON.parse(text)).to.throw(SyntaxError);
      expect(faultIn(text)).to.equal(marked.indexOf('^'));
    });
  }

  it('finds the end of any text that is cut off outside its numbers and names', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'large' }), fc.nat(), (json, length) => {
        const text = json.slice(0, length % json.length);
        // A part of a number, of a name or of an escape is a fault itself.
        fc.pre(!/[\w.+\\-]$/.test(text));
        expect(faultIn(text)).to.equal(text.length);
      }),
    );
  });

  it('finds no fault in JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\t\n'), (each, space) => {
        const text = JSON.stringify(each, undefined, space);
        expect(faultIn(text)).to.equal(text.length);
      }),
    );
  });

  it('finds a fault behind 100,000 lists inside each other, and in a long string', () => {
    expect(faultIn('['.repeat(100_000))).to.equal(100_000);
    expect(faultIn(`["${'ố\\n'.repeat(1_000_000)}`)).to.equal(3_000_002);
  });
});
