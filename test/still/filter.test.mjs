import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filtered } from './filter.mjs';

describe('the filter of the tests', () => {
  const harmed = {
    'an unknown element': '<chiso-kpi>58%</chiso-kpi>',
    'a head of a table': '<table><thead><tr><th>a</th></tr></thead></table>',
    'a drawing': '<p>a<svg><title>b</title></svg></p>',
    'a comment': '<p>a<!-- b --></p>',
    'a tag over two lines': '<div class="a"\n id="b">c</div>',
    'single quotes': "<div class='a b'>c</div>",
    'a colour in an attribute': '<div class="a" data-b="#fff">c</div>',
    'a colour in an address': '<a href="/a#abc">c</a>',
    brackets: '<div data-a="[1,2]">c</div>',
    'the word javascript': '<a href="/javascript/">c</a>',
    'a boolean attribute': '<div data-compact>c</div>',
    'an iframe of another host': '<iframe src="https://a.example/b"></iframe>',
  };
  for (const [name, html] of Object.entries(harmed))
    it(`does not leave ${name} as it is`, () => assert.notEqual(filtered(html), html));
  it('leaves a marked block', () => {
    const block =
      '<div class="chiso" data-chiso="kpi" data-src="/so-lieu/cds.json">58% <a href="/a">b</a></div>';
    assert.equal(filtered(block), block);
  });
});
