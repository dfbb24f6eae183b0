/** Several targets on one bar: which are drawn, what is said of each, and where their labels have room. */
import { expect } from '@open-wc/testing';
import { linesOf } from '../../src/elements/progress/label-lines.js';
import { progressView, type ProgressView } from '../../src/elements/progress/progress.model.js';
import type { TargetEntry } from '../../src/feed/document.js';
import '../../src/define/progress.js';
import { feedOf, plain, subjectOf, type Draft } from '../helpers/drafts.js';
import { oneFigure, type Changes } from '../helpers/feeds.js';
import { useVietnamese } from '../helpers/language.js';
import { count, parts, partText, partTexts, part, show, type AnyWidget } from '../helpers/widgets.js';
import { inLocale } from '../localization/in-both.js';

const view = (...drafts: readonly Draft[]): ProgressView => {
  const feed = feedOf(...drafts);
  return progressView(feed, subjectOf(feed), {});
};
const to = (value: number | null, targets: readonly Partial<TargetEntry>[], more: Draft = {}) =>
  view({ rows: [['a', '2026-09', value]], targets, ...more });
const marksOf = ({ bar }: ProgressView) =>
  bar?.marks.map(({ from, to: end, words }) => [from, end, plain(words)]);

const years = (...goals: readonly (readonly [by: string | null, min: number])[]) =>
  goals.map(([by, min]) => ({ by, min }));

describe('milestones', () => {
  it('are marks on one bar, the one that the figure is held against first', () => {
    const shown = to(48, years(['2025', 40], ['2027', 60], ['2030', 80]));
    expect(marksOf(shown)).to.deep.equal([
      [0.6, 0.6, 'Mục tiêu 2027: 60%'],
      [0.4, 0.4, '2025: 40%'],
      [0.8, 0.8, '2030: 80%'],
    ]);
    expect(shown.bar?.marks.map(({ isHeld }) => isHeld)).to.deep.equal([true, false, false]);
  });

  const cases: readonly [
    name: string,
    goal: Partial<TargetEntry>,
    from: number,
    end: number,
    words: string,
  ][] = [
    ['without a year', { by: null, min: 80 }, 0.8, 0.8, 'Chưa công bố năm: 80%'],
    ['by a quarter', { by: '2028-Q2', min: 80 }, 0.8, 0.8, 'Quý II/2028: 80%'],
    ['of at most so much', { by: '2030', max: 5 }, 0.05, 0.05, '2030: tối đa 5%'],
    ['of a range', { by: '2030', min: 70, max: 80 }, 0.7, 0.8, '2030: từ 70% đến 80%'],
    ['of exactly so much', { by: '2030', min: 70, max: 70 }, 0.7, 0.7, '2030: 70%'],
    ['of about so much', { by: '2030', min: 70, qualifier: 'about' }, 0.7, 0.7, '2030: khoảng 70%'],
    ['of zero', { by: '2030', max: 0 }, 0, 0, '2030: tối đa 0%'],
  ];
  for (const [name, goal, from, end, words] of cases) {
    it(`may be one ${name}`, () => {
      expect(marksOf(to(48, [{ by: '2027', min: 60 }, goal]))?.[1]).to.deep.equal([from, end, words]);
    });
  }

  it('make room for themselves on the scale', () => {
    const wide = to(48, years(['2027', 60], ['2030', 120])).bar!;
    expect([wide.min, wide.max, wide.marks[1]?.to]).to.deep.equal([0, 120, 1]);
    const counted = to(20, years(['2027', 40], ['2030', 200]), { indicator: { unit: 'count' } }).bar!;
    expect([counted.max, counted.fill?.to, counted.marks[0]?.to]).to.deep.equal([200, 0.1, 0.2]);
    const beyond = to(250, years(['2027', 40], ['2030', 200]), { indicator: { unit: 'count' } }).bar!;
    expect([beyond.max, beyond.marks[1]?.to]).to.deep.equal([250, 0.8]);
  });

  it('are each said with their verdict, also those that are past', () => {
    expect(plain(to(48, years(['2025', 40], ['2026-Q2', 50], ['2027', 60])).summary)).to.equal(
      'Xã A, Văn bản ký số: 48%, tháng 9 năm 2026; mục tiêu 60% đến năm 2027; chưa đạt, còn 12 điểm phần trăm; ' +
        'mục tiêu 40% đến năm 2025; vượt 8 điểm phần trăm; ' +
        'mục tiêu 50% đến hết quý II năm 2026; không đạt, thiếu 2 điểm phần trăm.',
    );
  });

  it('are said without a verdict where there is none', () => {
    const about = to(48, [
      { by: '2027', min: 60 },
      { by: '2030', min: 70, qualifier: 'about' },
    ]);
    expect(about.summary).to.match(/; mục tiêu khoảng 70% đến năm 2030\.$/);
    const empty = to(null, years(['2027', 60], ['2030', 80]));
    expect(empty.summary).to.match(
      /: chưa có số liệu; mục tiêu 60% đến năm 2027; mục tiêu 80% đến năm 2030\.$/,
    );
    expect(marksOf(empty)).to.have.length(2);
  });

  it('stand in words where they have no number, or the figure no scale', () => {
    const goals = [
      { by: '2027', min: 60 },
      { by: '2030', text: 'hoàn thành cơ bản' },
    ];
    expect(to(48, goals).unmarked).to.deep.equal(['Mục tiêu hoàn thành cơ bản đến năm 2030']);
    expect(marksOf(to(48, goals))).to.have.length(1);
    const places = [
      { by: '2027', max: 10 },
      { by: '2030', max: 5 },
    ];
    const ranked = to(12, places, { indicator: { unit: 'rank' } });
    expect([ranked.bar, ranked.unmarked.map(plain)]).to.deep.equal([
      undefined,
      ['Mục tiêu tối đa hạng 5 đến năm 2030'],
    ]);
  });

  describe('of another way of counting', () => {
    const own: Draft = {
      indicator: { definition: 'k1' },
      rows: [['a', '2026-09', 48]],
      targets: [{ by: '2027', min: 60 }],
    };
    const other: Draft = { indicator: { definition: 'k2' }, targets: [{ by: '2030', min: 180 }] };
    const note =
      'Mục tiêu 180% đến năm 2030. Mục tiêu được đặt cho một cách tính khác nên không so với số liệu này.';

    it('are not drawn, not judged, no part of the scale, and said', () => {
      const shown = view(own, other);
      expect(marksOf(shown)).to.deep.equal([[0.6, 0.6, 'Mục tiêu 2027: 60%']]);
      expect([shown.bar?.max, shown.notes, shown.unmarked]).to.deep.equal([100, [note], []]);
      expect(shown.summary).not.to.include('180');
    });

    it('leave the others on the bar where the next one is of that kind', () => {
      const shown = view(
        { ...own, targets: [{ by: '2030', min: 80 }] },
        { ...other, targets: [{ by: '2027', min: 60 }] },
      );
      expect(marksOf(shown)).to.deep.equal([[0.8, 0.8, '2030: 80%']]);
      expect(shown.target?.words).to.equal('Mục tiêu 60% đến năm 2027');
      expect(shown.bar?.marks[0]?.isHeld).to.be.false;
    });

    it('are told from the next one where there is no figure', () => {
      const shown = view({ ...own, localities: [{ id: 'a', name: 'Xã A' }], rows: [] }, other);
      expect([marksOf(shown)?.length, shown.notes]).to.deep.equal([1, [note]]);
    });
  });

  inLocale('en', () => {
    it('are said in English', () => {
      const shown = to(48, years(['2027', 60], ['2030', 80], [null, 90]));
      expect(marksOf(shown)?.map(([, , words]) => words)).to.deep.equal([
        'Target 2027: 60%',
        'No year published: 90%',
        '2030: 80%',
      ]);
      expect(plain(shown.summary)).to.include(
        '; target 80% by 2030; not yet met, 32 percentage points to go',
      );
    });
  });
});

describe('the lines of labels', () => {
  const words = 'Mục tiêu 2027: 60%';
  const lines = (...places: readonly number[]) =>
    linesOf(
      places.map((at, n) => ({ from: at, to: at, words: n === 0 ? words : '2030: 80%' })),
      20,
    );

  it('are one where the labels have room, in either order', () => {
    expect(lines(0.1, 0.95)).to.deep.equal([0, 0]);
    expect(lines(0.95, 0.1)).to.deep.equal([0, 0]);
  });

  it('are several where they have none, the first nearest the track', () => {
    expect(lines(0.6, 0.8)).to.deep.equal([0, 1]);
    expect(lines(0.8, 0.8)).to.deep.equal([0, 1]);
    expect(lines(0.6, 0.65, 0.7)).to.deep.equal([0, 1, 2]);
  });

  it('are shared by those that have room beside each other', () => {
    expect(lines(0.6, 0.3, 0.8)).to.deep.equal([0, 1, 1]);
  });

  it('are fewer on a longer track', () => {
    const { bar } = to(48, years(['2027', 60], ['2030', 80], ['2035', 82]));
    expect(bar?.marks.map(({ lines: both }) => both)).to.deep.equal([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  it('ask for more room where words are longer', () => {
    const label = (at: number, text: string) => ({ from: at, to: at, words: text });
    const line = (text: string) => linesOf([label(0.2, words), label(0.95, text)], 20)[1];
    expect([line('2030: 80%'), line('2030: 850 hồ sơ trên một nghìn hộ gia đình')]).to.deep.equal([0, 1]);
  });

  it('go by the middle of a range', () => {
    const line = (from: number, to: number) =>
      linesOf(
        [
          { from: 0.1, to: 0.1, words },
          { from, to, words: '2030: 80%' },
        ],
        20,
      )[1];
    expect([line(0.8, 0.8), line(0.8, 1), line(1, 1), line(0.5, 1)]).to.deep.equal([1, 0, 0, 1]);
  });
});

describe('<chiso-progress> with milestones', () => {
  useVietnamese();

  const drawn = async (value: number | null, changes: Changes, width: number): Promise<AnyWidget> => {
    const element = await show('chiso-progress', oneFigure(value, changes), { pace: true });
    element.style.inlineSize = `${width}px`;
    return element;
  };
  const baseline = { value: 20, period: '2021' };
  const goals = (...list: readonly (readonly [by: string | null, min: number])[]): Changes => ({
    targets: years(...list).map((goal) => ({ ...goal, ...(goal.by && { baseline }) })),
  });
  const long = { unit: { symbol: 'hồ sơ trên một nghìn hộ gia đình' } };

  const hard: readonly [name: string, value: number | null, changes: Changes][] = [
    ['close to each other', 48, goals(['2025', 95], ['2030', 100])],
    ['far apart', 15, goals(['2025', 20], ['2030', 90])],
    ['at the ends', 48, goals(['2025', 100], ['2030', 0])],
    ['of one number', 48, goals(['2025', 80], ['2030', 80])],
    ['beyond 100%', 104.5, goals(['2025', 100], ['2030', 130])],
    ['all passed', 95, goals(['2025', 60], ['2030', 80])],
    ['five of them', 48, goals(['2021', 30], ['2025', 60], ['2030', 80], ['2035', 100], [null, 75])],
    ['in a long unit', 374, { ...goals(['2025', 600], ['2030', 850]), indicator: long }],
    ['without a figure', null, goals(['2025', 60], ['2030', 80])],
  ];
  for (const [name, value, changes] of hard) {
    for (const width of [280, 320, 480, 620, 1200]) {
      it(`keeps labels apart and over the track: ${name}, ${width} px`, async () => {
        const element = await drawn(value, changes, width);
        const track = part(element, 'track').getBoundingClientRect();
        const labels = [...element.shadowRoot!.querySelectorAll('.label span')].map((label) =>
          label.getBoundingClientRect(),
        );
        expect(labels.length).to.be.at.least(changes.targets!.length);
        for (const [n, a] of labels.entries()) {
          expect(a.left, 'start').to.be.at.least(track.left - 1);
          expect(a.right, 'end').to.be.at.most(track.right + 1);
          for (const b of labels.slice(n + 1)) {
            const isApart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
            expect(isApart, `${n}: ${a.left}–${a.right}, ${b.left}–${b.right}`).to.be.true;
          }
        }
        expect(element.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('keeps each label over its mark', async () => {
    const element = await drawn(48, goals(['2025', 60], ['2030', 80], ['2021', 5]), 400);
    const marks = parts(element, 'target-marker').map((mark) => mark.getBoundingClientRect());
    const labels = [...element.shadowRoot!.querySelectorAll('.label span')].map((label) =>
      label.getBoundingClientRect(),
    );
    expect(marks).to.have.length(3);
    for (const [n, { left, right }] of marks.entries()) {
      expect(labels[n]!.left).to.be.at.most(right);
      expect(labels[n]!.right).to.be.at.least(left);
    }
  });

  it('has one line of labels in a wide card, where they have room', async () => {
    const tops = async (width: number) => {
      const element = await show('chiso-progress', oneFigure(48, goals(['2025', 60], ['2030', 80])));
      element.style.inlineSize = `${width}px`;
      return [...element.shadowRoot!.querySelectorAll('.label')].map(
        (label) => label.getBoundingClientRect().top,
      );
    };
    expect(new Set(await tops(400)).size).to.equal(2);
    expect(new Set(await tops(700)).size).to.equal(1);
  });

  it('has the verdict of one target on the card', async () => {
    const element = await show('chiso-progress', oneFigure(48, goals(['2025', 60], ['2030', 80])));
    expect([count(element, 'target-marker'), count(element, 'verdict')]).to.deep.equal([2, 1]);
    expect(partText(element, 'verdict')).to.equal('◐ Chưa đạt');
  });

  it('says what was asked for, was not published, and what was', async () => {
    const data = oneFigure(48, goals(['2025', 60], ['2030', 80]));
    const element = await show('chiso-progress', data, { target: '2027' });
    expect(partTexts(element, 'target')).to.deep.equal(['Chưa công bố mục tiêu (2027)']);
    expect(count(element, 'target-marker')).to.equal(2);
  });

  it('lists in words the targets that have no mark', async () => {
    const changes: Changes = {
      targets: [
        { by: '2025', min: 60 },
        { by: '2030', text: 'hoàn thành cơ bản' },
      ],
    };
    const element = await show('chiso-progress', oneFigure(48, changes));
    expect(partTexts(element, 'target')).to.deep.equal(['Mục tiêu hoàn thành cơ bản đến năm 2030']);
  });
});
