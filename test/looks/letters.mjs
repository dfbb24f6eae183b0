/** What a picture is written with. */
import { setMarkup } from './studio.mjs';

/** Those of the letters that are in no font of ours: they would be drawn with what a machine happens to have. */
export async function strangeLetters(page, letters) {
  const all = [...new Set(letters)].filter((letter) => /\S/.test(letter));
  await setMarkup(page, all.map((letter) => `<span>&#${letter.codePointAt(0)};</span>`).join(''));
  const devTools = await page.createCDPSession();
  await devTools.send('DOM.enable');
  await devTools.send('CSS.enable');
  const { root } = await devTools.send('DOM.getDocument');
  const { nodeIds } = await devTools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'span' });
  const strange = [];
  for (const [n, nodeId] of nodeIds.entries()) {
    const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
    if (!fonts.every(({ isCustomFont }) => isCustomFont)) strange.push(all[n]);
  }
  return strange;
}
