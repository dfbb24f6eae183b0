/** Whatever stands in a field, reading gives words, or says what is wrong: `spec/quality.md`, "Trust". */
import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/feed.js';
import { isLink } from '../../src/feed/read/values.js';
import { readFeed } from '../../src/feed/read/read.js';
import { textIn } from '../../src/feed/text.js';
import { everyWidget } from '../fixtures/feeds/every-widget.js';
import { addresses, links, named, strings } from '../helpers/hostile-strings.js';
import { changed, pointersOf, stringFields, type StringField } from '../helpers/string-fields.js';

const kinds = new Map<string, readonly StringField[]>();
for (const field of stringFields) kinds.set(field.kind, [...(kinds.get(field.kind) ?? []), field]);

function figuresOf(feed: Feed | undefined): readonly number[] {
  const rows = [...(feed?.observations.values() ?? [])].flatMap((cells) => [...cells.values()].flat());
  return rows.flatMap(({ value }) => value ?? []);
}

const figures = new Set(figuresOf(readFeed([{ document: everyWidget }]).feed));

/** Reads the feed with another value in the field's places, and gives the pointers of what was reported. */
function read(field: StringField, value: unknown) {
  const document = changed(everyWidget, field, () => value);
  const { feed, problems, refused } = readFeed([{ document }]);
  for (const figure of figuresOf(feed)) expect(figures.has(figure), String(figure)).to.be.true;
  return { feed, refused, pointers: problems.map(({ pointer }) => pointer) };
}

describe('the feed of these tests', () => {
  it('has every string that the schema has, and is read without a problem', () => {
    const lacking = stringFields.filter((field) => pointersOf(everyWidget, field).length === 0);
    expect(lacking.map(({ path }) => path)).to.deep.equal([]);
    expect(readFeed([{ document: everyWidget }]).problems).to.deep.equal([]);
  });

  it('finds more than sixty fields, of every kind that a string can be', () => {
    expect(stringFields.length).to.be.above(60);
    expect([...kinds.keys()].sort()).to.deep.equal([
      'date',
      'dateTime',
      'duration',
      'id',
      'key',
      'link',
      'period',
      'text',
      'words',
    ]);
  });
});

for (const [kind, fields] of kinds) {
  describe(`a ${kind} of ill will`, () => {
    for (const field of fields) {
      it(`is taken for what it is, or reported, at ${field.path}`, () => {
        const places = pointersOf(everyWidget, field);
        for (const string of strings) {
          const { pointers, refused } = read(field, string);
          expect(refused, named(string)).to.deep.equal([]);
          if (kind === 'text') expect(pointers, named(string)).to.deep.equal([]);
          else if (!field.takes(string)) expect(pointers, named(string)).to.include(places[0]);
        }
      });
    }
  });
}

describe('words of ill will', () => {
  for (const field of kinds.get('text')!) {
    it(`are words in any language, also in one of ill will, at ${field.path}`, () => {
      for (const string of strings) {
        const { pointers } = read(field, { [string]: string, vi: string });
        expect(pointers, named(string)).to.deep.equal([]);
      }
    });

    it(`are no words where they are none, at ${field.path}`, () => {
      for (const value of [{}, [], { vi: {} }, { vi: null }, { vi: ['<b>'] }, 7, true]) {
        const { pointers } = read(field, value);
        const [place] = pointersOf(everyWidget, field);
        expect(
          pointers.some((pointer) => pointer.startsWith(place!)),
          JSON.stringify(value),
        ).to.be.true;
      }
    });
  }

  it('are found by language, and never on a prototype', () => {
    for (const string of strings) {
      expect(textIn({ [string]: 'x', en: 'y' }, 'vi')).to.equal(/^\d+$/.test(string) ? 'y' : 'x');
    }
  });
});

describe('an address of ill will', () => {
  for (const address of addresses) {
    it(`is no link: ${named(address)}`, () => {
      expect(isLink(address)).to.be.false;
    });
  }
  for (const link of links) {
    it(`is a link, to a server or a page of it: ${named(link)}`, () => {
      expect(isLink(link)).to.be.true;
      expect(new URL(link, document.baseURI).protocol).to.match(/^https?:$/);
    });
  }
  it('is a link only where a browser would ask a server', () => {
    const schemes = ['javascript:', 'data:', 'vbscript:', 'https:', '//', ''];
    const odd = ['', ' ', '\t', '\n', '\u0000', '\u00a0', '\u200b', '\ufeff', '/', '\\', '.', '?', '#'];
    for (const scheme of schemes) {
      for (const before of odd) {
        for (const inside of odd) {
          const address = before + scheme.slice(0, 4) + inside + scheme.slice(4) + 'x';
          if (!isLink(address) || !URL.canParse(address, document.baseURI)) continue;
          expect(new URL(address, document.baseURI).protocol, named(address)).to.match(/^https?:$/);
        }
      }
    }
  });
});
