import { expect } from '@open-wc/testing';
import type { IndicatorEntry, ObservationEntry } from '../../src/feed/document.js';
import type { Tone } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read/read.js';
import type { Request } from '../../src/shared/subject.js';
import { askedOf, type RolloutChoice } from '../../src/elements/rollout/rollout.facts.js';
import { rolloutView, type RolloutView } from '../../src/elements/rollout/rollout.model.js';
import { realDocuments } from '../helpers/real-feeds.js';
import { stageFeed, stageRow, work } from '../helpers/stages.js';
import { inLocale } from '../localization/in-both.js';

function viewOf(document: unknown, asked: Request & Partial<RolloutChoice>): RolloutView {
  const feed = readFeed([{ document, url: 'https://feed.example/' }]).feed!;
  const { indicators = [], localities = [], of, level, ...request } = asked;
  const found = askedOf(feed, { indicators, localities, of, level }, request, false);
  return 'noun' in found ? expect.fail(JSON.stringify(found)) : rolloutView(feed, found, request.locality);
}

/** "2/4 xã, phường đã hoàn thành". */
function headline({ figure }: RolloutView): string {
  return `${figure?.value} ${figure?.unit}`;
}

/** What follows the name and the period. */
function told({ summary }: RolloutView): string {
  return summary.replace(/^.*?: /, '');
}

type Names = readonly (readonly [name: string, tone: Tone])[];
const usual: Names = [
  ['Đang kết nối', 'doing'],
  ['Đã kết nối', 'done'],
  ['Dự kiến', 'planned'],
];

function stagesOf(names: Names): NonNullable<IndicatorEntry['stages']> {
  return names.map(([name, tone]) => ({ id: name.replaceAll(' ', '-'), name, tone }));
}

function row(locality: string, stage: string, more: Partial<ObservationEntry> = {}): ObservationEntry {
  return stageRow(locality, stage.replaceAll(' ', '-'), more);
}

const places = ['an-phu', 'son-dinh', 'hoa-nghia', 'dan-hoa', 'phu-phung'] as const;

/** One task; the stage of each commune in its order, empty where nobody has told. */
function overPlaces(
  stages: readonly string[],
  { names = usual, texts = [] }: { names?: Names; texts?: readonly string[] } = {},
): RolloutView {
  const observations = stages.flatMap((stage, n) => {
    const text = texts[n];
    return stage ? row(places[n]!, stage, text === undefined ? {} : { text }) : [];
  });
  const localities = places.slice(0, stages.length);
  const indicators = [{ ...work, stages: stagesOf(names) }];
  return viewOf(stageFeed({ indicators, observations }), { indicator: work.id, localities });
}

/** Tasks of one locality, each with its own names, and the stage that it is in. */
function overTasks(...tasks: readonly (readonly [names: Names, stage: string])[]): RolloutView {
  const indicators = tasks.map(([names], n) => ({ ...work, id: `viec-${n}`, stages: stagesOf(names) }));
  const observations = tasks.map(([, stage], n) => row('an-phu', stage, { indicator: `viec-${n}` }));
  return viewOf(stageFeed({ indicators, observations }), { locality: 'an-phu' });
}

describe('what a rollout says of a stage marked as done', () => {
  for (const [name, words] of [
    ['Đã thực hiện', 'đã thực hiện'],
    ['Đã công bố', 'đã công bố'],
    ['VNeID đã cài', 'VNeID đã cài'],
    ['Hoàn thành', 'đã hoàn thành'],
    ['đã hoàn thành', 'đã hoàn thành'],
    ['Cơ bản hoàn thành', 'cơ bản hoàn thành'],
  ] as const) {
    it(`is the feed’s own name: “${name}”`, () => {
      const names: Names = [...usual.slice(0, 1), [name, 'done']];
      const view = overPlaces([name, 'Đang kết nối'], { names });
      expect(headline(view)).to.equal(`1/2 xã, phường ${words}`);
      expect(told(view)).to.equal(`1/2 xã, phường ${words}; 1/2 đang kết nối.`);
    });
  }

  it('is the source’s own words, where it says the same of several', () => {
    const done = { texts: ['cơ bản kết nối', 'Cơ bản kết nối', 'đang kéo cáp'] };
    const view = overPlaces(['Đã kết nối', 'Đã kết nối', 'Đang kết nối'], done);
    expect(told(view)).to.equal('2/3 xã, phường cơ bản kết nối; 1/3 đang kết nối.');
    expect(view.segments[0]).to.include({ sign: '✓', name: 'Cơ bản kết nối', words: '2' });
  });

  it('counts several such stages of one task together, and tells of each', () => {
    const names: Names = [['Đã ban hành', 'done'], ['Đã nghiệm thu', 'done'], ...usual.slice(0, 1)];
    const view = overPlaces(['Đã ban hành', 'Đã nghiệm thu', 'Đã ban hành', 'Đang kết nối'], { names });
    expect(headline(view)).to.equal('3/4 xã, phường được đánh dấu là xong');
    expect(told(view)).to.equal(
      '3/4 xã, phường được đánh dấu là xong (2 đã ban hành, 1 đã nghiệm thu); 1/4 đang kết nối.',
    );
  });

  it('is the name that all tasks share', () => {
    const view = overTasks([usual, 'Đã kết nối'], [usual, 'Đã kết nối'], [usual, 'Dự kiến']);
    expect(headline(view)).to.equal('2/3 việc đã kết nối');
    expect(told(view)).to.equal('2/3 việc đã kết nối; 1/3 dự kiến.');
    expect(view.segments.map(({ sign, name }) => `${sign} ${name}`)).to.deep.equal([
      '✓ Đã kết nối',
      '○ Dự kiến',
    ]);
  });

  it('is no more than the mark, where tasks call it differently', () => {
    const view = overTasks([usual, 'Đã kết nối'], [[['Đã công bố', 'done']], 'Đã công bố']);
    expect(headline(view)).to.equal('2/2 việc được đánh dấu là xong');
    expect(view.summary).not.to.include('hoàn thành');
    expect(view.segments.map(({ sign, name }) => `${sign} ${name}`)).to.deep.equal([
      '✓ Được đánh dấu là xong',
    ]);
  });
});

describe('what a rollout says of time', () => {
  it('tells with each fact the date that is not that of all', () => {
    const document = stageFeed({
      indicators: [
        { ...work, id: 'a', name: 'Việc a' },
        { ...work, id: 'b', name: 'Việc b' },
      ].map((task) => ({
        ...task,
        stages: [],
      })),
      observations: [
        { indicator: 'a', locality: 'an-phu', period: null, text: 'Đang làm' },
        { indicator: 'b', locality: 'an-phu', period: '2024', text: 'Sắp làm' },
      ],
    });
    expect(viewOf(document, { locality: 'an-phu', period: '2024' }).summary).to.include(
      'Việc a: Đang làm, không rõ thời điểm; Việc b: Sắp làm',
    );
  });

  it('says of a named locality that it did not exist, and counts only those that are shown', () => {
    const document = {
      ...(stageFeed({ indicators: [{ ...work, stages: stagesOf(usual) }], observations: [] }) as object),
      localities: [
        { id: 'moi', name: 'Xã Mới', level: 'commune', validFrom: '2025-07-01' },
        { id: 'cu', name: 'Xã Cũ', level: 'commune', validTo: '2025-06-30' },
        { id: 'con', name: 'Xã Còn', level: 'commune' },
      ],
      observations: ['cu', 'con'].map((id) => row(id, 'Đã kết nối', { period: '2025-03' })),
    };
    const view = viewOf(document, {
      indicator: work.id,
      localities: ['moi', 'cu', 'con'],
      period: '2025-03',
    });
    expect(view.notes).to.deep.equal([
      'Xã Mới được lập ngày 1/7/2025 nên không có trong so sánh tháng 3 năm 2025.',
      '1/2 xã, phường tồn tại đến hết ngày 30/6/2025.',
    ]);
  });
});

describe('what a rollout says where nobody is in such a stage', () => {
  it('is the stage that all are in, and that none is further', () => {
    const view = overPlaces(['Đang kết nối', 'Đang kết nối']);
    expect(headline(view)).to.equal('2/2 xã, phường đang kết nối');
    expect(view.noneYet).to.equal('Chưa nơi nào ở trạng thái “Đã kết nối”');
    expect(told(view)).to.equal('2/2 xã, phường đang kết nối; chưa nơi nào ở trạng thái “Đã kết nối”.');
  });

  it('is first the stage that most are in, then the others', () => {
    expect(told(overPlaces(['Dự kiến', 'Đang kết nối', 'Dự kiến']))).to.equal(
      '2/3 xã, phường dự kiến; chưa nơi nào ở trạng thái “Đã kết nối”; 1/3 đang kết nối.',
    );
    expect(headline(overPlaces(['Dự kiến', 'Đang kết nối']))).to.equal('1/2 xã, phường đang kết nối');
  });

  it('is nothing of those that nobody has told of', () => {
    const view = overPlaces(['Đang kết nối', 'Đang kết nối', '']);
    expect(view.noneYet).to.equal(undefined);
    expect(told(view)).to.equal('2/2 xã, phường đang kết nối; 1 xã, phường chưa có thông tin.');
  });

  it('names no stage that the feed does not name, or names in two ways', () => {
    const [doing] = usual;
    for (const ends of [[], [['Đã ban hành', 'done'] as const, ['Đã nghiệm thu', 'done'] as const]]) {
      const view = overPlaces(['Đang kết nối', 'Đang kết nối'], { names: [doing!, ...ends] });
      expect(told(view)).to.equal('2/2 xã, phường đang kết nối.');
    }
  });

  it('is the stage alone, of one', () => {
    expect(told(overPlaces(['Đang kết nối']))).to.equal('1/1 xã, phường đang kết nối.');
  });

  it('is of tasks too', () => {
    expect(told(overTasks([usual, 'Dự kiến'], [usual, 'Dự kiến']))).to.equal(
      '2/2 việc dự kiến; chưa việc nào ở trạng thái “Đã kết nối”.',
    );
  });
});

describe('what a rollout says of the published facts', () => {
  const [choLach, dienBan, phuBinh] = realDocuments;
  const pilot = {
    indicator: 'thi-diem-don-vi-thong-minh',
    localities: ['vinh-dien', 'dien-tho', 'dien-phong', 'dien-ngoc'],
  };
  const standard = { indicator: 'chuan-hoa-du-lieu-dan-cu' };

  it('is what the source says', () => {
    expect(headline(viewOf(choLach, standard))).to.equal('2/6 xã, phường đã hoàn thành');
    expect(headline(viewOf(choLach, { locality: 'cho-lach' }))).to.equal('4/7 việc đã thực hiện');
    expect(headline(viewOf(phuBinh, { locality: 'phu-binh' }))).to.equal('6/6 việc đã thực hiện');
    expect(told(viewOf(dienBan, pilot))).to.equal(
      '4/4 xã, phường đang thí điểm; chưa nơi nào ở trạng thái “Đã thực hiện”.',
    );
  });

  inLocale('en', () => {
    it('is so in English', () => {
      expect(headline(viewOf(choLach, standard))).to.equal('2/6 communes and wards: completed');
      expect(headline(viewOf(phuBinh, { locality: 'phu-binh' }))).to.equal('6/6 tasks: done');
      expect(told(viewOf(dienBan, pilot))).to.equal(
        '4/4 communes and wards: pilot under way; none is at “Done” yet.',
      );
    });
  });
});
