/** What the progress of work in stages says. */
import { msg, str } from '@lit/localize';
import type { Tone } from '../feed/feed.js';
import { getLocale } from './locale.js';

/** Over several tasks, which have no one name. */
export function rolloutWords(): string {
  return msg('Tiến độ thực hiện', { id: 'rollout.heading' });
}

/** Tasks as they are counted, "9/14 việc". */
export function taskWords(): string {
  return msg('việc', { id: 'rollout.tasks' });
}

/** A fact of no stage: `words` or a `number`; or none at all. */
export type Stageless = 'words' | 'number' | 'missing';

/** "2/6 xã, phường đã hoàn thành": of a stage that is called "Hoàn thành". */
export function completedWords(): string {
  return msg('đã hoàn thành', { id: 'rollout.done' });
}

/** A stage is a predicate in Vietnamese: "4/4 xã đang thí điểm"; elsewhere it may be any words: "4/4 communes: pilot under way". */
export function inStageWords(noun: string, stage: string): string {
  return getLocale() === 'vi' ? `${noun} ${stage}` : `${noun}: ${stage}`;
}

/** The name of the stage that would be the end, where all are told of and none is in it. */
export function noneYetWords(stage: string, counted: 'tasks' | 'places'): string {
  return counted === 'tasks'
    ? msg(str`chưa việc nào ở trạng thái “${stage}”`, { id: 'rollout.no-task-yet' })
    : msg(str`chưa nơi nào ở trạng thái “${stage}”`, { id: 'rollout.no-place-yet' });
}

/**
 * After what is counted: "1 việc chưa có thông tin". What stages of several names have in common: a tone says which are marked
 * as done, not that a plan announced, or a line connected, is work completed.
 */
export function stageWords(kind: Tone | Stageless): string {
  switch (kind) {
    case 'done':
      return msg('được đánh dấu là xong', { id: 'rollout.marked-done' });
    case 'doing':
      return msg('đang thực hiện', { id: 'rollout.doing' });
    case 'planned':
      return msg('dự kiến thực hiện', { id: 'rollout.planned' });
    case 'blocked':
      return msg('đang vướng mắc', { id: 'rollout.blocked' });
    case 'none':
      return msg('ở trạng thái khác', { id: 'rollout.other' });
    case 'words':
      return msg('nêu bằng lời', { id: 'rollout.words' });
    case 'number':
      return msg('nêu bằng con số', { id: 'rollout.number' });
    case 'missing':
      return msg('chưa có thông tin', { id: 'rollout.missing' });
  }
}

export function stageColumnWords(): string {
  return msg('Trạng thái', { id: 'rollout.column' });
}
