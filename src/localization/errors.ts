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

function contentWords(url: string, { detail, version = '' }: FeedErrorFacts): string {
  switch (detail) {
    case 'html':
      return msg(str`địa chỉ ${url} trả về một trang web (HTML), không phải số liệu`, { id: 'error.html' });
    case 'not-json':
      return msg(str`tệp ${url} bị hỏng hoặc không phải là tệp số liệu (JSON)`, { id: 'error.not-json' });
    case 'not-a-feed':
      return msg(str`tệp ${url} không phải là bộ số liệu mà trang này đọc được`, { id: 'error.not-a-feed' });
    case 'version':
      return msg(str`số liệu tại ${url} theo phiên bản ${version}, trang này chỉ đọc được phiên bản 1`, {
        id: 'error.version',
      });
    case 'too-large':
      return msg(str`tệp ${url} quá lớn`, { id: 'error.too-large' });
    default:
      return msg(str`trang này không đọc được nội dung của ${url}`, { id: 'error.unreadable' });
  }
}

function inPageWords({ detail, version = '' }: FeedErrorFacts): string {
  switch (detail) {
    case 'html':
      return msg('đó là một đoạn trang web (HTML), không phải số liệu', { id: 'error.in-page.html' });
    case 'not-json':
      return msg('nội dung bị hỏng hoặc không phải là số liệu (JSON)', { id: 'error.in-page.not-json' });
    case 'version':
      return msg(str`số liệu theo phiên bản ${version}, trang này chỉ đọc được phiên bản 1`, {
        id: 'error.in-page.version',
      });
    default:
      return msg('đó không phải là bộ số liệu mà trang này đọc được', { id: 'error.in-page.not-a-feed' });
  }
}
