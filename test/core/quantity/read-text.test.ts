import fc from 'fast-check';
import { formatQuantity } from '../../../src/core/quantity/format';
import { readFigureText } from '../../../src/core/quantity/read-cell';
import { showText } from './show-reading';

const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  numbers: [
    ['１，２３４', '1,234'],
    ['1,234', '1,234'],
    ['0', '0'],
    ['0.0', '0.0'],
    ['1,234.50', '1,234.50'],
    ['.5', '0.5'],
    ['ゼロ', '0'],
    ['10\u3000人', '10人'],
    ['10 億円', '10億円'],
    ['1 社', '1社'],
    ['0 人', '0人'],
    ['95%', '95%'],
    ['13％', '13%'],
    ['12 票', '12票'],
    ['12ヘルパー', '12ヘルパー'],
    ['1200 ヘルパー', '1,200ヘルパー'],
    ['1 事業主体', 'words'],
    ['24.5℃', '24.5℃'],
    ['1,000m3/日', '1,000㎥/日'],
    ['１００㎡', '100㎡'],
    ['5件/年', '5件/年'],
    ['¥1,234-', '1,234円'],
    ['￥1,234', '1,234円'],
    ['10人。', '10人'],
    ['1,234円也', '1,234円'],
    ['¥1,234也', '1,234円'],
    ['¥1,234 -', '1,234円'],
    ['¥1,234-5', 'words'],
    ['1,234-', 'words'],
    ['2,000人', '2,000人'],
    ['1,867年', '1,867年'],
    ['2,200年', '2,200年'],
    ['3艇', '3艇'],
    ['3 艇', '3艇'],
    ['120 ヘルパー', '120ヘルパー'],
    ['12 事業主体', 'words'],
    ['　5　', '5'],
  ],
  'negative numbers': [
    ['△899', '-899'],
    ['▲121', '-121'],
    ['−5', '-5'],
    ['－5', '-5'],
    ['ー5', '-5'],
    ['-5', '-5'],
    ['△ 500', '-500'],
    ['マイナス10%', '-10%'],
    ['(1,234)', '-1,234'],
    ['（1,234千円）', '-1,234千円'],
    ['(△5)', '-5'],
    ['( 1,234 )', '-1,234'],
    ['(¥1,234)', '-1,234円'],
    ['(1)総事業費', 'words'],
    ['(0)', '0'],
    ['10ー20人', 'ambiguous range'],
    ['10 ー 20人', 'ambiguous range'],
    ['ー 5', '-5'],
    ['5件（ゼロカーボン）', '5件 | note ゼロカーボン'],
    ['ゼロ件', '0件'],
    ['△.5', '-0.5'],
    ['1,500人（-）', '1,500人 | note -'],
    ['±0', '0'],
    ['-0', '0'],
    ['+3.2ポイント', '3.2ポイント'],
  ],
  'number words': [
    ['19万4千人', '194千人'],
    ['1億2,500万円', '12,500万円'],
    ['1 億 2,500 万円', '12,500万円'],
    ['237万2千人', '2,372千人'],
    ['1万2600回', '12,600回'],
    ['12億3456万7890円', '1,234,567,890円'],
    ['10億円', '10億円'],
    ['5千万円', '5千万円'],
    ['2千5百万円', '2,500万円'],
    ['3.5万回', '3.5万回'],
    ['5百人', '500人'],
    ['1億2,500万', '125,000,000'],
    ['一億二千万円', '12,000万円'],
    ['壱百弐拾参円', '123円'],
    ['五社', '5社'],
    ['三人', '3人'],
    ['三件', '3件'],
    ['三回', '3回'],
    ['三団体', '3団体'],
    ['三世帯', '3世帯'],
    ['三箇所', '3箇所'],
    ['五', 'words'],
    ['三校', 'words'],
    ['百万円', 'words'],
    ['二十', '20'],
  ],
  'words around': [
    ['約200名', '200人 | 約'],
    ['概ね10人以上', '10人 | at-least | 約'],
    ['10名程度', '10人 | 約'],
    ['20人強', '20人 | 約'],
    ['50％以上', '50% | at-least'],
    ['2.0mg/L以下', '2.0mg/L | at-most'],
    ['3日以内', '3日 | at-most'],
    ['20分未満', '20分 | less-than'],
    ['10人超', '10人 | more-than'],
    ['3000社を超える', '3,000社 | more-than'],
    ['≧5', '5 | at-least'],
    ['最低10人', '10人 | at-least'],
    ['10人以上/年', '10人/年 | at-least'],
    ['L=1,150m', '1,150m'],
    ['N=430基', '430基'],
    ['延べ200人', '200人 | note 延べ'],
    ['年間5回', '5回 | note 年間'],
    ['年10回', '10回 | note 年'],
  ],
  'line breaks': [
    ['1,150,0\n00千円', '1,150,000千円'],
    ['625,000\n千円', '625,000千円'],
    ['△\n500', '-500'],
    ['10\n20', 'ambiguous two-figures'],
    ['1,234\n567', 'ambiguous two-figures'],
  ],
  'marks of statistics': [
    ['123p', '123 | preliminary'],
    ['123 r', '123 | revised'],
    ['#12', '12 | part'],
    ['p 10', '10 | preliminary'],
    ['10人(p)', '10人 | note p | preliminary'],
    ['3件（速報値）', '3件 | note 速報値 | preliminary'],
    ['x', 'withheld'],
    ['Ｘ', 'withheld'],
    ['…', 'withheld'],
    ['nc', 'withheld'],
    ['***', 'withheld'],
  ],
  'notes and changes': [
    ['16分 (5分短縮)', '16分 | change 5分 短縮'],
    ['5人（前年比2人増）', '5人 | change 2人 増'],
    ['75.0%(5.0ポイント向上)', '75.0% | change 5.0ポイント 向上'],
    ['16分（5短縮）', '16分 | change 5分 短縮'],
    ['0.90mg/ℓ(リットル)', '0.90mg/L | note リットル'],
    ['5.0‰ (現状値)', '5.0‰ | note 現状値'],
    ['120（人）', '120人'],
    ['120人（H30）', '120人 | note H30'],
    ['10人（令和2年度末時点）', '10人 | note 令和2年度末時点'],
    ['3人※1', '3人 | note ※1'],
    ['10（※1）', '10 | note ※1'],
    ['10人以上(年間)', '10人 | at-least | note 年間'],
  ],
  'several figures, never joined': [
    ['0人 (0人)', 'ambiguous two-figures'],
    ['120人（前年100人）', 'ambiguous two-figures'],
    ['200・4,000', 'ambiguous two-figures'],
    ['1 2', 'ambiguous two-figures'],
    ['1 000 000', 'ambiguous two-figures'],
    ['1、000', 'ambiguous two-figures'],
    ['5→10', 'ambiguous two-figures'],
    ['5件、3件', 'ambiguous two-figures'],
    ['1/2、1/3', 'ambiguous two-figures'],
    ['1時間30分（前年1時間20分）', 'ambiguous two-figures'],
    ['1,23人（前年5人）', 'ambiguous grouping'],
    ['8組13名', 'ambiguous compound'],
    ['8コース13名', 'ambiguous compound'],
    ['8組 13名', 'ambiguous two-figures'],
    ['10～20人', 'ambiguous range'],
    ['10‐20人', 'ambiguous range'],
    ['10人～20人', 'ambiguous range'],
    ['10人から20人', 'ambiguous range'],
    ['10人以上20人未満', 'ambiguous range'],
    ['1,23,4', 'ambiguous grouping'],
    ['12,34', 'ambiguous grouping'],
    ['1,000,0', 'ambiguous grouping'],
  ],
  'one amount in two units': [
    ['1時間30分', '90分'],
    ['△1時間30分', '-90分'],
    ['1億円500万円', '10,500万円'],
    ['1時間 30分', 'ambiguous two-figures'],
    ['1時間30分（平均）', '90分 | note 平均'],
    ['1年6か月', '18か月'],
    ['1km500m', '1,500m'],
    ['30分1時間', 'ambiguous compound'],
    ['1時間90分', 'ambiguous compound'],
  ],
  fractions: [
    ['1/2', 'fraction 1/2'],
    ['1／2', 'fraction 1/2'],
    ['２分の１', 'fraction 1/2'],
    ['三分の二', 'fraction 2/3'],
    ['10/10', 'fraction 10/10'],
    ['½', 'fraction 1/2'],
    ['1/2以内', 'fraction 1/2'],
    ['1/2（国費）', 'fraction 1/2'],
    ['1/2 以内', 'fraction 1/2'],
    ['1/2以下', 'fraction 1/2'],
    ['1/2補助', 'fraction 1/2'],
    ['1/2を補助', 'fraction 1/2'],
    ['1/2を上限', 'fraction 1/2'],
    ['1/2相当', 'fraction 1/2'],
    ['1/2 相当額 （国費）', 'fraction 1/2'],
    ['1 / 2', 'fraction 1/2'],
    ['1⁄2', 'fraction 1/2'],
    ['1∕2', 'fraction 1/2'],
    ['⅓', 'fraction 1/3'],
    ['⅘', 'fraction 4/5'],
    ['3/4', 'fraction 3/4'],
    ['1/2（5年）', 'ambiguous two-figures'],
    ['1/2の事業', 'words'],
    ['1/2以内の額', 'words'],
    ['1/2補助（国）等', 'words'],
    ['0/10', 'ambiguous two-figures'],
    ['50%', '50%'],
    ['50%、1/2', 'words'],
    ['1/2又は1/3', 'ambiguous two-figures'],
    ['1/2 または 1/3', 'ambiguous two-figures'],
    ['1/2・1/3', 'ambiguous two-figures'],
    ['1/2, 1/3', 'ambiguous two-figures'],
    ['1/2～1/3', 'ambiguous two-figures'],
    ['1/2→1/3', 'ambiguous two-figures'],
    ['国1/2、県1/3', 'words'],
    ['1/2国費、1/3県費', 'words'],
    ['1868/4', 'words'],
  ],
  'nothing there': [
    ['-', 'none'],
    ['－', 'none'],
    ['―', 'none'],
    ['–', 'none'],
    ['‐', 'none'],
    ['—', 'none'],
    ['ー', 'none'],
    ['なし', 'none'],
    ['該当なし', 'none'],
    ['－（未実施）', 'none'],
    ['', 'blank'],
    [' \n\u3000', 'blank'],
  ],
  'not settled yet': [
    ['未定', 'pending'],
    ['集計中', 'pending'],
    ['(集計中)', 'pending'],
    ['（集計中）', 'pending'],
    ['現在集計中', 'pending'],
    ['調査中', 'pending'],
    ['未集計', 'pending'],
    ['速報待ち', 'pending'],
    ['未確定', 'pending'],
    ['精査中', 'pending'],
    ['12月公表予定', 'pending'],
    ['集計中\n（10月公表予定）', 'pending'],
  ],
  'years, dates and times': [
    ['平成29年3月末', 'words'],
    ['平成 29 年 3 月末', 'words'],
    ['2019年度', 'words'],
    ['2019年', 'words'],
    ['5カ年度', 'words'],
    ['H28.3', 'words'],
    ['H15～19平均値', 'words'],
    ['令和５', 'words'],
    ['2019/4/1', 'words'],
    ['2019/4', 'words'],
    ['3月', 'words'],
    ['10:30', 'words'],
    ['10時30分', 'words'],
    ['3年目', 'words'],
    ['3年', '3年'],
  ],
  words: [
    ['平成31年度まで10人', 'words'],
    ['上昇', 'words'],
    ['2割増', 'words'],
    ['5%増', 'words'],
    ['2割', '2割'],
    ['5人増加', 'words'],
    ['第3回', 'words'],
    ['5-2', 'words'],
    ['03-1234-5678', 'words'],
    ['01100', 'words'],
    ['5F', 'words'],
    ['5G', 'words'],
    ['1.', 'words'],
    ['±5', 'words'],
    ['500円×10人', 'words'],
    ['千円', 'words'],
    ['八戸', 'words'],
    ['十分', 'words'],
    ['一部', 'words'],
    ['二人三脚', 'words'],
    ['〇〇円', 'words'],
    ['(5人)', 'words'],
    ['3000社を超す中小企業が集積', 'words'],
    ['5-2 第5章の特別の措置を適用して行う事業(2件)', 'words'],
    ['△', 'words'],
    ['○', 'words'],
    ['#REF!', 'error #REF!'],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    test.each(cases)('%j → %s', (text, expected) => expect(showText(text)).toBe(expected));
  });
}

test('words and marks keep the text as printed', () => {
  expect(readFigureText(' 上昇　')).toEqual({ kind: 'words', text: '上昇' });
  expect(readFigureText('（集計中）')).toEqual({ kind: 'pending', text: '（集計中）' });
  expect(readFigureText(' ８組１３名')).toEqual({
    kind: 'ambiguous',
    reason: 'compound',
    text: '８組１３名',
  });
  expect(readFigureText('½')).toEqual({ kind: 'fraction', numerator: 1, denominator: 2, fromDate: false });
});

test('a long text is words, one of spaces alone is blank', () => {
  expect(readFigureText(`5人${'と'.repeat(200)}`).kind).toBe('words');
  expect(readFigureText(`10人（${'県'.repeat(195)}）`).kind).toBe('figure');
  expect(readFigureText(`10人（${'県'.repeat(196)}）`).kind).toBe('words');
  expect(readFigureText(' '.repeat(300)).kind).toBe('blank');
  expect(readFigureText(`${' '.repeat(300)}5人`).kind).toBe('figure');
});

test('a reading is shared', () => {
  expect(readFigureText('12,345件')).toBe(readFigureText('12,345件'));
});

test('digits that number words leave open are said so', () => {
  expect(readFigureText('5百人')).toMatchObject({ quantity: { decimals: -2 } });
  expect(readFigureText('3.5万回')).toMatchObject({ quantity: { decimals: 1 } });
});

const PIECES = [
  ...'0123456789０５,，.．、・/／-－△▲()（）[]~～〜 　\n\t+=*※#%％prx:：¥½〇',
  ...'一二三十百千万億兆円人名社件回分年月日度増減約計以上下未満超強弱平成令和第',
  ...[
    '千円',
    '億円',
    '時間',
    'ポイント',
    '以上',
    '集計中',
    '短縮',
    '分の',
    'か月',
    'mg/L',
    'マイナス',
    'km',
    'から',
  ],
];

test('no text makes it throw, and no digits are ever joined into a number that is not there', () => {
  const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const reading = readFigureText(text);
      if (reading.kind !== 'figure' || !/^[0-9.,]+$/.test(text)) return;
      expect(digitsOf(formatQuantity(reading.quantity))).toBe(digitsOf(text.replace(/^\./, '0.')));
    }),
    { numRuns: 20_000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      readFigureText(text);
    }),
    { numRuns: 2_000 },
  );
});

test('two whole numbers apart are never one figure', () => {
  const number = fc.integer({ min: 0, max: 99_999 }).map(String);
  const gap = fc.constantFrom(' ', '\n', '・', '、', '~', '～', ' / ', '→', '人', '組');
  fc.assert(
    fc.property(number, gap, number, (left, between, right) => {
      expect(readFigureText(left + between + right).kind).not.toBe('figure');
    }),
  );
});
