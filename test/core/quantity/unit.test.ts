import {
  findUnit,
  sameDimension,
  sameUnit,
  unitInLabel,
  unitOfNote,
  unknownUnit,
} from '../../../src/core/quantity/unit';
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

describe('unitInLabel', () => {
  test.each([
    ['本事業を通じた外国人材確保数(人)', '人', '(人)'],
    ['成約率（％）', '%', '（％）'],
    ['（単位：千円）', '千円', '（単位：千円）'],
    ['[千円]', '千円', '[千円]'],
    ['企業の海外展開に伴う売上高(千円)', '千円', '(千円)'],
    ['売上高（千円／年）', '千円/年', '（千円／年）'],
    ['入込客数（延べ人）', '人', '（延べ人）'],
    ['金額（千円、税込）', '千円', '（千円、税込）'],
    ['公演(回)(年間)', '回', '(回)'],
    ['件数（件）※1', '件', '（件）'],
    ['（単位：ヘルパー）', 'ヘルパー', '（単位：ヘルパー）'],
    ['単位：人', '人', '単位：人'],
  ])('%s', (label, symbol, text) => {
    expect(unitInLabel(label)?.unit.symbol).toBe(symbol);
    expect(unitInLabel(label)?.text).toBe(text);
  });

  test.each([
    '新庄村への移住人口（社会増）増加数',
    '(社)津山観光協会',
    '目標値(年)',
    '4月1日(日)',
    '基準値(H27)',
    '移住人口',
    '（千円、％）',
    '()',
    'KPI増加分（3年目）',
  ])('%s has none', (label) => expect(unitInLabel(label)).toBeNull());
});

test.each([
  ['（単位：千円、％）', ['千円', '%']],
  ['単位:人', ['人']],
  ['単位　千円', ['千円']],
  ['令和元年度決算（単位：百万円）', ['百万円']],
  ['単位：千円／％', ['千円', '%']],
  ['（単位：円、税抜）', ['円']],
  ['（千円）', ['千円']],
  ['（単位：ヘルパー）', ['ヘルパー']],
  ['計画', []],
  ['※単位未満は四捨五入', []],
])('unitOfNote(%s)', (text, symbols) => {
  expect(unitOfNote(text).map(({ symbol }) => symbol)).toEqual(symbols);
});
