import { expect } from '@open-wc/testing';
import type { FeedError } from '../../src/feed/error.js';
import type { Expected, Problem, ProblemCase } from '../../src/feed/problem.js';
import { errorWords } from '../../src/localization/errors.js';
import { problemWords } from '../../src/localization/problems.js';
import { saysInBoth, type Row } from './in-both.js';

describe('problemWords', () => {
  const rows: readonly Row<ProblemCase>[] = [
    [
      { code: 'type', expected: 'number', found: '"94,5"' },
      'cần một số, nhận "94,5" (viết 94.5)',
      'expected a number, found "94,5" (write 94.5)',
    ],
    [
      { code: 'choice', expected: ['up', 'down', 'none'], found: '"left"' },
      'cần một trong các từ up, down, none; nhận "left"',
      'expected one of the words up, down, none; found "left"',
    ],
    [{ code: 'missing', field: 'id' }, 'thiếu trường id', 'the field id is missing'],
    [
      { code: 'unknown', noun: 'indicator', found: '"ky-so"' },
      'không có chỉ tiêu "ky-so"',
      'there is no indicator "ky-so"',
    ],
    [
      { code: 'duplicate', noun: 'locality', found: '"phu-binh"', other: { pointer: '/localities/0' } },
      'địa phương "phu-binh" trùng với /localities/0; dùng mục trước',
      'locality "phu-binh" repeats /localities/0; the earlier entry is used',
    ],
    [
      { code: 'parts-over-whole', parts: 105.5, whole: 100 },
      'các phần cộng lại được 105.5, lớn hơn tổng số 100',
      'the parts add up to 105.5, more than the whole of 100',
    ],
    [
      { code: 'order', low: 8, high: 7.5 },
      'giới hạn dưới 8 lớn hơn giới hạn trên 7.5',
      'the lower limit 8 is above the upper limit 7.5',
    ],
    [
      { code: 'cycle', found: '"a"' },
      'chuỗi đơn vị cấp trên của "a" quay về chính nó',
      'the chain of parents of "a" leads back to itself',
    ],
    [
      { code: 'locality-clash', found: '"phu-phung"', kept: '"https://b#phu-phung"' },
      'mã "phu-phung" đã chỉ một địa phương khác trong nguồn trước; giữ cả hai, địa phương này mang mã "https://b#phu-phung"',
      'the id "phu-phung" names another locality in an earlier source; both are kept, this one as "https://b#phu-phung"',
    ],
    [
      { code: 'definition-clash', found: '"b"', expected: '"a"' },
      'định nghĩa "b" khác với "a" của nguồn trước; không so sánh được',
      'the definition "b" differs from "a" of an earlier source; the figures are not compared',
    ],
    [
      { code: 'row-clash', noun: 'locality', field: 'code', found: '"79"', expected: '"01"' },
      'địa phương này ở dòng trước có code là "01", nhận "79"',
      'an earlier row gives this locality the code "01", found "79"',
    ],
    [
      { code: 'encoding', found: '"H\uFFFD Nội"' },
      'chữ bị mất vì tệp không lưu bằng mã UTF-8, nhận "H\uFFFD Nội"',
      'letters were lost since the file is not in UTF-8, found "H\uFFFD Nội"',
    ],
    [
      { code: 'cells', found: 6, expected: 4 },
      'dòng có 6 ô, bảng chỉ có 4 cột',
      'the row has 6 cells, the table only 4 columns',
    ],
    [{ code: 'quote' }, 'dấu nháy kép (") không thành cặp', 'a quotation mark (") has no partner'],
    [
      { code: 'version', found: '2' },
      'định dạng phiên bản 2 chưa được hỗ trợ, cần phiên bản 1',
      'format version 2 is not supported, version 1 is needed',
    ],
  ];
  saysInBoth(rows, (problem) => problemWords({ pointer: '', ...problem }));

  it('begins with row and column of a table', () => {
    const problem: Problem = { pointer: '', row: 12, code: 'missing', field: 'period' };
    expect(problemWords(problem)).to.equal('dòng 12: thiếu trường period');
    expect(problemWords({ ...problem, column: 'Kỳ' })).to.equal('dòng 12, cột “Kỳ”: thiếu trường period');
  });

  it('names the other document of a row that two give', () => {
    const other = { url: 'https://a.example/1.csv', pointer: '', row: 7 };
    const problem: Problem = {
      ...{ pointer: '/observations/0', url: 'https://b.example/2.json' },
      ...{ code: 'duplicate', noun: 'observation', found: 'ky-so, a, 2022', other },
    };
    expect(problemWords(problem)).to.equal(
      '/observations/0: số liệu ky-so, a, 2022 trùng với https://a.example/1.csv#dòng 7; dùng dòng sau',
    );
  });

  it('begins with the JSON pointer', () => {
    const problem: Problem = {
      pointer: '/observations/3/value',
      code: 'type',
      expected: 'number',
      found: '"94,5"',
    };
    expect(problemWords(problem)).to.equal('/observations/3/value: cần một số, nhận "94,5" (viết 94.5)');
  });

  for (const [expected, found] of [
    ['number', '"94,5"'],
    ['period-or-null', '"30/9/2026"'],
    ['period-or-null', '"9/2026"'],
  ] as const) {
    it(`hints in a table at the way of writing where ${found} was found`, () => {
      const words = problemWords({ pointer: '', row: 3, code: 'type', expected, found });
      expect(words).to.match(/ \(viết theo lối Việt Nam thì khai báo locale="vi" ở chiso-feed\)$/);
    });
  }

  const hints: readonly [expected: Expected, found: string, hint: string][] = [
    ['number', '"94,5"', ' (viết 94.5)'],
    ['number', '"-0,25"', ' (viết -0.25)'],
    ['positive', '"1,4855"', ' (viết 1.4855)'],
    // Thousands of an English keyboard, or thousandths of a Vietnamese one: nobody can tell.
    ['number', '"1,485"', ''],
    ['number', '"94,5%"', ''],
    ['number', '"1.109,9"', ''],
    ['number', '"94"', ''],
    ['number', 'true', ''],
    ['date', '"94,5"', ''],
  ];
  for (const [expected, found, hint] of hints) {
    it(`hints "${hint}" where a ${expected} was expected and ${found} found`, () => {
      expect(problemWords({ pointer: '', code: 'type', expected, found })).to.match(/, nhận .*$/);
      expect(problemWords({ pointer: '', code: 'type', expected, found }).split(found)[1]).to.equal(hint);
    });
  }
});

describe('errorWords', () => {
  const url = 'https://chiso.vn/so-lieu.json';
  type Failure = Pick<FeedError, 'kind' | 'facts'>;
  const rows: readonly Row<Failure>[] = [
    [{ kind: 'network', facts: {} }, `không kết nối được với ${url}`, `no connection to ${url}`],
    [
      { kind: 'network', facts: { detail: 'cut-off' } },
      `câu trả lời của ${url} bị ngắt giữa chừng`,
      `the answer of ${url} broke off half way`,
    ],
    [{ kind: 'malformed', facts: { detail: 'empty' } }, `${url} không có nội dung`, `${url} has no content`],
    [
      { kind: 'unsupported', facts: { detail: 'adapter', format: 'csv' } },
      `${url} là tệp CSV; để đọc được, hãy thêm vào trang dòng <script type="module" src="chiso-adapters.js"></script> (tệp này nằm cạnh chiso.js)`,
      `${url} is a CSV file; to read it, add to the page the line <script type="module" src="chiso-adapters.js"></script> (the file is beside chiso.js)`,
    ],
    [
      {
        kind: 'malformed',
        facts: { detail: 'columns', missing: ['locality', 'value'], known: ['Kỳ', 'Kết quả'] },
      },
      `${url} không có cột cho locality, value; các cột hiện có: “Kỳ”, “Kết quả”; hãy nêu cột cần dùng bằng thuộc tính columns của chiso-feed`,
      `${url} has no column for locality, value; its columns are: “Kỳ”, “Kết quả”; say which is which with the attribute columns of chiso-feed`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'columns-syntax', found: 'Kết quả' } },
      'thuộc tính columns sai ở chỗ “Kết quả”; cách viết đúng: value: Kết quả; locality: Đơn vị; indicator = ky-so',
      'the attribute columns is wrong at “Kết quả”; write it like value: Result; locality: Unit; indicator = ky-so',
    ],
    [
      { kind: 'malformed', facts: { detail: 'encoding' } },
      `chữ trong tệp ${url} không theo bảng mã UTF-8 (trong Excel, chọn lưu “CSV UTF-8”)`,
      `the letters of ${url} are not UTF-8 (in Excel, save as “CSV UTF-8”)`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'pages' } },
      `các phần của số liệu tại ${url} không khớp nhau; có thể số liệu được sửa trong lúc đang tải`,
      `the pages of the figures at ${url} do not fit together; they may have been changed while they were loaded`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'not-csv', format: 'csv' } },
      `${url} không phải là tệp CSV (trong Excel, chọn lưu “CSV UTF-8”)`,
      `${url} is no CSV file (in Excel, save as “CSV UTF-8”)`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'not-json-stat', format: 'json-stat' } },
      `${url} không phải là JSON-stat hợp lệ`,
      `${url} is not valid as JSON-stat`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'not-ckan', format: 'ckan' } },
      `${url} không phải là bảng dữ liệu CKAN hợp lệ`,
      `${url} is not valid as a CKAN data table`,
    ],
    [
      { kind: 'timeout', facts: { seconds: 20 } },
      `${url} chưa trả lời sau 20 giây`,
      `${url} did not answer within 20 seconds`,
    ],
    [
      { kind: 'status', facts: { status: 404 } },
      `không có số liệu tại địa chỉ ${url} (lỗi 404)`,
      `there are no figures at ${url} (error 404)`,
    ],
    [
      { kind: 'status', facts: { status: 503 } },
      `máy chủ tại ${url} đang gặp lỗi 503`,
      `the server at ${url} reports error 503`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'html' } },
      `địa chỉ ${url} trả về một trang web (HTML), không phải số liệu`,
      `the address ${url} returns a web page (HTML) instead of figures`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'not-json', at: { line: 12, column: 3 } } },
      `tệp ${url} bị hỏng hoặc không phải là tệp số liệu (JSON), sai từ dòng 12, cột 3`,
      `the file ${url} is damaged or is not a data file (JSON), wrong from line 12, column 3 on`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'not-json' } },
      `tệp ${url} bị hỏng hoặc không phải là tệp số liệu (JSON)`,
      `the file ${url} is damaged or is not a data file (JSON)`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'not-a-feed' } },
      `tệp ${url} không phải là bộ số liệu mà trang này đọc được`,
      `the file ${url} is not a set of figures that this page can read`,
    ],
    [
      { kind: 'malformed', facts: { detail: 'too-large' } },
      `tệp ${url} quá lớn`,
      `the file ${url} is too large`,
    ],
    [
      { kind: 'unsupported', facts: { detail: 'version', version: '2' } },
      `số liệu tại ${url} theo phiên bản 2, trang này chỉ đọc được phiên bản 1`,
      `the figures at ${url} are in version 2, and this page reads only version 1`,
    ],
    [
      { kind: 'unsupported', facts: {} },
      `trang này không đọc được nội dung của ${url}`,
      `this page cannot read the content of ${url}`,
    ],
  ];
  const sentences = rows.map(
    ([failure, vi, en]) =>
      [failure, `Không tải được số liệu: ${vi}.`, `The figures could not be loaded: ${en}.`] as const,
  );
  saysInBoth(sentences, (failure) => errorWords({ ...failure, url }));
});
