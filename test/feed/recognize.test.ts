import { expect } from '@open-wc/testing';
import type { Format } from '../../src/feed/adapter.js';
import { FeedError } from '../../src/feed/error.js';
import { recognize } from '../../src/feed/recognize.js';

const url = 'https://chiso.vn/so-lieu';
const table = 'indicator;locality;period;value\nky-so;a;2022;94,5\n';
const json = (document: unknown) => JSON.stringify(document);
const cube = json({ version: '2.0', class: 'dataset', value: [] });
const records = json({ success: true, result: { records: [], total: 0 } });

interface Answer {
  readonly text: string;
  readonly type?: string;
  readonly address?: string;
  readonly declared?: Format;
}

const formatOf = ({ text, type = '', address = url, declared }: Answer) =>
  recognize({ text, type }, address, declared).format;

describe('the format of an answer', () => {
  const shown: readonly (readonly [says: string, answer: Answer, format: Format])[] = [
    ['a feed of the core', { text: json({ chiso: 1 }) }, 'feed'],
    ['a feed whatever is declared', { text: json({ chiso: 1 }), declared: 'csv' }, 'feed'],
    ['a feed whatever its type', { text: json({ chiso: 1 }), type: 'text/csv' }, 'feed'],
    ['a table by its type', { text: table, type: 'text/csv; charset=utf-8' }, 'csv'],
    ['a table by its type, with tabs', { text: table, type: 'text/tab-separated-values' }, 'csv'],
    ['a table by its address', { text: table, address: `${url}/2022.CSV?v=2#a` }, 'csv'],
    ['a table as it is declared', { text: table, declared: 'csv' }, 'csv'],
    ['a table of one word', { text: 'indicator', declared: 'csv' }, 'csv'],
    ['a dataset', { text: cube }, 'json-stat'],
    ['a dataset with what servers send at its end', { text: `\uFEFF${cube}\0` }, 'json-stat'],
    ['an envelope', { text: json({ dataset: { value: [] } }) }, 'json-stat'],
    [
      'a bundle as it is declared',
      { text: json({ oecd: {}, canada: {} }), declared: 'json-stat' },
      'json-stat',
    ],
    ['records', { text: records }, 'ckan'],
    ['records at an address of tables', { text: records, address: `${url}.csv` }, 'ckan'],
    ['what a data portal says of an error', { text: json({ help: '', success: false, error: {} }) }, 'ckan'],
    ['nothing that is known', { text: '{}' }, 'feed'],
    ['a list', { text: '[1]' }, 'feed'],
    ['a result that is none', { text: json({ result: null }) }, 'feed'],
  ];
  for (const [says, answer, format] of shown) {
    it(`is that of ${says}`, () => {
      expect(formatOf(answer)).to.equal(format);
    });
  }

  const none: readonly (readonly [says: string, answer: Answer, detail: string])[] = [
    ['a page in place of a table', { text: '<!doctype html>', address: `${url}.csv` }, 'html'],
    ['a page in place of a feed', { text: ' <html>' }, 'html'],
    ['a table that nobody calls one', { text: table }, 'not-json'],
    ['half a feed', { text: '{"chiso":1', declared: 'csv' }, 'not-json'],
    ['nothing', { text: ' \0' }, 'empty'],
  ];
  for (const [says, answer, detail] of none) {
    it(`is none of ${says}`, () => {
      try {
        formatOf(answer);
      } catch (error) {
        expect(error).to.be.instanceOf(FeedError);
        expect((error as FeedError).facts.detail).to.equal(detail);
        return;
      }
      expect.fail('it was recognized');
    });
  }
});
