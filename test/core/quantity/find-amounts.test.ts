import fc from 'fast-check';
import { formatQuantity } from '../../../src/core/quantity/format';
import { findMoney, findRates } from '../../../src/core/quantity/read-cell';
import { quantityOf } from '../../../src/core/quantity/quantity-ops';

describe('findMoney', () => {
  test.each([
    ['・総事業費 625,000千円（うち非公共ハード事業 0千円）', ['625,000千円', '0千円']],
    ['事業費総額625,000千円のうち、1/2の事業費に対して', ['625,000千円']],
    ['補助率1/2、限度額50万円', ['50万円']],
    ['総事業費　１億２，５００万円', ['12,500万円']],
    ['一億二千万円と三千円', ['12,000万円', '3,000円']],
    ['△５００円、▲1,000円、マイナス3円、(-5円)', ['-500円', '-1,000円', '-3円', '-5円']],
    ['－ 56,000千円', ['56,000千円']],
    ['¥3,000と￥500', ['3,000円', '500円']],
    ['5 32,000千円', ['32,000千円']],
    ['△ ¥3,000、-￥ 500', ['-3,000円', '500円']],
    ['500円 / 人、500円当たり、3円形、12円卓', []],
    ['500 円を', ['500円']],
    ['1万2,345円', ['12,345円']],
    ['マイナス 5円と10円', ['-5円', '10円']],
    ['第5条、10円', ['10円']],
    ['平成28年度 625,000 千円', ['625,000千円']],
    ['50万円～100万円', ['50万円', '100万円']],
    ['625,\n000千円', ['625,000千円']],
    ['数十万円、何千円、〇〇円、千円、500円/人、3円滑、1,23,4円、A1,000円', []],
    ['平成33年3月31日までに100人', []],
  ])('%s', (text, expected) => {
    const found = findMoney(text);
    expect(found.map(({ quantity }) => formatQuantity(quantity))).toEqual(expected);
    for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
  });

  test('finds every amount of a sentence at its place', () => {
    const amount = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom('円', '千円', '万円', '百万円', '億円'))
      .map(([value, unit]) => formatQuantity(quantityOf(value, unit)));
    const words = fc.constantFrom('、うち', '（国費', 'と　', '\n・総事業費 ', 'ﾊｰﾄﾞ', '平成28年度 ');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, amount), { maxLength: 5 }), (pieces) => {
        const text = pieces.flat().join('');
        expect(findMoney(text).map((found) => found.text)).toEqual(pieces.map(([, printed]) => printed));
      }),
    );
  });
});

describe('findRates', () => {
  test.each([
    ['事業費の1/2を充てる', ['1/2 slash']],
    ['２分の１、三分の二、10／10', ['1/2 words', '2/3 words', '10/10 slash']],
    ['補助率50%、12.5％', ['50/100 percent', '125/1000 percent']],
    ['½', ['1/2 glyph']],
    ['⅓、⅔、¼、¾', ['1/3 glyph', '2/3 glyph', '1/4 glyph', '3/4 glyph']],
    ['⅕、⅖、⅗、⅘', ['1/5 glyph', '2/5 glyph', '3/5 glyph', '4/5 glyph']],
    ['1⁄2、1∕3', ['1/2 slash', '1/3 slash']],
    ['1/0', []],
    ['2019/4/1、H31/3、3ポイント、5％ポイント', []],
    ['4/1から', ['4/1 slash']],
  ])('%s', (text, expected) => {
    const found = findRates(text);
    expect(found.map(({ numerator, denominator, form }) => `${numerator}/${denominator} ${form}`)).toEqual(
      expected,
    );
    for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
  });
});
