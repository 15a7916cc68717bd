import { inUnitOf } from '../achievement/amounts';
import type { Judged } from './achievement-years';
import { unitOf } from './achievement-years';
import { yearWord } from './frame';
import { type Markup, markup } from './html';
import { figureText } from './publication-texts';
import type { ReportContext } from './report-context';
import { COLOR } from './styles';

const WIDTH = 640;
const HEIGHT = 220;
const MARGIN = { top: 30, bottom: 34, side: 8 } as const;
const LETTERS = 13;

/** Target against actual by year as a drawing that needs no script; the table beside it says the same. */
export function yearsChart({ indicator, achievement }: Judged, context: ReportContext): Markup {
  const { t } = context;
  const unit = unitOf(indicator);
  if (unit === null) return markup``;
  const value = (figure: (typeof achievement.years)[number]['target' | 'actual']): number | null =>
    figure?.quantity == null ? null : (inUnitOf(figure.quantity, unit)?.toNumber() ?? null);
  const years = achievement.years.map((year) => ({
    name: yearWord(year.fiscalYear, context),
    target: { size: value(year.target), text: figureText(year.target) },
    actual: { size: value(year.actual), text: figureText(year.actual) },
  }));
  const sizes = years.flatMap(({ target, actual }) => [target.size ?? 0, actual.size ?? 0]);
  const top = Math.max(0, ...sizes);
  const low = Math.min(0, ...sizes);
  if (years.length === 0 || top === low) return markup``;
  const room = HEIGHT - MARGIN.top - MARGIN.bottom;
  const y = (size: number): number => MARGIN.top + ((top - size) / (top - low)) * room;
  const step = (WIDTH - 2 * MARGIN.side) / years.length;
  const bar = Math.min(60, step * 0.36);
  const draw = (bars: { size: number | null; text: string }, left: number, color: string): Markup => {
    if (bars.size === null) return markup``;
    const [from, to] = [y(Math.max(0, bars.size)), y(Math.min(0, bars.size))];
    return markup`<rect x="${left.toFixed(1)}" y="${from.toFixed(1)}" width="${bar.toFixed(1)}" height="${Math.max(1, to - from).toFixed(1)}" fill="#${color}"/>
<text x="${(left + bar / 2).toFixed(1)}" y="${(from - 4).toFixed(1)}" text-anchor="middle">${bars.text}</text>`;
  };
  const label = t('report.chart.target-actual', { label: indicator.label });
  const legend = [
    { name: t('report.achievement.target'), color: COLOR.target },
    { name: t('report.achievement.actual'), color: COLOR.actual },
  ];
  return markup`<figure><svg viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="${label}" font-size="${String(LETTERS)}" font-family="inherit" fill="#1a1a1a">
${years.map(({ name, target, actual }, index) => {
  const middle = MARGIN.side + step * (index + 0.5);
  return markup`${draw(target, middle - bar - 1, COLOR.target)}${draw(actual, middle + 1, COLOR.actual)}<text x="${middle.toFixed(1)}" y="${String(HEIGHT - 12)}" text-anchor="middle">${name}</text>`;
})}
<line x1="0" x2="${String(WIDTH)}" y1="${y(0).toFixed(1)}" y2="${y(0).toFixed(1)}" stroke="#595959"/>
</svg><figcaption>${legend.map(({ name, color }) => markup`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><rect width="14" height="14" fill="#${color}"/></svg> ${name}　`)}</figcaption></figure>`;
}
