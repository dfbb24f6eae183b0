import { expect } from '@open-wc/testing';
import type { PeriodBasis } from '../../src/feed/feed.js';
import { parsePeriod } from '../../src/feed/period.js';
import { dateWords, momentWords } from '../../src/localization/dates.js';
import { periodWords, untilWords } from '../../src/localization/periods.js';
import { saysInBoth, type Row } from './in-both.js';

const period = (text: string) => parsePeriod(text) ?? expect.fail(`${text} is no period`);

describe('periodWords', () => {
  const full: readonly Row<string>[] = [
    ['2022', 'năm 2022', '2022'],
    ['2022-H1', '6 tháng đầu năm 2022', 'H1 2022'],
    ['2022-H2', '6 tháng cuối năm 2022', 'H2 2022'],
    ['2022-Q4', 'quý IV năm 2022', 'Q4 2022'],
    ['2022-12', 'tháng 12 năm 2022', 'December 2022'],
    ['2022-01', 'tháng 1 năm 2022', 'January 2022'],
    ['2022-W50', 'tuần 50 năm 2022', 'week 50 of 2022'],
    ['2020-W53', 'tuần 53 năm 2020', 'week 53 of 2020'],
    ['2022-12-19', 'ngày 19 tháng 12 năm 2022', '19 December 2022'],
    ['2022-01-01/2022-09-30', '9 tháng đầu năm 2022', 'first 9 months of 2022'],
    ['2024-01-01/2024-02-29', '2 tháng đầu năm 2024', 'first 2 months of 2024'],
    [
      '2024-01-01/2024-02-28',
      'từ ngày 1 tháng 1 đến ngày 28 tháng 2 năm 2024',
      'from 1 January to 28 February 2024',
    ],
    ['2022-01-01/2022-06-30', '6 tháng đầu năm 2022', 'H1 2022'],
    ['2022-01-01/2022-01-31', 'tháng 1 năm 2022', 'January 2022'],
    ['2022-01-01/2022-12-31', 'năm 2022', '2022'],
    ['2021-01-01/2025-12-31', 'giai đoạn 2021–2025', '2021–2025'],
    [
      '2022-03-01/2022-04-15',
      'từ ngày 1 tháng 3 đến ngày 15 tháng 4 năm 2022',
      'from 1 March to 15 April 2022',
    ],
    [
      '2021-12-15/2022-06-14',
      'từ ngày 15 tháng 12 năm 2021 đến ngày 14 tháng 6 năm 2022',
      'from 15 December 2021 to 14 June 2022',
    ],
    [
      '2021-01-01/2022-06-30',
      'từ ngày 1 tháng 1 năm 2021 đến ngày 30 tháng 6 năm 2022',
      'from 1 January 2021 to 30 June 2022',
    ],
    ['2022-03-01/2022-03-01', 'ngày 1 tháng 3 năm 2022', '1 March 2022'],
  ];
  describe('in full', () => saysInBoth(full, (text) => periodWords(period(text), 'stated', 'full')));

  const short: readonly Row<string>[] = [
    ['2022', '2022', '2022'],
    ['2022-H1', '6 tháng đầu năm 2022', 'H1 2022'],
    ['2022-Q4', 'quý IV/2022', 'Q4 2022'],
    ['2022-12', '12/2022', 'Dec 2022'],
    ['2022-W50', 'tuần 50/2022', 'week 50, 2022'],
    ['2022-12-19', '19/12/2022', '19 Dec 2022'],
    ['2022-01-01/2022-09-30', '9 tháng đầu năm 2022', 'first 9 months of 2022'],
    ['2022-01-01/2022-12-31', '2022', '2022'],
    ['2021-01-01/2025-12-31', '2021–2025', '2021–2025'],
    ['2022-03-01/2022-04-15', '1/3–15/4/2022', '1 Mar – 15 Apr 2022'],
    ['2021-12-15/2022-06-14', '15/12/2021–14/6/2022', '15 Dec 2021 – 14 Jun 2022'],
  ];
  describe('in short', () => saysInBoth(short, (text) => periodWords(period(text), 'stated', 'short')));

  const phrases: readonly Row<string>[] = [
    ['2022', 'năm 2022', '2022'],
    ['2022-Q4', 'quý IV/2022', 'Q4 2022'],
    ['2022-09', 'tháng 9/2022', 'Sep 2022'],
    ['2022-12-19', 'ngày 19/12/2022', '19 Dec 2022'],
    ['2021-01-01/2025-12-31', 'giai đoạn 2021–2025', '2021–2025'],
    ['2022-03-01/2022-04-15', 'từ ngày 1/3 đến ngày 15/4/2022', 'from 1 Mar to 15 Apr 2022'],
  ];
  describe('in a phrase', () => saysInBoth(phrases, (text) => periodWords(period(text), 'stated', 'phrase')));

  const based: readonly Row<readonly [text: string | null, basis: PeriodBasis, style: 'full' | 'short']>[] = [
    [['2022-01-21', 'published', 'full'], 'công bố ngày 21 tháng 1 năm 2022', 'published 21 January 2022'],
    [['2022-01-21', 'published', 'short'], 'công bố ngày 21/1/2022', 'published 21 Jan 2022'],
    [['2022-01', 'published', 'short'], 'công bố tháng 1/2022', 'published Jan 2022'],
    [['2022', 'published', 'short'], 'công bố năm 2022', 'published 2022'],
    [['2022-Q1', 'published', 'short'], 'công bố quý I/2022', 'published Q1 2022'],
    [['2022-11', 'inferred', 'full'], 'tháng 11 năm 2022 (ước đoán)', 'November 2022 (inferred)'],
    [['2022-11', 'inferred', 'short'], '11/2022 (ước đoán)', 'Nov 2022 (inferred)'],
    [[null, 'stated', 'full'], 'không rõ thời điểm', 'date not known'],
    [[null, 'published', 'short'], 'không rõ thời điểm', 'date not known'],
  ];
  describe('with how it is known', () =>
    saysInBoth(based, ([text, basis, style]) =>
      periodWords(text === null ? null : period(text), basis, style),
    ));
});

describe('untilWords', () => {
  saysInBoth<string | null>(
    [
      ['2025', 'đến năm 2025', 'by 2025'],
      ['2026-Q2', 'đến hết quý II năm 2026', 'by the end of Q2 2026'],
      ['2026-06', 'đến hết tháng 6 năm 2026', 'by the end of June 2026'],
      ['2026-H1', 'đến hết 6 tháng đầu năm 2026', 'by the end of H1 2026'],
      ['2026-06-30', 'đến ngày 30 tháng 6 năm 2026', 'by 30 June 2026'],
      ['2021-01-01/2025-12-31', 'đến ngày 31 tháng 12 năm 2025', 'by 31 December 2025'],
      [null, 'chưa công bố năm', 'no year published'],
    ],
    (text) => untilWords(text === null ? null : period(text)),
  );
});

describe('dateWords', () => {
  saysInBoth<readonly [iso: string, style: 'full' | 'short']>(
    [
      [['2022-12-19', 'full'], 'ngày 19 tháng 12 năm 2022', '19 December 2022'],
      [['2022-12-19T23:30:00Z', 'short'], '19/12/2022', '19 Dec 2022'],
      [['2022-12-19T00:30:00+07:00', 'short'], '19/12/2022', '19 Dec 2022'],
    ],
    ([iso, style]) => dateWords(iso, style),
  );
});

describe('momentWords', () => {
  saysInBoth<readonly [hour: number, minute: number]>(
    [[[14, 5], '14:05 ngày 19/12/2022', '14:05, 19 Dec 2022']],
    ([hour, minute]) => momentWords(new Date(2022, 11, 19, hour, minute)),
  );
});
