import * as fc from 'fast-check';
import { formatIso } from '../../../src/core/calendar/civil';
import { parseSpan } from '../../../src/core/calendar/span';

/** start..end first..last, ×N where years are stated, ? where the first year was inferred. */
function shown(text: string): string | null {
  const span = parseSpan(text);
  if (span === null) return null;
  const days = `${span.start ? formatIso(span.start) : '-'}..${span.end ? formatIso(span.end) : '-'}`;
  const years = `${span.firstYear ?? '-'}..${span.lastYear ?? '-'}`;
  const stated = span.statedYears === null ? '' : ` ×${span.statedYears}`;
  return `${days} ${years}${stated}${span.firstYearInferred ? ' ?' : ''}`;
}

test.each([
  ['地域再生計画認定の日から、平成33年3月31日（5カ年度）', '-..2021-03-31 2016..2020 ×5 ?'],
  ['地域再生計画認定の日から、平成31年3月31日（3カ年度）', '-..2019-03-31 2016..2018 ×3 ?'],
  ['地域再生計画の認定の日から2022年3月31日まで', '-..2022-03-31 -..2021'],
  ['地域再生計画認定の日から平成31年3月31日', '-..2019-03-31 -..2018'],
  ['計画の認定の日（平成28年8月30日）から平成33年3月31日まで', '2016-08-30..2021-03-31 2016..2020'],
  ['平成28年4月1日～平成33年3月31日', '2016-04-01..2021-03-31 2016..2020'],
  ['平成28年4月1日～33年3月31日', '2016-04-01..2021-03-31 2016..2020'],
  ['自 平成28年4月1日 至 平成33年3月31日', '2016-04-01..2021-03-31 2016..2020'],
  ['平成28年度から平成32年度まで（5か年度）', '2016-04-01..2021-03-31 2016..2020 ×5'],
  ['令和2年度～令和4年度（３ヶ年度）', '2020-04-01..2023-03-31 2020..2022 ×3'],
  ['令和２～６年度（５年間）', '2020-04-01..2025-03-31 2020..2024 ×5'],
  ['2019年度から2021年度まで', '2019-04-01..2022-03-31 2019..2021'],
  ['H28.4～R3.3', '2016-04-01..2021-03-31 2016..2020'],
  ['平成28年4月～平成33年3月末', '2016-04-01..2021-03-31 2016..2020'],
  ['2019年4月1日から3年間', '2019-04-01..2022-03-31 2019..2021 ×3'],
  ['令和2年4月1日から5年間', '2020-04-01..2025-03-31 2020..2024 ×5'],
  ['令和２年度から３箇年', '2020-04-01..2023-03-31 2020..2022 ×3'],
  ['認定の日から５年間', '-..- -..- ×5'],
  ['平成33年3月31日まで', '-..2021-03-31 -..2020'],
  ['平成28年度', '2016-04-01..2017-03-31 2016..2016'],
  ['平成28年～平成32年', '-..- 2016..2020'],
  ['平成28年～平成32年（5カ年度）', '2016-04-01..2021-03-31 2016..2020 ×5'],
  ['計画期間', null],
  ['5カ年度', null],
  ['3000社を超える企業', null],
  ['', null],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each(['カ', 'ヵ', 'か', 'ヶ', '箇', 'ケ', 'ｶ', 'ｹ', '個'])('%s年 says how many years', (mark) => {
  for (const count of ['5', '５', '五']) {
    for (const unit of ['年', '年度', '年間']) {
      expect(parseSpan(`認定の日から令和3年3月31日（${count}${mark}${unit}）`)?.statedYears).toBe(5);
      expect(parseSpan(`認定の日から令和3年3月31日（ ${count} ${mark} ${unit} ）`)?.statedYears).toBe(5);
    }
  }
});

test('an end and N years give the first year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 20 }), (year, count) => {
      const span = parseSpan(`地域再生計画の認定の日から令和${year}年3月31日まで（${count}カ年度）`);
      const lastYear = 2018 + year - 1;
      expect(span).toMatchObject({ lastYear, firstYear: lastYear - count + 1, firstYearInferred: true });
    }),
  );
});

test('nothing throws', () => {
  const piece = fc.constantFrom(
    '認定の日',
    'から',
    '～',
    '平成28年',
    '度',
    '4月',
    '1日',
    '（',
    '5',
    'カ年度',
    '）',
    'まで',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
  );
  fc.assert(fc.property(text, (given) => void parseSpan(given)));
});
