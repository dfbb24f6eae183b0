import { expect } from '@open-wc/testing';
import type { FeedDocument } from '../../src/feed/document.js';
import type { Feed } from '../../src/feed/feed.js';
import { readFeed } from '../../src/feed/read/read.js';
import type { Request } from '../../src/shared/subject.js';
import { askedOf, type RolloutChoice } from '../../src/elements/rollout/rollout.facts.js';
import { rolloutView, type RolloutView } from '../../src/elements/rollout/rollout.model.js';
import { oneFigure } from '../helpers/feeds.js';
import { cameras, stageFeed, stageRow, work } from '../helpers/stages.js';
import { inLocale } from '../localization/in-both.js';

interface Asked extends Request, Partial<RolloutChoice> {}

function read(...documents: readonly unknown[]): Feed {
  return readFeed(documents.map((document, n) => ({ document, url: `https://${n}.example/` }))).feed!;
}

function rolloutOf(
  feed: Feed,
  { indicators = [], localities = [], of, level, ...request }: Asked,
): RolloutView {
  const asked = askedOf(feed, { indicators, localities, of, level }, request, false);
  if ('noun' in asked) return expect.fail(JSON.stringify(asked));
  return rolloutView(feed, asked, request.locality);
}

function rollout(asked: Asked, more: Partial<FeedDocument> = {}): RolloutView {
  return rolloutOf(read(stageFeed(more)), asked);
}

/** "Hoàn thành: Sơn Định, Ân Phú". */
function stagesIn({ stages }: RolloutView): string[] {
  return stages.map(({ name, tiles }) => `${name}: ${tiles.map((tile) => tile.name).join(', ')}`);
}

const all = { indicator: work.id, level: 'commune' };
const { observations: rows = [] } = stageFeed();
const without = (locality: string) => rows.filter((row) => row.locality !== locality);

describe('one task over many localities', () => {
  it('counts those that have finished, of those with a stage stated', () => {
    const { figure, summary } = rollout(all);
    expect([figure?.value, figure?.unit]).to.deep.equal(['2/4', 'xã, phường đã hoàn thành']);
    expect(summary).to.equal(
      'Chuẩn hóa dữ liệu dân cư, tháng 12 năm 2022: 2/4 xã, phường đã hoàn thành; 1/4 đang khảo sát; ' +
        '1/4 vướng mặt bằng; 1 xã, phường chưa có thông tin.',
    );
  });

  it('orders localities by stage: done first, what is not stated last', () => {
    expect(stagesIn(rollout(all))).to.deep.equal([
      'Hoàn thành: Sơn Định, Ân Phú',
      'Đang khảo sát: Hòa Nghĩa',
      'Vướng mặt bằng: Đan Hòa',
      'chưa có thông tin: Phú Phụng',
    ]);
  });

  it('tells each stage in the bar, and what is not counted beside it', () => {
    expect(
      rollout(all).segments.map(({ sign, name, words, share, color }) => [sign, name, words, share, color]),
    ).to.deep.equal([
      ['✓', 'Hoàn thành', '2', 0.5, 'met'],
      ['◐', 'Đang khảo sát', '1', 0.25, 'behind'],
      ['✕', 'Vướng mặt bằng', '1', 0.25, 'missed'],
      [undefined, 'Chưa có thông tin', '1', undefined, undefined],
    ]);
  });

  it('keeps stages of one tone apart', () => {
    const stages = [...work.stages!, { id: 'thu', name: 'Đang thử', tone: 'doing' as const }];
    const view = rollout(all, {
      indicators: [{ ...work, stages }, cameras],
      observations: [...without('dan-hoa'), stageRow('dan-hoa', 'thu')],
    });
    expect(stagesIn(view).slice(1, 3)).to.deep.equal(['Đang khảo sát: Hòa Nghĩa', 'Đang thử: Đan Hòa']);
  });

  it('leaves those that it did not ask for out of the count', () => {
    expect(rollout({ indicator: work.id }).summary).not.to.include('chưa có thông tin');
    expect(rollout({ indicator: work.id, of: 'cho-lach' }).summary).to.include(
      '1 xã, phường chưa có thông tin',
    );
  });

  it('has no figure, and is empty, where nobody has told anything', () => {
    const view = rollout(all, { observations: [] });
    expect(view).to.include({ figure: undefined, isEmpty: true });
    expect(view.summary).to.equal('Chuẩn hóa dữ liệu dân cư: 5 xã, phường chưa có thông tin.');
  });

  it('takes one period for all: the latest of any, else the one asked for', () => {
    const view = rollout(all, {
      observations: [...without('an-phu'), stageRow('an-phu', 'xong', { period: '2022-11' })],
    });
    expect(view.figure?.value).to.equal('1/3');
    expect(view.foot.period).to.equal('12/2022');
    const year = rollout(
      { ...all, period: '2022' },
      { observations: [...without('an-phu'), stageRow('an-phu', 'xong', { period: '2022-11' })] },
    );
    expect(year.figure?.value).to.equal('2/4');
    expect(year.foot.period).to.equal('2022');
    expect(year.stages[0]!.tiles.map(({ aside }) => aside)).to.deep.equal(['12/2022', '11/2022']);
  });

  it('tells a status that is not that of all', () => {
    const view = rollout(all, {
      observations: [...without('an-phu'), stageRow('an-phu', 'xong', { status: 'preliminary' })],
    });
    expect(view.stages[0]!.tiles.map(({ aside }) => aside)).to.deep.equal(['', 'sơ bộ']);
    expect(view.foot.period).to.equal('12/2022');
  });

  it('tells a status of all in the foot alone', () => {
    const view = rollout(all, { observations: rows.map((row) => ({ ...row, status: 'estimate' as const })) });
    expect(view.stages.flatMap(({ tiles }) => tiles.map(({ aside }) => aside)).join('')).to.equal('');
    expect(view.foot.period).to.equal('12/2022 · ước tính');
  });

  it('shows a number as what it is, and counts it as no stage', () => {
    const view = rolloutOf(read(oneFigure(94)), {});
    expect(view.figure).to.equal(undefined);
    expect(view.summary).to.equal('Văn bản đi được ký số, tháng 12 năm 2022: Huyện Chợ Lách: 94%.');
    expect(view.stages[0]).to.include({ name: 'nêu bằng con số' });
  });
});

describe('what is not counted with the others', () => {
  const cases = [
    ['is not comparable', { comparable: false }, {}, 'nguồn cho biết không so sánh được'],
    ['has no date', { period: null }, {}, 'không rõ thời điểm'],
  ] as const;
  for (const [name, more, asked, aside] of cases) {
    it(`stands apart, with its reason, where it ${name}`, () => {
      const view = rollout(
        { ...all, ...asked },
        { observations: [...without('an-phu'), stageRow('an-phu', 'xong', more)] },
      );
      expect(view.figure?.value).to.equal('1/3');
      const apart = view.stages.find((stage) => stage.name === 'nêu riêng');
      expect(apart?.tiles.map((tile) => [tile.name, tile.words, tile.aside])).to.deep.equal([
        ['Ân Phú', 'Hoàn thành', aside],
      ]);
      expect(view.summary).to.include('1 xã, phường nêu riêng');
    });
  }

  it('is counted without a date where each has its own', () => {
    const view = rollout(
      { ...all, period: 'latest' },
      { observations: [...without('an-phu'), stageRow('an-phu', 'xong', { period: null })] },
    );
    expect(view.figure?.value).to.equal('2/4');
    expect(view.stages[0]!.tiles.map(({ aside }) => aside)).to.deep.equal(['12/2022', 'không rõ thời điểm']);
    expect(view.foot.period).to.equal('');
  });

  it('are the facts of a publisher that counts otherwise: most stand, or the highlighted one’s own', () => {
    const { indicators, localities } = stageFeed();
    const other = { chiso: 1, localities, indicators, observations: [stageRow('phu-phung', 'xong')] };
    const feed = read(stageFeed(), other);
    expect(rolloutOf(feed, all).figure?.value).to.equal('2/4');
    expect(rolloutOf(feed, { ...all, locality: 'phu-phung' }).figure?.value).to.equal('1/1');
    const stated = [{ ...work, definition: 'chuan' }, cameras];
    const agreed = read(stageFeed({ indicators: stated }), { ...other, indicators: stated });
    expect(rolloutOf(agreed, all).figure?.value).to.equal('3/5');
  });

  it('are units that did not exist in the period', () => {
    const localities = stageFeed().localities!.map((each) =>
      each.id === 'phu-phung' ? { ...each, validFrom: '2025-07-01' } : each,
    );
    expect(rollout(all, { localities }).summary).not.to.include('chưa có thông tin');
  });
});

describe('the tasks of one locality', () => {
  const tasks = [work, cameras, { ...work, id: 'wifi', name: 'Wifi' }, { ...work, id: 'lo', name: 'Loa' }];
  const observations = [
    stageRow('an-phu', 'xong', { text: 'đã trang bị' }),
    stageRow('an-phu', undefined, { indicator: 'camera', text: 'rất cao' }),
    stageRow('an-phu', 'du-kien', { indicator: 'wifi', period: '2022-10' }),
    stageRow('dan-hoa', 'xong', { indicator: 'lo' }),
  ];
  const view = (more: Asked = {}) =>
    rollout({ locality: 'an-phu', ...more }, { indicators: tasks, observations });

  it('are all that have a row of it, where none is named', () => {
    expect(stagesIn(view())).to.deep.equal([
      'Hoàn thành: Chuẩn hóa dữ liệu dân cư',
      'Dự kiến: Wifi',
      'nêu bằng lời: Camera',
    ]);
  });

  it('are counted by the tone of their stages, those told in words apart', () => {
    expect(view().figure).to.include({ value: '1/2', unit: 'việc đã hoàn thành' });
    expect(view().summary).to.equal('Xã Ân Phú: 1/2 việc đã hoàn thành; 1/2 dự kiến; 1 việc nêu bằng lời.');
  });

  it('have each its own date where they differ, and one that all share in the foot', () => {
    expect(view().stages.map(({ tiles }) => tiles[0]!.aside)).to.deep.equal([
      '12/2022',
      '10/2022',
      '12/2022',
    ]);
    const named = view({ indicators: ['du-lieu', 'camera'] });
    expect(named.summary).to.equal(
      'Xã Ân Phú, tháng 12 năm 2022: 1/1 việc đã hoàn thành; 1 việc nêu bằng lời.',
    );
    expect(named.foot.period).to.equal('12/2022');
  });

  it('may have no date at all', () => {
    const undated = observations.map((row) => ({ ...row, period: null }));
    const { summary, stages } = rollout({ locality: 'an-phu' }, { indicators: tasks, observations: undated });
    expect(summary).to.match(/^Xã Ân Phú, không rõ thời điểm: 1\/2 việc/);
    expect(stages[0]!.tiles[0]!.aside).to.equal('');
  });

  it('are counted whatever they may be compared with', () => {
    const barred = observations.map((row) => ({ ...row, comparable: false }));
    expect(
      rollout({ locality: 'an-phu' }, { indicators: tasks, observations: barred }).figure?.value,
    ).to.equal('1/2');
  });

  it('have the source’s words and the stage in the table, with notes', () => {
    const { table } = view({ indicators: ['du-lieu', 'lo'] });
    expect(table.columns.map(({ words }) => words)).to.deep.equal(['Việc', 'Trạng thái']);
    expect(table.rows.map(({ cells }) => cells.map(({ words }) => words))).to.deep.equal([
      ['Chuẩn hóa dữ liệu dân cư', '✓ Đã trang bị (Hoàn thành)'],
      ['Loa', 'Chưa có thông tin'],
    ]);
  });

  inLocale('en', () => {
    it('are told in English too', () => {
      expect(view().summary).to.equal(
        'Ân Phú Commune: 1/2 tasks: finished; 1/2 planned; 1 tasks told in words.',
      );
    });
  });
});

describe('tasks of several localities', () => {
  const view = () =>
    rollout({ indicators: ['du-lieu', 'camera'], localities: ['an-phu', 'dan-hoa', 'phu-phung'] });

  it('are a table: localities down, tasks across', () => {
    const { isGrid, table } = view();
    expect(isGrid).to.be.true;
    expect(table.columns.map(({ words }) => words)).to.deep.equal([
      'Địa phương',
      'Chuẩn hóa dữ liệu dân cư',
      'Camera',
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ words }) => words))).to.deep.equal([
      ['Xã Ân Phú', '✓ Hoàn thành', 'Chưa có thông tin'],
      ['Xã Đan Hòa', '✕ Vướng mặt bằng', '– Đã triển khai (không nêu số)'],
      ['Xã Phú Phụng', 'Chưa có thông tin', 'Chưa có thông tin'],
    ]);
  });

  it('are counted task by task, never across', () => {
    expect(view().figure).to.equal(undefined);
    expect(view().summary).to.equal(
      'Tiến độ thực hiện, tháng 12 năm 2022: Chuẩn hóa dữ liệu dân cư: 1/2 xã, phường đã hoàn thành, ' +
        '1/2 vướng mặt bằng, 1 xã, phường chưa có thông tin; Camera: Xã Đan Hòa: Đã triển khai (không nêu số), ' +
        '2 xã, phường chưa có thông tin.',
    );
  });
});

describe('what a rollout is asked for', () => {
  const asked = (choice: Partial<RolloutChoice>, request: Request, more: Partial<FeedDocument> = {}) => {
    const answer = askedOf(read(stageFeed(more)), { indicators: [], ...choice }, request, false);
    if ('noun' in answer) return answer;
    const { indicators, question } = answer;
    return [indicators, question.localities].map((list) => list.map(({ id }) => id).join(' ')).join(' | ');
  };

  it('is a locality, where several tasks of several would do', () => {
    const question = asked({}, {});
    expect(question).to.include({ noun: 'locality' }).and.not.have.property('id');
  });

  it('is nothing, where the locality has no tasks', () => {
    expect(asked({}, { locality: 'phu-phung' })).to.deep.equal({ noun: 'indicator', known: [] });
  });

  it('may be wrong', () => {
    expect(asked({}, { locality: 'sai' })).to.include({ noun: 'locality', id: 'sai' });
    expect(asked({}, { indicator: 'sai' })).to.include({ noun: 'indicator', id: 'sai' });
    expect(asked({ level: 'sai' }, { indicator: 'camera' })).to.include({ noun: 'level', id: 'sai' });
    expect(asked({}, { indicator: 'camera', period: '2022-13' })).to.include({ noun: 'period' });
  });

  it('is one task over all that have told of it and the selected one, or over those that are named', () => {
    expect(asked({}, { indicator: 'camera' })).to.equal('camera | dan-hoa');
    expect(asked({}, { indicator: 'camera', locality: 'an-phu' })).to.equal('camera | dan-hoa an-phu');
    expect(asked({ localities: ['an-phu'] }, { indicator: 'camera' })).to.equal('camera | an-phu');
    expect(asked({}, {}, { indicators: [work], observations: rows.slice(0, 2) })).to.equal(
      'du-lieu | hoa-nghia son-dinh',
    );
  });

  it('is all tasks in stages of the localities that are named', () => {
    expect(asked({ localities: ['an-phu', 'son-dinh'] }, {})).to.equal('du-lieu | an-phu son-dinh');
  });
});
