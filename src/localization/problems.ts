/** What is wrong in a feed, one sentence for each problem, for its publisher: `spec/feed.md` §3.3. */
import { msg, str } from '@lit/localize';
import type { Expected, Noun, Place, Problem } from '../feed/problem.js';

/** The place first, then what was expected and found. */
export function problemWords(problem: Problem): string {
  return [placeWords(problem), caseWords(problem)].filter(Boolean).join(': ');
}

/** A JSON pointer, or row and column of a table; empty for all of a document. */
function placeWords({ pointer, row, column }: Place): string {
  if (row === undefined) return pointer;
  const words = msg(str`dòng ${row}`, { id: 'problem.row' });
  return column === undefined ? words : msg(str`${words}, cột “${column}”`, { id: 'problem.column' });
}

/** Of two rows of one key the later is used, of two entries the earlier. */
function usedWords(noun: Noun): string {
  return noun === 'observation' || noun === 'target'
    ? msg('dùng dòng sau', { id: 'problem.later-used' })
    : msg('dùng mục trước', { id: 'problem.earlier-used' });
}

/** With the address where that is another document. */
function otherPlaceWords(other: Place, { url }: Place): string {
  return [other.url === url ? '' : other.url, placeWords(other)].filter(Boolean).join('#');
}

function caseWords(problem: Problem): string {
  switch (problem.code) {
    case 'type': {
      const { expected, found } = problem;
      return (
        msg(str`cần ${expectedWords[expected]()}, nhận ${found}`, { id: 'problem.type' }) +
        hint(expected, found, problem.row !== undefined)
      );
    }
    case 'choice':
      return msg(str`cần một trong các từ ${problem.expected.join(', ')}; nhận ${problem.found}`, {
        id: 'problem.choice',
      });
    case 'missing':
      return msg(str`thiếu trường ${problem.field}`, { id: 'problem.missing' });
    case 'unknown':
      return msg(str`không có ${nounWords[problem.noun]()} ${problem.found}`, { id: 'problem.unknown' });
    case 'duplicate':
      return [
        msg(
          str`${nounWords[problem.noun]()} ${problem.found} trùng với ${otherPlaceWords(problem.other, problem)}`,
          {
            id: 'problem.duplicate',
          },
        ),
        usedWords(problem.noun),
      ].join('; ');
    case 'parts-over-whole':
      return msg(str`các phần cộng lại được ${problem.parts}, lớn hơn tổng số ${problem.whole}`, {
        id: 'problem.parts-over-whole',
      });
    case 'order':
      return msg(str`giới hạn dưới ${problem.low} lớn hơn giới hạn trên ${problem.high}`, {
        id: 'problem.order',
      });
    case 'cycle':
      return msg(str`chuỗi đơn vị cấp trên của ${problem.found} quay về chính nó`, { id: 'problem.cycle' });
    case 'locality-clash':
      return msg(
        str`mã ${problem.found} đã chỉ một địa phương khác trong nguồn trước; giữ cả hai, địa phương này mang mã ${problem.kept}`,
        { id: 'problem.locality-clash' },
      );
    case 'definition-clash':
      return msg(
        str`định nghĩa ${problem.found} khác với ${problem.expected} của nguồn trước; không so sánh được`,
        {
          id: 'problem.definition-clash',
        },
      );
    case 'row-clash':
      return msg(
        str`${nounWords[problem.noun]()} này ở dòng trước có ${problem.field} là ${problem.expected}, nhận ${problem.found}`,
        { id: 'problem.row-clash' },
      );
    case 'encoding':
      return msg(str`chữ bị mất vì tệp không lưu bằng mã UTF-8, nhận ${problem.found}`, {
        id: 'problem.encoding',
      });
    case 'cells':
      return msg(str`dòng có ${problem.found} ô, bảng chỉ có ${problem.expected} cột`, {
        id: 'problem.cells',
      });
    case 'quote':
      return msg('dấu nháy kép (") không thành cặp', { id: 'problem.quote' });
    case 'version':
      return msg(str`định dạng phiên bản ${problem.found} chưa được hỗ trợ, cần phiên bản 1`, {
        id: 'problem.version',
      });
    default:
      return problem satisfies never;
  }
}

/**
 * How a number with a decimal comma is written in JSON, and how a table says that it is Vietnamese. A hint and not a
 * guess, so none for "1,485": three digits after a comma may be thousands.
 */
function hint(expected: Expected, found: string, isTable: boolean): string {
  const [, whole, fraction] = /^"(-?\d+),(\d{1,2}|\d{4,})"$/.exec(found) ?? [];
  const isNumber = (expected === 'number' || expected === 'positive') && whole && fraction;
  const isDate = expected === 'period-or-null' && /^"(\d+\/)+\d{4}"$/.test(found);
  if (isTable && (isNumber || isDate))
    return ` ${msg('(viết theo lối Việt Nam thì khai báo locale="vi" ở chiso-feed)', { id: 'problem.locale-hint' })}`;
  return isNumber ? ` ${msg(str`(viết ${whole}.${fraction})`, { id: 'problem.hint' })}` : '';
}

const expectedWords: Readonly<Record<Expected, () => string>> = {
  object: () => msg('một đối tượng JSON', { id: 'expected.object' }),
  array: () => msg('một danh sách', { id: 'expected.array' }),
  number: () => msg('một số', { id: 'expected.number' }),
  positive: () => msg('một số lớn hơn 0', { id: 'expected.positive' }),
  boolean: () => msg('true hoặc false', { id: 'expected.boolean' }),
  text: () => msg('một chuỗi, hoặc mỗi ngôn ngữ một chuỗi', { id: 'expected.text' }),
  string: () => msg('một chuỗi', { id: 'expected.string' }),
  id: () => msg('một mã từ 1 đến 128 ký tự, không có khoảng trắng', { id: 'expected.id' }),
  period: () =>
    msg('một kỳ như 2022, 2022-H1, 2022-Q4, 2022-12, 2022-W50, 2022-12-19', { id: 'expected.period' }),
  'period-or-null': () =>
    msg('một kỳ như 2022, 2022-Q4, 2022-12, hoặc null', { id: 'expected.period-or-null' }),
  date: () => msg('một ngày như 2022-12-19', { id: 'expected.date' }),
  'date-time': () =>
    msg('một ngày, hoặc ngày giờ như 2022-12-19T08:00:00+07:00', { id: 'expected.date-time' }),
  duration: () => msg('một khoảng thời gian như P35D', { id: 'expected.duration' }),
  url: () => msg('một địa chỉ http, https hoặc tương đối', { id: 'expected.url' }),
  range: () => msg('hai số [nhỏ nhất, lớn nhất]', { id: 'expected.range' }),
  decimals: () => msg('một số nguyên từ 0 đến 6', { id: 'expected.decimals' }),
  unit: () => msg('một đơn vị như percent, person, VND, hoặc { "symbol": "tổ" }', { id: 'expected.unit' }),
};

const nounWords: Readonly<Record<Noun, () => string>> = {
  locality: () => msg('địa phương', { id: 'noun.locality' }),
  group: () => msg('nhóm', { id: 'noun.group' }),
  indicator: () => msg('chỉ tiêu', { id: 'noun.indicator' }),
  part: () => msg('thành phần', { id: 'noun.part' }),
  stage: () => msg('giai đoạn', { id: 'noun.stage' }),
  observation: () => msg('số liệu', { id: 'noun.observation' }),
  target: () => msg('mục tiêu', { id: 'noun.target' }),
};
