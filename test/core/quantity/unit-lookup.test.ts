import {
  findUnit,
  PERCENT_POINT,
  sameDimension,
  sameUnit,
  unknownUnit,
} from '../../../src/core/quantity/unit-lookup';

test.each([
  ['人/月 人／月', '人/月', 'people/月', '1'],
  ['円/人 円／人 円/人当たり 円/人当り 円/人あたり', '円/人', 'money/人', '1'],
  ['人/年 人/年度 人毎年 名/年', '人/年', 'people/年', '1'],
  ['t/日', 't/日', 'mass/日', '1000'],
  ['㎥/h ㎥/時 ㎥/時間', '㎥/時間', 'volume/時間', '1'],
  ['㎥/s ㎥/秒', '㎥/秒', 'volume/秒', '1'],
  ['千円/世帯', '千円/世帯', 'money/世帯', '1000'],
  ['KG/日', 'kg/日', 'mass/日', '1'],
])('%s', (spellings, symbol, dimension, factor) => {
  for (const spelling of spellings.split(' ')) {
    const unit = findUnit(spelling);
    expect([unit?.symbol, unit?.dimension, unit?.factor.toString()]).toEqual([symbol, dimension, factor]);
  }
});

test.each(['人/ポイント', '円/%', 'ヘルパー/年', '人/ヘルパー', 'M', 'A/人', '人'.repeat(21)])(
  '%s is no unit',
  (spelling) => expect(findUnit(spelling)).toBeNull(),
);

test('units alike and unlike', () => {
  expect([PERCENT_POINT.symbol, PERCENT_POINT.dimension]).toEqual(['ポイント', 'point']);
  expect(unknownUnit(' ＡＥＤ ')).toMatchObject({ symbol: 'AED', dimension: 'other:aed' });
  const [people, thousand] = [findUnit('人'), findUnit('千人')];
  expect([sameUnit(people, thousand), sameUnit(people, null), sameUnit(null, people)]).toEqual([
    false,
    false,
    false,
  ]);
  expect([
    sameDimension(people, thousand),
    sameDimension(null, people),
    sameDimension(people, findUnit('件')),
  ]).toEqual([true, false, false]);
});
