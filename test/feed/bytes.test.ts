import { expect } from '@open-wc/testing';
import { looksLikeHtml, NotJsonError, parseDocument } from '../../src/feed/bytes.js';

function failureOf(text: string): NotJsonError {
  try {
    parseDocument(text);
  } catch (error) {
    if (error instanceof NotJsonError) return error;
  }
  throw new Error('The text was parsed.');
}

describe('parseDocument', () => {
  it('drops a byte-order mark, and NUL bytes and white space at the end', () => {
    expect(parseDocument('\uFEFF{"chiso": 1}\r\n\0\0 \n\0')).to.deep.equal({ chiso: 1 });
  });

  it('keeps NUL and white space inside', () => {
    expect(parseDocument(' ["a \\u0000 "]')).to.deep.equal(['a \0 ']);
  });

  it('parses what is no object too', () => {
    expect(parseDocument('null')).to.equal(null);
  });

  it('takes 100,000 lists inside each other', () => {
    const depth = 100_000;
    expect(parseDocument('['.repeat(depth) + ']'.repeat(depth))).to.be.an('array');
  });

  it('shows how a text begins that is no JSON', () => {
    const failure = failureOf('{"chiso": 1, "localities": [{"id": "cho-lach", "na');
    expect(failure).to.be.instanceOf(SyntaxError);
    expect(failure.found).to.equal('{"chiso": 1, "localities": [{"id": "cho-');
    expect(failure.html).to.equal(false);
  });

  const broken: readonly (readonly [says: string, text: string, line: number, column: number])[] = [
    ['a comma is missing', '{\n  "chiso": 1\n  "title": "Số liệu"\n}', 3, 3],
    ['its own words look like a place', '{\n  "position 3": 1,\n  "k end ": "a" "b"\n}', 3, 17],
    ['it is cut off', '{\n  "chiso": 1,\n  "localities": [', 3, 18],
  ];
  for (const [says, text, line, column] of broken) {
    it(`tells where ${says}`, () => {
      expect(failureOf(text).at).to.deep.equal({ line, column });
    });
  }

  it('finds nothing in an empty text', () => {
    expect(failureOf('\uFEFF\0\n').found).to.equal('');
  });

  it('tells a page of HTML', () => {
    expect(failureOf('\uFEFF\n<!DOCTYPE html><title>502 Bad Gateway</title>').html).to.equal(true);
  });
});

describe('looksLikeHtml', () => {
  for (const text of ['<html>', '  <!-- x -->', '<?xml version="1.0"?>', '\n<H1>Lỗi</H1>']) {
    it(`sees markup in ${JSON.stringify(text)}`, () => {
      expect(looksLikeHtml(text)).to.equal(true);
    });
  }

  for (const text of ['', '{"a": "<b>"}', '< 5', 'Not found']) {
    it(`sees none in ${JSON.stringify(text)}`, () => {
      expect(looksLikeHtml(text)).to.equal(false);
    });
  }
});
