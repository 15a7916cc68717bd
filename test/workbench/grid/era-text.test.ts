import { eraText } from '../../../src/workbench/grid/era-text';

describe('dates with eras in the grid', () => {
  test.each([
    [43586, '[$-411]ggge"年"m"月"d"日"', '令和1年5月1日'],
    [43585, '[$-411]ggge"年"m"月"d"日"', '平成31年4月30日'],
    [43586, 'ggge', '令和1'],
    [43586, '[$-411]ge.m.d', 'R1.5.1'],
    [36526, 'gge"年度"', '平12年度'],
    [43586, 'yyyy/m/d', null],
    [43586, 'General', null],
    [43586, '0.00E+00', null],
    [5, '0"人"', null],
    [43586.5, 'ge.m.d h:mm', null],
  ])('%d as %s', (serial, pattern, text) => {
    expect(eraText(serial, pattern)).toBe(text);
  });
});
