import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adapterOf, adaptCkan, adaptCsv, adaptJsonStat, nextCkanPage } from './adapters.mjs';

describe('the module of adapters', () => {
  it('registers one for each format, in Node too, where there is no page', () => {
    assert.equal(globalThis.document, undefined);
    assert.deepEqual(adapterOf('csv'), { format: 'csv', adapt: adaptCsv });
    assert.deepEqual(adapterOf('json-stat'), { format: 'json-stat', adapt: adaptJsonStat });
    assert.deepEqual(adapterOf('ckan'), { format: 'ckan', adapt: adaptCkan, nextPage: nextCkanPage });
    assert.equal(adapterOf('feed'), undefined);
  });
});
