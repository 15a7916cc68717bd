import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import {
  add,
  areNumbers,
  compare,
  content,
  divide,
  divideDown,
  type Expression,
  here,
  isNumber,
  multiply,
  number,
  round,
  roundDown,
  source,
  subtract,
  text,
  when,
} from '../../../src/core/reports/formula';
import {
  anyNumber,
  concatenate,
  countIf,
  countNumbers,
  sum,
} from '../../../src/core/reports/formula-functions';
import { calculate } from './double-engine';

const at = (address: string, value: Decimal | string): Expression => {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return here({ row: Number(row) - 1, column: letter.charCodeAt(0) - 65 }, value);
};
const dec = (value: string | number): Decimal => new Decimal(value);
const shown = (expression: Expression): readonly [string, string] => {
  const written = content(expression);
  if (written.kind !== 'formula') throw new Error('no formula');
  return [written.formula, written.value.kind === 'number' ? written.value.value : written.value.text];
};

describe('formula text and value are made together', () => {
  const a = at('B2', dec(625000));
  const b = at('B3', dec(2));

  test.each<[string, Expression, string, string]>([
    ['whole numbers need no rounding', subtract(a, b), 'B2-B3', '624998'],
    ['brackets where they are needed', subtract(a, subtract(b, b)), 'B2-(B3-B3)', '625000'],
    ['and only there', add(multiply(a, b), b), 'B2*B3+B3', '1250002'],
    ['a product of a sum', multiply(add(a, b), b), '(B2+B3)*B3', '1250004'],
    ['negative numbers', subtract(a, number(-5)), 'B2-(-5)', '625005'],
    ['fractions are rounded', add(at('A1', dec('0.1')), at('A2', dec('0.2'))), 'ROUND(A1+A2,6)', '0.3'],
    ['a quotient', divide(at('A1', dec(67)), at('A2', dec(72)), 6), 'ROUND(A1/A2,6)', '0.930556'],
    ['half away from zero', divide(at('A1', dec(-1)), number(8), 2), 'ROUND(A1/8,2)', '-0.13'],
    [
      'multiplied before divided',
      divideDown(multiply(a, number(1)), number(3), 0),
      'ROUNDDOWN(B2*1/3,0)',
      '208333',
    ],
    ['rounding', round(at('A1', dec('2.345')), 2), 'ROUND(A1,2)', '2.35'],
    ['cutting off', roundDown(at('A1', dec('-2.999')), 0), 'ROUNDDOWN(A1,0)', '-2'],
    ['a cell of the workbook', source({ sheet: "表'1", row: 4, column: 2 }, dec(7)), "'表''1'!C5", '7'],
    ['text in quotes', text('「"」'), '"「""」"', '「"」'],
  ])('%s', (_, expression, formula, value) => {
    expect(shown(expression)).toEqual([formula, value]);
  });

  test('a computed cell of fractions is rounded before it is compared', () => {
    const computed = source({ sheet: '表', row: 0, column: 0 }, dec('0.3'), true);
    expect(shown(when(compare(computed, '>=', number(dec('0.3'))), text('○'), text('×')))).toEqual([
      `IF(ROUND('表'!A1,6)>=0.3,"○","×")`,
      '○',
    ]);
  });

  test('sums name runs of cells as ranges and count no text', () => {
    const cells = [at('B2', dec(1)), at('B3', '未入力'), at('B4', dec(3)), at('D9', dec(5))];
    expect(shown(sum(cells))).toEqual(['SUM(B2:B4,D9)', '9']);
    expect(shown(countNumbers(cells))).toEqual(['COUNT(B2:B4,D9)', '3']);
    expect(shown(countIf(cells, text('未入力')))).toEqual([
      'COUNTIF(B2:B4,"未入力")+COUNTIF(D9,"未入力")',
      '1',
    ]);
    expect(shown(when(anyNumber(cells), sum(cells), text('―')))[1]).toBe('9');
  });

  test('the branch not taken may be an error', () => {
    const missing = at('C1', '未入力');
    const ratio = divide(missing, at('C2', dec(0)), 6);
    expect(shown(when(areNumbers(missing), ratio, text('―')))).toEqual([
      'IF(ISNUMBER(C1),ROUND(C1/C2,6),"―")',
      '―',
    ]);
    expect(() => content(ratio)).toThrow('#VALUE!');
  });

  test('sentences show numbers by TEXT, long ones in pieces', () => {
    const part = { cell: a, format: '#,##0', shown: '625,000' };
    expect(shown(concatenate(['総事業費', part, '千円']))).toEqual([
      '"総事業費"&TEXT(B2,"#,##0")&"千円"',
      '総事業費625,000千円',
    ]);
    const long = `一行目\n${'あ'.repeat(450)}`;
    const [formula, value] = shown(text(long));
    expect(value).toBe(long);
    expect(formula.startsWith('("一行目"&CHAR(10)&"あ')).toBe(true);
    expect(Math.max(...formula.split('&').map((piece) => piece.length))).toBeLessThanOrEqual(255);
    expect(calculate(formula)).toBe(long);
  });
});

describe('a double engine gives the exact value', () => {
  const decimals = fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, scale]) => dec(digits).dividedBy(dec(10).pow(scale)));
  const leaf = fc.tuple(decimals, fc.nat({ max: 999 }));

  interface Built {
    readonly expression: Expression;
    readonly cells: Readonly<Record<string, number>>;
  }
  const build = ([value, row]: readonly [Decimal, number]): Built => ({
    expression: at(`A${row + 1}`, value),
    cells: { [`A${row + 1}`]: value.toNumber() },
  });
  /** Distinct cells, so that no cell has two values. */
  const leaves = fc.uniqueArray(leaf, { minLength: 2, maxLength: 6, selector: ([, row]) => row });

  const agree = (expression: Expression, cells: Readonly<Record<string, number>>): void => {
    const [formula, value] = shown(expression);
    const result = calculate(formula, (reference) => cells[reference] ?? null);
    expect(typeof result === 'number' ? dec(result.toPrecision(15)).toFixed() : result).toBe(
      isNumber(expression.value) ? value : expression.value,
    );
  };

  test('sums and differences', () => {
    fc.assert(
      fc.property(leaves, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (drawn, signs) => {
        const built = drawn.map(build);
        const cells = Object.assign({}, ...built.map((each) => each.cells)) as Record<string, number>;
        const [first, ...rest] = built.map((each) => each.expression);
        if (first === undefined) return;
        const chain = rest.reduce(
          (left, right, index) => (signs[index] ? add : subtract)(left, right),
          first,
        );
        agree(chain, cells);
        agree(sum([first, ...rest]), cells);
      }),
    );
  });

  test('ratios to six decimals', () => {
    fc.assert(
      fc.property(leaf, leaf, (first, second) => {
        fc.pre(first[1] !== second[1] && !second[0].isZero());
        const a = build(first);
        const b = build(second);
        const ratio = divide(a.expression, b.expression, 6);
        fc.pre(isNumber(ratio.value) && ratio.value.abs().lt(1_000_000));
        agree(ratio, { ...a.cells, ...b.cells });
      }),
    );
  });

  test('shares cut off below the unit', () => {
    const rates = fc.constantFrom([1, 2], [1, 3], [2, 3], [3, 4], [10, 10], [95, 100], [5.5, 10]);
    fc.assert(
      fc.property(leaf, rates, fc.constantFrom(0, 2), (drawn, [numerator = 1, denominator = 1], digits) => {
        const base = build(drawn);
        agree(
          divideDown(multiply(base.expression, number(numerator)), number(denominator), digits),
          base.cells,
        );
      }),
    );
  });
});
