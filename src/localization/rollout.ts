/** What the progress of work in stages says. */
import { msg } from '@lit/localize';
import type { Tone } from '../feed/feed.js';

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

/**
 * After what is counted: "2/6 xã, phường đã hoàn thành", "1 việc chưa có thông tin". Stages of several tasks have names of
 * their own; these are what they have in common.
 */
export function stageWords(kind: Tone | Stageless): string {
  switch (kind) {
    case 'done':
      return msg('đã hoàn thành', { id: 'rollout.done' });
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
