import type { DatedFigure } from '../plan/figure';
import type { IndicatorReading, KpiTable } from '../plan/indicator';
import { formatQuantity } from '../quantity/format';
import { sameDimension } from '../quantity/unit';
import { foldWidth, squeeze } from '../text/fold';
import { dated, type FigureMaker, quantityOf } from './figures';
import { type CellValuePart, valuesInCell } from './kpi-cell-values';
import { labelKey } from './labels';
import type { Line, LinePart } from './lines';
import type { ReaderWarning } from './reading-result';
import { costKindOf, meaningOf } from './vocabulary';

/** What sentences state of indicators, and the sentences of which that cannot be told for certain. */
export interface SentenceKpis {
  readonly tables: readonly KpiTable[];
  readonly warnings: readonly ReaderWarning[];
}

interface Statement {
  readonly reading: IndicatorReading;
  readonly line: Line;
  readonly part: LinePart;
}

const JOINT = /→|⇒|⇨|➡|➔|->|=>|から/;
const LONGEST = 160;
/** Where the figures of a line begin: with a year or a number. */
const FIRST_FIGURE = /(?:平成|令和|昭和|[HRS](?=\s*\d))?\s*(?:(?<=平成|令和)元|約?\d)/;
const BULLET = /^[\s・○●◎■◆◇□▪➢✓-]*(?:[①-⑳]|[(]?\d{1,2}[).．](?!\d)\s*)?\s*/;
/** 65歳以上の就業率, 20~39歳の女性数: figures that belong to the name. */
const AGES = /^\d+(?:歳)?(?:\s*[~-]\s*\d+)?(?:歳代?|代)(?:以上|以下|未満)?/;
/** 本事業により、観光入込客数を…: what comes before the last comma says how, and names no other indicator. */
const CIRCUMSTANCE =
  /(?:により|によって|を通じて?|ため|して|図り|とともに|また|さらに|具体的には|まで(?:に|には)?)$/;
const PARTICLES =
  /(?:(?:の|における)?(?:基準値|現状値?|実績値?|目標値?)?(?:について(?:は)?|として|を|は|が|も)?|[\s:：、,…]+|約)$/;
/** What indicators measure by. */
const MEASURE =
  /(?:数|率|額|量|度|人口|時間|面積|割合|比率?|所得|収入|値|高|指数|単価|者|売上|シェア|距離|世帯)(?:\([^()]*\))?$/;
/** 移住者数と就業者数, or a piece of a longer sentence. */
const SEVERAL = /[。;]|こと|(?:数|率|額|量|度|人口)(?:と|や|及び|および|並びに|・)/;
/** What is aimed at, behind the first figure. */
const AIM = /まで|目標|目指|させる|する|増やす|減らす|引き?上げ|引き?下げ|図る/;
/** What has happened, or is expected whatever one does. */
const HAPPENED =
  /した|している|しており|なって|なり|であ[りっる]|(?:増加|減少|低下|上昇|拡大|縮小)(?:し[、,]|傾向)|推移|見込|予測|推計|転じ|落ち込/;
const HEADING_OF_KPI = /数値目標|KPI|重要業績評価指標|指標|目標値|計画の目標/i;
const FURTHEST = 25;
const ENDING =
  /(?:に|へ|と|まで(?:に)?)?(?:増加|減少|向上|拡大|縮小|改善|短縮|削減|引き?上げ|引き?下げ)?(?:させる|する|増やす|減らす|引き?上げる|引き?下げる|を図る|を目指す)?(?:こと)?(?:を目標と(?:する|します)|を目指(?:す|します)|を図る|とする|とします)?[。.]?$/;

/**
 * Indicators that only sentences state: 「観光入込客数を平成26年度の12万人から平成31年度までに15万人に増加させる」, or in a list below
 * a heading of targets 「・合計特殊出生率 1.45（H26）→1.60（H31）」. Only where label, both figures and both years are certain and
 * an aim is said; a line of such a list that looks like one and is none is a warning. `known` are the labels that tables
 * have: there a sentence repeats, often rounded, what the table says exactly.
 */
export function kpiSentences(
  lines: readonly Line[],
  known: ReadonlySet<string>,
  figures: FigureMaker,
): SentenceKpis {
  const found: Statement[] = [];
  const warnings: ReaderWarning[] = [];
  const seen = new Set(known);
  let sinceHeading = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    sinceHeading += 1;
    if (isHeading(line)) sinceHeading = HEADING_OF_KPI.test(line.squeezed) ? 0 : Number.POSITIVE_INFINITY;
    for (const part of line.parts) {
      const listed = sinceHeading <= FURTHEST;
      const reading = indicatorIn(part, line, listed);
      if (reading === null) continue;
      if (reading === 'unclear') {
        const text = part.text.replace(/\s+/g, ' ').trim().slice(0, 60);
        warnings.push({
          code: 'kpi-sentence-unclear',
          data: { text: { type: 'text', text } },
          cell: part.cell,
        });
      } else if (!seen.has(reading.key)) {
        seen.add(reading.key);
        figures.use(part.source);
        found.push({ reading, line, part });
      }
    }
  }
  return { tables: runsOf(found).map(tableOf), warnings };
}

function isHeading({ heading, parts, squeezed }: Line): boolean {
  return (
    heading !== null || (parts.length === 1 && /^【[^】]*】$|^[■◆]/.test(squeezed) && !JOINT.test(squeezed))
  );
}

function indicatorIn(part: LinePart, { parts }: Line, listed: boolean): IndicatorReading | 'unclear' | null {
  if (typeof part.source.source.value !== 'string' || part.text.length > LONGEST) return null;
  if (!JOINT.test(part.squeezed) || !/\d.*\d/.test(foldWidth(part.squeezed))) return null;
  const text = foldWidth(part.text).replace(/\s+/g, ' ').replace(BULLET, '').trim();
  const ages = AGES.exec(text)?.[0].length ?? 0;
  const first = FIRST_FIGURE.exec(text.slice(ages));
  if (first === null) return null;
  const begins = ages + first.index;
  const before = begins > 0 ? text.slice(0, begins) : labelBeside(part, parts);
  const values = text.slice(begins);
  const halves = values.split(JOINT);
  const after = halves.slice(1).join('');
  if (halves.length < 2 || HAPPENED.test(after)) return null;
  // Without a word of an aim only a line that is nothing but its figures, below a heading of targets.
  const bare = listed && /[)\d人件%社戸円回点日位千万億ha]$/.test(values);
  if (!AIM.test(after) && !bare) return null;
  const label = labelOf(before);
  const pair = halves.length === 2 ? pairOf(values) : null;
  if (pair !== null && label !== null) return readingOf(part, label, pair);
  const stated = pair !== null || (label !== null && hasTwoYears(values));
  return listed && stated && !namesCost(before) ? 'unclear' : null;
}

/** 指標 in the cell to the left. */
function labelBeside(part: LinePart, parts: readonly LinePart[]): string {
  const place = parts.indexOf(part);
  return place === 1 ? foldWidth(parts[0]?.text ?? '').replace(BULLET, '') : '';
}

/** The indicator that the words before the figures name; null where they may be anything else. */
function labelOf(words: string): string | null {
  const pieces = words
    .trim()
    .replace(/[「」『』]/g, '')
    .split(/[、,]/)
    .map((piece) => piece.trim());
  while (pieces.length > 1 && pieces.at(-1) === '') pieces.pop();
  const before = pieces.slice(0, -1);
  if (!before.every((piece) => CIRCUMSTANCE.test(piece))) return null;
  let label = pieces.at(-1) ?? '';
  for (let cut = label.replace(PARTICLES, ''); cut !== label; cut = label.replace(PARTICLES, '')) label = cut;
  if (label.length < 3 || label.length > 40 || SEVERAL.test(label) || !MEASURE.test(label)) return null;
  return namesCost(label) ? null : label;
}

/** Costs have their own reading. */
function namesCost(words: string): boolean {
  return costKindOf(meaningOf(squeeze(words)).concepts) !== null;
}

interface Pair {
  readonly baseline: CellValuePart;
  readonly target: CellValuePart;
}

/** Both figures with their years, the later one last and in the same unit. */
function pairOf(values: string): Pair | null {
  const read = valuesInCell(values.replace(ENDING, ''));
  if (read === null || read.baseline === null) return null;
  const { baseline, value: target } = read;
  if (baseline.reading.kind !== 'figure' || target.reading.kind !== 'figure') return null;
  const [first, last] = [baseline.period?.fiscalYear ?? null, target.period?.fiscalYear ?? null];
  if (first === null || last === null || first >= last) return null;
  const [a, b] = [baseline.reading.quantity.unit, target.reading.quantity.unit];
  const comparable = a === null || b === null ? a === b : sameDimension(a, b);
  return comparable ? { baseline, target } : null;
}

function hasTwoYears(values: string): boolean {
  const years = values.match(/(?:平成|令和|[HR])\s*(?:元|\d{1,2})|(?:19|20)\d\d\s*年/g) ?? [];
  return new Set(years).size >= 2;
}

function readingOf(part: LinePart, label: string, { baseline, target }: Pair): IndicatorReading {
  const start = figureOf(part, baseline);
  const end = figureOf(part, target);
  const unit = end.quantity?.unit ?? start.quantity?.unit ?? null;
  return {
    label,
    key: labelKey(label),
    cell: part.cell,
    project: null,
    unit,
    unitSources: unit === null ? [] : [{ from: 'cell', cell: part.cell, text: unit.symbol }],
    baseline: start,
    targets: [{ ...end, kind: 'level' }],
    actuals: [],
    rates: [],
    evaluations: [],
    continuedFrom: null,
  };
}

function figureOf({ cell }: LinePart, { reading, period }: CellValuePart): DatedFigure {
  const quantity = quantityOf(reading, null);
  const approximate = reading.kind === 'figure' && reading.approximate;
  const text = quantity === null ? '' : formatQuantity(quantity);
  const printedAs = approximate ? 'rounded' : 'exact';
  return dated({ cell, text, reading, quantity, formula: null, printedAs, isNumberCell: false }, period, [
    cell,
  ]);
}

/** Statements in lines that follow each other stand together. */
function runsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.part.cell;
    const { sheet, row } = statement.part.cell;
    if (run !== undefined && last?.sheet === sheet && row - last.row <= 1) run.push(statement);
    else runs.push([statement]);
  }
  return runs;
}

function tableOf(run: readonly Statement[]): KpiTable {
  const cells = run.map(({ part }) => part.cell);
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    table: {
      kind: 'text',
      layout: 'sentence',
      transposed: false,
      range: {
        sheet: cells[0]?.sheet ?? '',
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows),
        right: Math.max(...columns),
      },
      blocks: [],
      columns: [],
      parts: [],
      title: null,
      section: null,
    },
    rows: run.map(({ reading }) => reading),
    basis: 'level',
  };
}
