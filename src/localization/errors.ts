/** Why no feed came, in a sentence for the reader of the page. */
import { msg, str } from '@lit/localize';
import type { FeedError, FeedErrorFacts } from '../feed/error.js';

type Failure = Pick<FeedError, 'kind' | 'url' | 'facts'>;

/** One sentence that names the address, so that who looks after the page can help; a feed in the page itself has none. */
export function errorWords(error: Failure): string {
  if (error.url === '')
    return msg(str`Không đọc được số liệu đặt trong trang: ${inPageWords(error.facts)}.`, {
      id: 'error.in-page',
    });
  return msg(str`Không tải được số liệu: ${reasonWords(error)}.`, { id: 'error' });
}

function reasonWords({ kind, url, facts }: Failure): string {
  const { status = 0, seconds = 0 } = facts;
  switch (kind) {
    case 'network':
      if (facts.detail === 'cut-off')
        return msg(str`câu trả lời của ${url} bị ngắt giữa chừng`, { id: 'error.cut-off' });
      return msg(str`không kết nối được với ${url}`, { id: 'error.network' });
    case 'timeout':
      return msg(str`${url} chưa trả lời sau ${seconds} giây`, { id: 'error.timeout' });
    case 'status':
      return status === 404 || status === 410
        ? msg(str`không có số liệu tại địa chỉ ${url} (lỗi ${status})`, { id: 'error.not-found' })
        : msg(str`máy chủ tại ${url} đang gặp lỗi ${status}`, { id: 'error.status' });
    case 'malformed':
    case 'unsupported':
      return contentWords(url, facts);
  }
}

function contentWords(url: string, facts: FeedErrorFacts): string {
  const { detail, version = '', missing = [], known = [], found = '' } = facts;
  const format = formatWords(facts);
  switch (detail) {
    case 'html':
      return msg(str`địa chỉ ${url} trả về một trang web (HTML), không phải số liệu`, { id: 'error.html' });
    case 'origin':
      return msg(str`khung nhúng chỉ nhận số liệu ở nơi mà cổng cho phép; ${url} không ở đó`, {
        id: 'error.origin',
      });
    case 'empty':
      return msg(str`${url} không có nội dung`, { id: 'error.empty' });
    case 'not-json':
      return (
        msg(str`tệp ${url} bị hỏng hoặc không phải là tệp số liệu (JSON)`, { id: 'error.not-json' }) +
        positionWords(facts)
      );
    case 'not-a-feed':
      return msg(str`tệp ${url} không phải là bộ số liệu mà trang này đọc được`, { id: 'error.not-a-feed' });
    case 'version':
      return msg(str`số liệu tại ${url} theo phiên bản ${version}, trang này chỉ đọc được phiên bản 1`, {
        id: 'error.version',
      });
    case 'too-large':
      return msg(str`tệp ${url} quá lớn`, { id: 'error.too-large' });
    case 'adapter':
      return msg(
        str`${url} là ${format}; để đọc được, hãy thêm vào trang dòng ${adapterLine} (tệp này nằm cạnh chiso.js)`,
        { id: 'error.adapter' },
      );
    case 'columns':
      return msg(
        str`${url} không có cột cho ${missing.join(', ')}; các cột hiện có: ${known.map((name) => `“${name}”`).join(', ')}; hãy nêu cột cần dùng bằng thuộc tính columns của chiso-feed`,
        { id: 'error.columns' },
      );
    case 'columns-syntax':
      return msg(
        str`thuộc tính columns sai ở chỗ “${found}”; cách viết đúng: value: Kết quả; locality: Đơn vị; indicator = ky-so`,
        { id: 'error.columns-syntax' },
      );
    case 'encoding':
      return msg(str`chữ trong tệp ${url} không theo bảng mã UTF-8 (trong Excel, chọn lưu “CSV UTF-8”)`, {
        id: 'error.encoding',
      });
    case 'pages':
      return msg(
        str`các phần của số liệu tại ${url} không khớp nhau; có thể số liệu được sửa trong lúc đang tải`,
        { id: 'error.pages' },
      );
    case 'not-csv':
      return msg(str`${url} không phải là tệp CSV (trong Excel, chọn lưu “CSV UTF-8”)`, {
        id: 'error.not-csv',
      });
    case 'not-json-stat':
    case 'not-ckan':
      return msg(str`${url} không phải là ${format} hợp lệ`, { id: 'error.not-of-format' });
    default:
      return msg(str`trang này không đọc được nội dung của ${url}`, { id: 'error.unreadable' });
  }
}

/** Where a comma may be missing. */
function positionWords({ at }: FeedErrorFacts): string {
  return at ? msg(str`, sai từ dòng ${at.line}, cột ${at.column}`, { id: 'error.position' }) : '';
}

/** Not for translators: a line of HTML. */
const adapterLine = '<script type="module" src="chiso-adapters.js"></script>';

function formatWords({ format }: FeedErrorFacts): string {
  if (format === 'csv') return msg('tệp CSV', { id: 'format.csv' });
  return format === 'ckan' ? msg('bảng dữ liệu CKAN', { id: 'format.ckan' }) : 'JSON-stat';
}

function inPageWords(facts: FeedErrorFacts): string {
  const { detail, version = '' } = facts;
  switch (detail) {
    case 'html':
      return msg('đó là một đoạn trang web (HTML), không phải số liệu', { id: 'error.in-page.html' });
    case 'empty':
    case 'not-json':
      return (
        msg('nội dung bị hỏng hoặc không phải là số liệu (JSON)', { id: 'error.in-page.not-json' }) +
        positionWords(facts)
      );
    case 'version':
      return msg(str`số liệu theo phiên bản ${version}, trang này chỉ đọc được phiên bản 1`, {
        id: 'error.in-page.version',
      });
    default:
      return msg('đó không phải là bộ số liệu mà trang này đọc được', { id: 'error.in-page.not-a-feed' });
  }
}
