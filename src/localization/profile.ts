/** What a profile of several indicators says. */
import { msg, str } from '@lit/localize';

export function showRadarWords(): string {
  return msg('Biểu đồ mạng nhện', { id: 'profile.show-radar' });
}

export function showBarsWords(): string {
  return msg('Biểu đồ thanh', { id: 'profile.show-bars' });
}

/** The keys of the chart, for who moves by keyboard. */
export function profileKeysWords(): string {
  return msg('Dùng các phím mũi tên để xem từng số liệu; Enter để chọn địa phương.', { id: 'profile.keys' });
}

/** Above the column of names. */
export function indicatorColumnWords(): string {
  return msg('Chỉ tiêu', { id: 'profile.indicator' });
}

/** What is counted: "4/5 chỉ tiêu". */
export function indicatorNoun(): string {
  return msg('chỉ tiêu', { id: 'profile.noun' });
}

/** The end of an indicator's scale: above a column, or "tối đa 12%". */
export function maximumWords(): string {
  return msg('Tối đa', { id: 'profile.maximum' });
}

/** Of indicators of which some, or all, are better the lower they are. */
export function lowerIsBetterWords(): string {
  return msg('càng thấp càng tốt', { id: 'profile.lower-is-better' });
}

/** How the axes of a radar can be read together; `score`: all of them count points. */
export function sharesWords(score: boolean): string {
  return score
    ? msg('Mỗi trục là tỷ lệ so với điểm tối đa của nhóm.', { id: 'profile.shares-of-score' })
    : msg('Mỗi trục là tỷ lệ so với mức tối đa của chỉ tiêu đó.', { id: 'profile.shares' });
}

/** The one scale of all axes. */
export function oneScaleWords(min: string, max: string): string {
  return msg(str`Tâm biểu đồ là ${min}, vòng ngoài là ${max}.`, { id: 'profile.one-scale' });
}

export function ownScalesWords(): string {
  return msg('Mỗi thanh theo thang riêng của chỉ tiêu đó.', { id: 'profile.own-scales' });
}

/** Of figures without a bar. */
export function noScaleWords(): string {
  return msg('Chỉ tiêu không có mức tối đa chỉ nêu con số, không vẽ thanh.', { id: 'profile.no-scale' });
}

function maximumNoun(score: boolean): string {
  return score
    ? msg('điểm tối đa', { id: 'profile.maximum-score' })
    : msg('mức tối đa', { id: 'profile.maximum-level' });
}

/** "84,44% so với điểm tối đa". */
export function ofMaximumWords(share: string, score: boolean): string {
  return msg(str`${share} so với ${maximumNoun(score)}`, { id: 'profile.of-maximum' });
}

/** "cao nhất so với điểm tối đa là Số hóa hồ sơ (92%)". */
export function highestShareWords(name: string, share: string): string {
  return msg(str`cao nhất so với điểm tối đa là ${name} (${share})`, {
    id: 'profile.highest-share',
  });
}

/** Only the first of the localities that were named are shown. */
export function mostLocalitiesWords(shown: number, named: number): string {
  return msg(str`Chỉ hiện ${shown} địa phương đầu tiên trong số ${named} địa phương được nêu.`, {
    id: 'profile.most-localities',
  });
}

/** Why several indicators are not drawn as one radar. */
export type RadarRefusal = 'few' | 'many' | 'directions' | 'scales' | 'outside';

export function radarRefusalWords(refusal: RadarRefusal): string {
  return msg(str`${refusalReason(refusal)} nên không vẽ biểu đồ mạng nhện.`, { id: 'profile.no-radar' });
}

function refusalReason(refusal: RadarRefusal): string {
  switch (refusal) {
    case 'few':
      return msg('Chưa đủ ba chỉ tiêu có số liệu vẽ được', { id: 'profile.few' });
    case 'many':
      return msg('Có quá nhiều chỉ tiêu', { id: 'profile.many' });
    case 'directions':
      return msg('Các chỉ tiêu không cùng chiều (cao hơn hay thấp hơn là tốt)', { id: 'profile.directions' });
    case 'scales':
      return msg('Có chỉ tiêu khác thang đo mà không có mức tối đa để tính tỷ lệ', { id: 'profile.scales' });
    case 'outside':
      return msg('Có số liệu thấp hơn đầu thang đo', { id: 'profile.outside' });
  }
}
