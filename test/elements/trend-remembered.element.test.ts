/** What a trend has computed is computed anew where it would be another. */
import { expect } from '@open-wc/testing';
import '../../src/define/board.js';
import '../../src/define/trend.js';
import { settled, showBoard } from '../helpers/board.js';
import { commune, documentOf } from '../helpers/drafts.js';
import { months } from '../helpers/trend.js';
import { said } from '../helpers/widgets.js';

describe('what a trend has computed', () => {
  it('is computed anew where the page tells of another locality what became of it', async () => {
    const localities = [commune('a', { validTo: '2025-06-30' }), commune('b')];
    const data = documentOf({ localities, rows: [...months([40, 58]), ...months([1, 2], 'b')] });
    const board = await showBoard(
      data,
      { locality: 'a' },
      '<chiso-trend indicator="ky-so" locality="a"></chiso-trend>',
    );
    const trend = board.querySelector('chiso-trend')!;
    expect(said(trend)).not.to.include('30/6/2025');
    board.locality = 'b';
    await settled(board);
    expect(said(trend)).to.include('30/6/2025');
  });
});
