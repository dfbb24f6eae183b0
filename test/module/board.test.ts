/** A board that is registered after the widgets that a page has put into it. Alone in its file, which has one registry. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define/kpi.js';
import { oneFigure } from '../helpers/feeds.js';
import { markup, said } from '../helpers/widgets.js';

it('gives its feed to widgets that were there first', async () => {
  const child = markup('chiso-kpi', { slot: 'ky-so', indicator: 'ky-so' });
  const feed = `<script type="application/json">${JSON.stringify(oneFigure(11))}</script>`;
  const element = await fixture(markup('chiso-board', {}, feed + child));
  const kpi = element.querySelector('chiso-kpi')!;
  expect(said(kpi)).not.to.include('11%');
  await import('../../src/define/board.js');
  await waitUntil(() => said(kpi).includes('11%'));
});
