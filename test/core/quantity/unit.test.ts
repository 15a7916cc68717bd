import { findUnit, sameDimension, sameUnit, unknownUnit } from '../../../src/core/quantity/unit';
import { FIXED_UNITS, SCALABLE_UNITS } from '../../../src/core/quantity/unit-table';

describe('findUnit', () => {
  test.each([
    ['円 yen', '円', 'money', '1'],
    ['千円 千\u3000円', '千円', 'money', '1000'],
    ['百万円', '百万円', 'money', '1000000'],
    ['億円', '億円', 'money', '100000000'],
    ['人 名', '人', 'people', '1'],
    ['千人 千名', '千人', 'people', '1000'],
    ['箇所 か所 カ所 ヵ所 ヶ所 ケ所 個所', '箇所', 'count:箇所', '1'],
    ['店舗 店', '店舗', 'count:店舗', '1'],
    ['% ％ パーセント ㌫', '%', 'ratio', '0.01'],
    ['‰', '‰', 'ratio', '0.001'],
    ['倍', '倍', 'ratio', '1'],
    ['ポイント pt %ポイント', 'ポイント', 'point', '1'],
    ['ha ㏊ ｈａ HA ヘクタール', 'ha', 'area', '10000'],
    ['㎡ m2 ｍ２ m² 平方メートル', '㎡', 'area', '1'],
    ['km ㎞ キロ ＫＭ', 'km', 'length', '1000'],
    ['mg/L mg/l mg/ℓ', 'mg/L', 'concentration', '1'],
    ['t トン', 't', 'mass', '1000'],
    ['時間', '時間', 'time', '3600'],
    ['か月 ヶ月 カ月 ヵ月 箇月', 'か月', 'span', '1'],
    ['年 年間 か年', '年', 'span', '12'],
    ['人/年 名／年 人/年度', '人/年', 'people/年', '1'],
    ['千円/人', '千円/人', 'money/人', '1000'],
  ])('%s', (spellings, symbol, dimension, factor) => {
    for (const spelling of spellings.split(' ')) {
      const unit = findUnit(spelling);
      expect([unit?.symbol, unit?.dimension, unit?.factor.toString()]).toEqual([symbol, dimension, factor]);
      expect(unit).toBe(findUnit(symbol));
    }
  });

  test.each(['', '社会増', '千', '10人', '千円/%', 'G', 'ちょう', '人人', '/', '人/'])(
    '%j is no unit',
    (spelling) => {
      expect(findUnit(spelling)).toBeNull();
    },
  );

  test('no spelling names two units', () => {
    for (const { symbol, spellings } of [...SCALABLE_UNITS, ...FIXED_UNITS]) {
      for (const spelling of [symbol, ...spellings])
        expect([spelling, findUnit(spelling)?.symbol]).toEqual([spelling, symbol]);
    }
  });
});

test('unknown units are like themselves only', () => {
  expect(sameUnit(unknownUnit('ヘルパー'), unknownUnit('ﾍﾙﾊﾟｰ'))).toBe(true);
  expect(sameDimension(unknownUnit('ヘルパー'), unknownUnit('人工'))).toBe(false);
  expect(sameDimension(unknownUnit('人工'), null)).toBe(false);
});

test('a unit, a dimension and no unit', () => {
  expect(sameUnit(findUnit('円'), findUnit('千円'))).toBe(false);
  expect(sameDimension(findUnit('円'), findUnit('千円'))).toBe(true);
  expect(sameDimension(findUnit('%'), findUnit('ポイント'))).toBe(false);
  expect(sameDimension(findUnit('社'), findUnit('件'))).toBe(false);
  expect(sameUnit(null, null)).toBe(true);
});
