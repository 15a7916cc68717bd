import { ruleCases } from '../tools/cases';

function table(sum: string | number, breakdown: string): string {
  return `
    （単位：千円）
    | 経費区分 | 金額 | 積算 |
    | 報償費 | ${sum} | ${breakdown} |
    | 委託料 | 5000 | |`;
}

export default ruleCases('cost-breakdown-recomputes', {
  pass: {
    'price × persons × times': table(300, '講師謝金 30,000円×2人×5回＝300千円'),
    'after ＠, in full width': table(300, '＠３０，０００×２人×５回＝３００，０００円'),
    'with tax': table(330, '30,000円×10回×1.1＝330千円'),
    'without tax, and the result with it': table(330, '30,000円（税抜）×10回＝330千円'),
    'a share': table(150, '300,000円×50%＝150千円'),
    'several products': table(500, '30,000円×2人×5回＋20,000円×10回＝500千円'),
    'rounded up and said so': table(124, '1,230.5円×100個＝124千円（千円未満切上げ）'),
    'rounded at its last digit': table(123, '1,230円×100個＝123千円'),
    'not all of it': table(900, '講師謝金 30,000円×2人×5回＝300千円 ほか'),
    about: table(900, '講師謝金 約30,000円×2人×5回＝300千円'),
    'a number of persons': table(900, '2人×5回＝10人'),
    'a price in 千円': table(300, '30千円×2人×5回＝300千円'),
    'a result without a unit, in 千円': table(300, '30,000円×10回＝300'),
  },
  fail: {
    'a wrong result': {
      grid: table(350, '講師謝金 30,000円×2人×5回＝350千円'),
      finds: [{ cell: 'C3', severity: 'error', message: 'differs', expected: '300', printed: '350' }],
    },
    'the row is not the sum': {
      grid: table(550, '講師謝金 30,000円×2人×5回＝300千円、司会 20,000円×10回＝200千円'),
      finds: [{ cell: 'B3', severity: 'error', message: 'row-differs', expected: '500', printed: '550' }],
    },
    'tax counted once and no more': {
      grid: table(363, '30,000円×10回×1.1＝363千円'),
      finds: [{ cell: 'C3', severity: 'error', message: 'differs', expected: '330', printed: '363' }],
    },
    'raised without a word': {
      grid: table(124, '1,231円×100個＝124千円'),
      finds: [{ cell: 'C3', severity: 'info', message: 'rounded', expected: '123.1', printed: '124' }],
    },
    'a whole result that is not printed exactly': {
      grid: table(301, '30,000円×10回＝301千円'),
      finds: [{ cell: 'C3', severity: 'error', message: 'differs', expected: '300', printed: '301' }],
    },
  },
});
