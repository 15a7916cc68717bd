import fc from 'fast-check';
import { joinBrokenNumbers, kanjiNumber, scanNumber } from '../../../src/core/text/numerals';

const scan = (text: string) => {
  const found = scanNumber(text, 0);
  return found === null ? null : `${found.digits} ${found.scale}|${text.slice(found.end)}`;
};

describe('scanNumber', () => {
  test.each([
    ['1234', '1234 |'],
    ['1,234.50人', '1234.50 |人'],
    ['19万4千人', '194 千|人'],
    ['237万2千人', '2372 千|人'],
    ['1億2,500万円', '12500 万|円'],
    ['1 億 2,500 万円', '12500 万|円'],
    ['1万2600回', '12600 |回'],
    ['5億3百万円', '503 百万|円'],
    ['1億3千万円', '13000 万|円'],
    ['2千5百万円', '2500 万|円'],
    ['1.5兆円', '1.5 兆|円'],
    ['10百万円', '10 百万|円'],
    ['一億二千万円', '12000 万|円'],
    ['壱百弐拾参円', '123 |円'],
    ['二〇一九', '2019 |'],
    ['1 2', '1 | 2'],
  ])('%s', (text, expected) => {
    expect(scan(text)).toBe(expected);
    expect(scanNumber(text, 0)?.regular).toBe(true);
  });

  test.each(['1,23,4', '12,34', '1,', '1万2億', '1.5億2万', '1億20000万'])('%s is irregular', (text) => {
    expect(scanNumber(text, 0)?.regular).toBe(false);
  });

  test.each(['人', '', '万', '十十', '千百千', '〇〇', '二三十', '1'.repeat(41)])(
    '%s starts no number',
    (text) => {
      expect(scanNumber(text, 0)).toBeNull();
    },
  );

  test('every whole number below 10^16 written in kanji is read back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }), (value) => {
        expect(kanjiNumber(inKanji(value))).toBe(value.toString());
      }),
    );
  });

  test('every whole number written with 億 and 万 between digits is read back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }), fc.boolean(), (value, commas) => {
        const found = scanNumber(inMixed(value, commas), 0);
        expect(found?.regular).toBe(true);
        expect(BigInt(found?.digits ?? 0) * 10n ** BigInt(found?.exponent ?? 0)).toBe(value);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789,.一二十百千万億兆〇 人') }), (text) => {
        scanNumber(text, 0);
      }),
    );
  });
});

describe('kanjiNumber', () => {
  test.each([
    ['一億二千万', '120000000'],
    ['三百五十', '350'],
    ['二十', '20'],
    ['参拾', '30'],
  ])('%s', (text, expected) => expect(kanjiNumber(text)).toBe(expected));

  test.each(['12', '一人', '人', ''])('%s is no number in kanji', (text) =>
    expect(kanjiNumber(text)).toBeNull(),
  );
});

describe('joinBrokenNumbers', () => {
  test.each([
    ['1,150,0\n00千円', '1,150,000千円'],
    ['625,\r\n000千円', '625,000千円'],
    ['625\n,000', '625,000'],
    ['１，１５０，０\n００', '１，１５０，０００'],
  ])('closes %j', (text, expected) => {
    expect(joinBrokenNumbers(text)).toBe(expected);
    expect(joinBrokenNumbers(text, true)).toHaveLength(text.length);
  });

  test.each(['10\n20', '1,234\n567', '200\n4,000', '625,\n00', '625, 000'])('leaves %j', (text) => {
    expect(joinBrokenNumbers(text)).toBe(text);
  });
});

function inKanji(value: bigint): string {
  const group = (part: number): string =>
    [1000, 100, 10, 1]
      .map((unit, index) => {
        const digit = Math.floor(part / unit) % 10;
        if (digit === 0) return '';
        const mark = '千百十'.charAt(index);
        return (digit === 1 && mark !== '' ? '' : '一二三四五六七八九'.charAt(digit - 1)) + mark;
      })
      .join('');
  return groupsOf(value)
    .map(([part, mark]) => (part === 0 ? '' : group(part) + mark))
    .join('');
}

function inMixed(value: bigint, commas: boolean): string {
  const digits = (part: number): string => (commas ? part.toLocaleString('en') : String(part));
  return groupsOf(value)
    .map(([part, mark]) => (part === 0 ? '' : digits(part) + mark))
    .join('');
}

function groupsOf(value: bigint): (readonly [number, string])[] {
  return ['兆', '億', '万', ''].map((mark, index) => [
    Number((value / 10n ** BigInt(12 - index * 4)) % 10_000n),
    mark,
  ]);
}
