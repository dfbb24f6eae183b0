/** What a picture of a whole card shows too small to count: `test/stories/pictures.cases.mjs` holds the rest. */
import { expect, fixture } from '@open-wc/testing';
import { paint } from '../../../src/shared/picture/paint.js';

async function painted(style: string): Promise<(x: number, y: number) => readonly number[]> {
  const page = await fixture<HTMLElement>(
    `<div style="background: #fff"><div style="inline-size: 100px; block-size: 20px; ${style}"></div></div>`,
  );
  const pen = paint(page.firstElementChild!, 1).getContext('2d')!;
  return (x, y) => [...pen.getImageData(x, y, 1, 1).data];
}

const fade = 'linear-gradient(to right, #000 calc(100% - 40px), rgb(0 0 0 / 35%))';

describe('a painted box', () => {
  it('fades where its end is not known, as on the screen', async () => {
    const at = await painted(`background: rgb(0, 0, 255); -webkit-mask-image: ${fade}; mask-image: ${fade}`);
    expect(at(10, 10)).to.deep.equal([0, 0, 255, 255]);
    expect(at(59, 10)).to.deep.equal([0, 0, 255, 255]);
    const [middle] = at(80, 10);
    const [end] = at(99, 10);
    expect(middle).to.be.within(70, 100);
    expect(end).to.be.within(150, 175);
  });

  it('ends sharply where its end is known', async () => {
    const at = await painted('background: rgb(0, 0, 255)');
    expect(at(99, 10)).to.deep.equal([0, 0, 255, 255]);
  });

  it('lies on the ground of the page where it has none, or one that is seen through', async () => {
    expect((await painted(''))(50, 10)).to.deep.equal([255, 255, 255, 255]);
    const [red, green, blue, alpha] = (await painted('background: rgb(0 0 0 / 50%)'))(50, 10);
    expect(alpha).to.equal(255);
    for (const channel of [red, green, blue]) expect(channel).to.be.within(126, 129);
  });

  it('has round corners', async () => {
    const at = await painted('background: rgb(0, 0, 255); border-radius: 10px');
    expect(at(0, 0)).to.deep.equal([255, 255, 255, 255]);
    expect(at(50, 0)).to.deep.equal([0, 0, 255, 255]);
  });
});
