/** Where the plan should be, on a bar that is asked for it. */
import { expect } from '@open-wc/testing';
import '../../src/define/progress.js';
import { oneFigure, type Changes } from '../helpers/feeds.js';
import { speak, useVietnamese } from '../helpers/language.js';
import { count, mount, part, parts, partText, partTexts, plain, show } from '../helpers/widgets.js';

/** Ten days to the target, six of them gone. */
const plan = { by: '2026-01-11', min: 60, baseline: { value: 30, period: '2026-01-01' } };
const sixth = '2026-01-07';

describe('<chiso-progress pace>', () => {
  useVietnamese();

  const paced = (value: number | null, changes: Changes = {}, target: object = {}) =>
    show(
      'chiso-progress',
      oneFigure(value, {
        observation: { period: sixth },
        targets: [{ ...plan, ...target }],
        ...changes,
      }),
      { pace: true },
    );

  it('marks the plan below the track, at its place', async () => {
    const element = await paced(44);
    const track = part(element, 'track').getBoundingClientRect();
    const marker = part(element, 'pace-marker').getBoundingClientRect();
    const middle = (marker.left + marker.right) / 2;
    expect((middle - track.left) / track.width).to.be.closeTo(0.48, 0.005);
    expect(marker.top).to.be.at.least(track.bottom);
    const label = element.shadowRoot!.querySelector('.labels:last-child span')!;
    expect(plain(label.textContent)).to.equal('kế hoạch đến 7/1/2026: 48%');
    expect(label.getBoundingClientRect().top).to.be.at.least(marker.bottom - 1);
  });

  it('has no mark where it is not asked for, or where there is no plan', async () => {
    const data = oneFigure(44, { observation: { period: sixth }, targets: [plan] });
    expect(count(await show('chiso-progress', data), 'pace-marker')).to.equal(0);
    expect(count(await show('chiso-progress', data, { pace: 'false' }), 'pace-marker')).to.equal(0);
    expect(count(await paced(44, {}, { by: null }), 'pace-marker')).to.equal(0);
  });

  it('is part of what the progress bar says', async () => {
    const text = part(await paced(44), 'track').getAttribute('aria-valuetext');
    expect(plain(text)).to.equal(
      '44%; kế hoạch đến ngày 7 tháng 1 năm 2026: 48%; chậm hơn kế hoạch 4 điểm phần trăm',
    );
  });

  const cards: readonly [
    name: string,
    value: number,
    target: object,
    verdicts: readonly string[],
    parts: string,
  ][] = [
    [
      'says first that it is ahead, and quietly that it is not met',
      50,
      {},
      ['✓ Nhanh hơn kế hoạch 2 điểm %', 'Chưa đạt'],
      'verdict-met verdict-behind',
    ],
    [
      'says first that it is behind',
      44,
      {},
      ['◐ Chậm hơn kế hoạch 4 điểm %', 'Chưa đạt'],
      'verdict-behind verdict-behind',
    ],
    [
      'says first that it is met',
      70,
      {},
      ['✓ Vượt 10 điểm %', 'Nhanh hơn kế hoạch 22 điểm %'],
      'verdict-met verdict-met',
    ],
    ['says only what is missed once it is due', 44, { by: sixth }, ['✕ Không đạt'], 'verdict-missed'],
    ['says only what is met once it is due', 70, { by: sixth }, ['✓ Vượt 10 điểm %'], 'verdict-met'],
  ];
  for (const [name, value, target, verdicts, tones] of cards) {
    it(name, async () => {
      const element = await paced(value, {}, target);
      expect(partTexts(element, 'verdict')).to.deep.equal(verdicts);
      expect(
        parts(element, 'verdict')
          .map((each) => each.part[1])
          .join(' '),
      ).to.equal(tones);
    });
  }

  it('gives the colour of a verdict to one line only', async () => {
    const [first, second] = parts(await paced(50), 'verdict').map((each) => getComputedStyle(each));
    expect(second!.color).not.to.equal(first!.color);
    expect(Number(second!.fontWeight)).to.be.below(Number(first!.fontWeight));
  });

  it('says the plan in words where there is no bar', async () => {
    const element = await paced(
      12,
      { indicator: { unit: 'rank' } },
      { min: undefined, max: 5, baseline: { value: 25, period: '2026-01-01' } },
    );
    expect(count(element, 'track') + count(element, 'pace-marker')).to.equal(0);
    expect(partTexts(element, 'target')).to.deep.equal([
      'Mục tiêu tối đa hạng 5 đến ngày 11 tháng 1 năm 2026',
      'Kế hoạch đến 7/1/2026: hạng 13',
    ]);
    expect(partTexts(element, 'verdict')).to.deep.equal(['✓ Nhanh hơn kế hoạch 1 bậc', 'Chưa đạt']);
  });

  it('says why there is none', async () => {
    const element = await paced(44, {}, { baseline: undefined });
    expect(partTexts(element, 'footnote')).to.deep.equal([
      'Không so được với kế hoạch: chưa công bố mức xuất phát.',
    ]);
  });

  it('follows the language of the page', async () => {
    const element = await paced(44);
    await speak('en');
    await element.updateComplete;
    expect(partText(element, 'verdict')).to.equal('◐ 4 pp behind plan');
  });

  it('leaves a figure of its own attributes as it is, and says why', async () => {
    const attributes = { label: 'Cáp quang', value: '48', unit: '%', goal: '60', period: '2026-09' };
    const element = await mount('chiso-progress', { ...attributes, pace: true });
    expect(partTexts(element, 'verdict')).to.deep.equal(['◐ Chưa đạt']);
    expect(partTexts(element, 'footnote')).to.deep.equal([
      'Không so được với kế hoạch: chưa công bố mức xuất phát.',
    ]);
  });
});
