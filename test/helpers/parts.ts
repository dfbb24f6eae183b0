/** A widget in each state that it can be in, so that each of its parts is shown in one of them. */
import { communeFeed, oneFigure, series } from './feeds.js';
import { indexFeed } from './profile.js';
import { movedFeed } from './moved.js';
import { stageFeed, wholeFeed } from './stages.js';
import { notFound, silence, type Server } from './server.js';
import { comesTo, mount, ready, show, type AnyWidget, type Attributes, type Tag } from './widgets.js';

const described = { indicator: { description: 'Đếm văn bản có chữ ký số.' } };

/** Each with what only some figures have: a bound, a note, a target, a change, a line. */
const figures: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [oneFigure(92, { observation: { qualifier: 'over', scope: 'Cấp huyện' }, ...described }), {}],
  [
    series(
      [
        ['2022-11', 90],
        ['2022-12', 92],
      ],
      { targets: [{ by: '2022', min: 80 }] },
    ),
    { trend: true },
  ],
  [
    series(
      [
        ['2022-11', 90],
        ['2022-12', 88],
      ],
      { targets: [{ by: '2022', min: 95 }] },
    ),
    {},
  ],
  [
    series(
      [
        ['2022-11', 90],
        ['2022-12', 90],
      ],
      { targets: [{ by: '2025', min: 95 }] },
    ),
    {},
  ],
  [oneFigure(null, { targets: [{ by: '2025', min: 95 }] }), {}],
  [
    oneFigure(50, {
      targets: [
        { by: '2025', min: 95, baseline: { value: 20, period: '2021' } },
        { by: '2030', min: 99 },
      ],
    }),
    { pace: true },
  ],
  [communeFeed(), { locality: 'an-phu' }],
];

const comparisons: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [communeFeed(), { reference: 'average', highlight: 'son-dinh', limit: '3' }],
  [communeFeed(), { view: 'table', highlight: 'son-dinh' }],
  [{ ...communeFeed([null, null]), updated: '2023-01-05' }, {}],
  [{ ...communeFeed([1, 2]), updated: '2023-01-05' }, {}],
];

const profiles: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [indexFeed({ a: [15, null, 14, 17, 16], b: [14, 13, 12, 19, 16] }), { locality: 'a', localities: 'a b' }],
  [indexFeed({ a: [15, { value: 18, qualifier: 'over' }, 14, 24, 0] }), { locality: 'a', view: 'bars' }],
  [indexFeed(), { view: 'table' }],
  [indexFeed({ a: [null, null, null, null, null] }), {}],
  [{ ...indexFeed(), updated: '2026-11-05' }, {}],
];

const breakdowns: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [wholeFeed(161, [21, 129, null]), {}],
  [{ ...wholeFeed(161, [21, 150]), updated: '2023-01-05' }, {}],
  [oneFigure(92, { observation: { qualifier: 'over', scope: 'Cấp huyện' } }), {}],
  [wholeFeed(null, []), {}],
  [communeFeed(), { locality: 'an-phu' }],
];

const rollouts: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [stageFeed(), { indicator: 'du-lieu', locality: 'an-phu', level: 'commune' }],
  [stageFeed(), { indicators: 'du-lieu camera', localities: 'an-phu dan-hoa' }],
  [stageFeed(), { locality: 'dan-hoa', indicators: 'du-lieu camera' }],
  [{ ...oneFigure(11), updated: '2023-01-05' }, {}],
  [oneFigure(null), {}],
];

const rankings: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [movedFeed(), { limit: '2', highlight: 'son-dinh' }],
  [movedFeed(), { 'locality-href': '/xa/{id}' }],
  [{ ...communeFeed([null, null]), updated: '2023-01-05' }, {}],
  [oneFigure(92, { observation: { qualifier: 'over', scope: 'Cấp huyện' } }), {}],
];

const course = series(
  [
    ['2022-08', 80],
    ['2022-09', 84],
    ['2022-11', 90],
    ['2022-12', 92],
  ],
  {
    indicator: { breaks: [{ at: '2022-11', reason: 'cách tính mới' }] },
    observation: { qualifier: 'over', status: 'estimate', scope: 'Cấp huyện' },
    targets: [{ by: '2024', min: 95, baseline: { value: 70, period: '2021' } }],
  },
);

const trends: readonly (readonly [data: unknown, attributes: Attributes])[] = [
  [course, {}],
  [course, { view: 'table' }],
  [
    communeFeed(),
    { localities: 'an-phu son-dinh phu-phung', locality: 'an-phu', reference: 'average median' },
  ],
  [oneFigure(null, { targets: [{ by: '2025', min: 95 }] }), {}],
  [oneFigure(-3, { indicator: { unit: 'person' } }), {}],
];

/** What each widget is shown with; the others with one figure. */
const shown: Partial<Record<Tag, typeof figures>> = {
  'chiso-compare': comparisons,
  'chiso-profile': profiles,
  'chiso-breakdown': breakdowns,
  'chiso-rollout': rollouts,
  'chiso-ranking': rankings,
  'chiso-trend': trends,
};

/** A widget in each state that it can be in, all on the page. */
export async function statesOf(tag: Tag, server: Server): Promise<readonly AnyWidget[]> {
  const elements: AnyWidget[] = [];
  for (const [data, attributes] of shown[tag] ?? figures) {
    elements.push(await show(tag, data, attributes));
  }
  const [first] = elements;
  const mark = first!.shadowRoot!.querySelector('.mark');
  if (mark) {
    for (const sign of ['pointerenter', 'focus']) mark.dispatchEvent(new Event(sign));
    await first!.updateComplete;
  }
  if (tag === 'chiso-breakdown') {
    // It has no attribute for its table.
    elements[1]!.shadowRoot!.querySelector<HTMLElement>('.toolbar button')!.click();
    await elements[1]!.updateComplete;
  }
  elements.push(await mount(tag, { src: server.at(silence) }));
  elements.push(await mount(tag, { src: server.at(silence) }, 'Đang cập nhật'));
  elements.push(await show(tag, oneFigure(11), { indicator: 'sai' }));

  const failed = await mount(tag, { src: server.at(notFound) });
  await comesTo(failed, 'error');
  const stale = await mount(tag, { src: `${server.give(oneFigure(11))} ${server.at(notFound)}` });
  return [...elements, failed, await ready(stale)];
}
