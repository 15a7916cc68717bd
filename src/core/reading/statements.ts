import type { CostFigure, CostKind, CostStatement } from '../plan/cost';
import type { Stated } from '../plan/figure';
import type { CellReading, Quantity, Unit } from '../quantity/quantity';
import { findMoney, findRates } from '../quantity/read-cell';
import { compare, sumQuantities } from '../quantity/quantity-ops';
import { findUnit, sameDimension, unitInLabel, unitOfNote } from '../quantity/unit';
import { squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import { dated, type FigureMaker, quantityOf, shownText } from './figures';
import { bareRowLabel } from './cost-row-labels';
import type { Line, LinePart } from './lines';
import { municipalityInBrackets, municipalityNamed } from './municipalities';
import { lowest, parseRateCell, rateInWords } from './rates';
import { costKindOf, meaningOf } from './vocabulary';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Omit<CostStatement, 'repeated' | 'others'>> & {
  repeated: Stated<CostFigure>[];
  others: Stated<CostFigure>[];
};

/** Kinds that a statement holds one of each. */
const SLOTS = ['total', 'eligible', 'hard', 'grant', 'single'] as const;
type Slot = (typeof SLOTS)[number];

/** Parts of a plan whose costs are outside the grant. */
const OUTSIDE = /支援措置によらない|独自の取組|その他の事業/;
const SHARE_WORDS =
  /交付金を(?:充て|充当)|に(?:対して|対し)本?交付金|補助率|交付率|事業費に対し|充当する|負担割合/;
const STRONG = /総事業費|事業費総額|交付対象事業費|交付対象経費|補助対象経費|対象経費/;
/** `津山市 総事業費 400,000千円` */
const OWNER_BEFORE = /^[・○●■◆※]*(.{2,12}?)[:：]?(?:総事業費|事業費総額|事業費|交付対象)/;
const COMPUTED =
  /[(（][^()（）]*(?:[A-ZＡ-Ｚ①-⑳][-－−+＋×*]|[-－−+＋×*][A-ZＡ-Ｚ①-⑳]|\d\/\d|未満|切り?捨て)[^()（）]*[)）]$/;
/** `交付金（1/2） | 5,500千円` */
const GRANT_WITH_RATE = /^(?:うち)?(?:本?交付金|国費|補助金)額?[(（](?:補助率|交付率)?[^()（）]{1,6}[)）]$/;
/** How many lines a share sentence may stand below its amounts. */
const REACH = 6;

/** One amount with the words before it. */
interface Amount {
  readonly label: string;
  readonly kind: CostKind;
  readonly refersBack: boolean;
  readonly quantity: Quantity;
  readonly text: string;
  readonly part: LinePart;
  readonly isNumberCell: boolean;
  /** 約22百万円, 22百万円程度. */
  readonly approximate: boolean;
}

/**
 * The costs and shares that the lines outside tables state. One statement an owner: amounts in brackets
 * (うち…), sentences that repeat an amount (上記事業費総額…) and the share sentence below belong to it.
 */
export function readStatements(lines: readonly Line[], figures: FigureMaker): readonly CostStatement[] {
  const done: Draft[] = [];
  let current: Draft | null = null;
  let since = 0;
  let owner: string | null = null;
  let outside = false;
  let unit: Unit | null = null;
  for (const line of lines) {
    since += 1;
    if (line.heading !== null) {
      owner = null;
      if (/^\d+(-\d+)*$/.test(line.heading.number)) outside = OUTSIDE.test(line.heading.title);
    }
    owner = ownerOf(line) ?? owner;
    unit = noteUnit(line) ?? unit;
    noteSlips(line, figures);
    const amounts = amountsOf(line, figures, unit);
    if (amounts.length > 0) {
      if (current === null || startsAnew(current, amounts, owner)) {
        current = emptyDraft(owner, line.cell);
        done.push(current);
      }
      since = 0;
      for (const amount of amounts) {
        current = repeatedIn(done, current, amount) ?? current;
        place(current, amount, figures, outside);
      }
    }
    const share = shareOf(line, figures);
    if (share !== null && current !== null && since <= REACH) current.share ??= share;
  }
  return done;
}

/** 上記事業費総額 below the members' amounts repeats the statement of that amount; below all of them, their sum. */
function repeatedIn(
  done: Draft[],
  current: Draft,
  { kind, refersBack, quantity, part }: Amount,
): Draft | null {
  if (kind !== 'total' || !refersBack || saysSame(current.total, quantity)) return null;
  const known = [...done].reverse().find(({ total }) => saysSame(total, quantity));
  if (known !== undefined) return known;
  const totals = done.flatMap(({ total }) => total?.quantity ?? []);
  const summable = totals.length >= 2 && totals.every(({ unit }) => sameDimension(unit, quantity.unit));
  if (!summable || compare(sumQuantities(totals), quantity) !== 0) return null;
  const whole = emptyDraft(null, part.cell);
  done.push(whole);
  return whole;
}

function saysSame(figure: CostFigure | null, quantity: Quantity): boolean {
  const own = figure?.quantity ?? null;
  return own !== null && sameDimension(own.unit, quantity.unit) && compare(own, quantity) === 0;
}

function emptyDraft(owner: string | null, cell: CellRef): Draft {
  return {
    owner,
    total: null,
    eligible: null,
    hard: null,
    grant: null,
    single: null,
    repeated: [],
    others: [],
    share: null,
    cell,
  };
}

function ownerOf(line: Line): string | null {
  const bracketed = municipalityInBrackets(line.squeezed);
  if (bracketed !== null) return bracketed;
  const first = line.parts[0]?.squeezed ?? '';
  const before = OWNER_BEFORE.exec(first)?.[1] ?? first;
  return before.length <= 14 ? municipalityNamed(before) : null;
}

/** A second 総事業費 that refers to nothing above, or another owner, starts a statement. */
function startsAnew(current: Draft, amounts: readonly Amount[], owner: string | null): boolean {
  if (owner !== current.owner && owner !== null) return true;
  return amounts.some(({ kind, refersBack }) => kind === 'total' && !refersBack && current.total !== null);
}

function place(draft: Draft, amount: Amount, figures: FigureMaker, outside: boolean): void {
  figures.use(amount.part.source);
  const kind: CostKind = outside && amount.kind === 'total' ? 'single' : amount.kind;
  const figure: Stated<CostFigure> = {
    ...dated(
      {
        cell: amount.part.cell,
        text: amount.text,
        reading: readingOf(amount),
        quantity: amount.quantity,
        formula: amount.part.source.source.formula,
        printedAs: amount.approximate ? 'rounded' : 'exact',
        isNumberCell: amount.isNumberCell,
      },
      null,
      [],
    ),
    quantity: amount.quantity,
    kind,
    label: amount.label,
    labelCell: amount.part.cell,
    owner: draft.owner,
  };
  const slot = SLOTS.find((one): one is Slot => one === kind);
  if (slot !== undefined && draft[slot] === null) draft[slot] = figure;
  else if (slot !== undefined && amount.refersBack) draft.repeated.push(figure);
  else draft.others.push(figure);
}

function readingOf(amount: Amount): CellReading {
  return {
    kind: 'figure',
    quantity: amount.quantity,
    bound: null,
    approximate: amount.approximate,
    change: null,
    note: null,
    mark: null,
    storedAs: amount.isNumberCell ? 'number' : 'text',
  };
}

function noteUnit(line: Line): Unit | null {
  if (!line.squeezed.includes('単位') || line.squeezed.length > 30) return null;
  return unitOfNote(line.squeezed).find(({ dimension }) => dimension === 'money') ?? null;
}

/** The money of a line with its words: in sentences, or in cells beside a label. */
function amountsOf(line: Line, figures: FigureMaker, unit: Unit | null): readonly Amount[] {
  const beside = besideLabel(line, figures, unit);
  return beside.length > 0 ? beside : line.parts.flatMap((part) => inText(part));
}

/** `総事業費 | 625,000 | 千円`: a label cell, a figure cell, perhaps a unit cell. */
function besideLabel(line: Line, figures: FigureMaker, note: Unit | null): readonly Amount[] {
  const amounts: Amount[] = [];
  line.parts.forEach((part, i) => {
    if (i === 0) return;
    const label = line.parts[i - 1];
    if (label === undefined) return;
    if (typeof label.source.source.value !== 'string') return;
    const words = label.squeezed.replace(/[:：]$/, '');
    const kind = words.length > 30 ? null : labelKind(words);
    if (kind === null) return;
    const reading = figures.reading(part.source);
    if (reading.kind !== 'figure') return;
    const after = line.parts[i + 1]?.squeezed.replace(/^[(（](.*)[)）]$/, '$1') ?? '';
    const unit = findUnit(after) ?? bracketUnit(words) ?? note;
    const quantity = quantityOf(reading, unit);
    if (quantity === null || quantity.unit?.dimension !== 'money') return;
    amounts.push({
      label: label.text.replace(/\s+/g, ' ').trim(),
      kind,
      refersBack: false,
      quantity,
      text: shownText(part.source.source, reading),
      part,
      isNumberCell: typeof part.source.source.value === 'number',
      approximate: reading.approximate,
    });
  });
  return amounts;
}

function bracketUnit(words: string): Unit | null {
  return unitInLabel(words)?.unit ?? unitOfNote(words)[0] ?? null;
}

/** The cost kind that a label names as a whole: 事業費 and the kinds proper, not a sentence with such words in it. */
function labelKind(words: string): CostKind | null {
  const bare = words.replace(/^[・○●■◆※\-－①-⑳\s]+/, '').replace(/^(?:[(（]?\d{1,2}[)）.．])/, '');
  if (/^事業費(?:計|合計)?$/.test(bare)) return 'total';
  // 交付対象経費（A－B）, 交付金額（C×D、1円未満切捨て）: how it is computed says nothing of what it is.
  const { concepts, share } = meaningOf(bareRowLabel(bare.replace(COMPUTED, '')));
  const kind = costKindOf(concepts);
  if (kind === null || (share < 0.6 && !/^(?:[(（]?うち|上記)/.test(bare))) return null;
  return kind.startsWith('funding:') ? kind : kind;
}

const ABOUT_BEFORE = /(?:約|およそ|おおよそ|概ね|おおむね|ほぼ)$/;
const ABOUT_AFTER = /^\s*(?:程度|前後|ほど|余り?|弱|強|規模)/;

/** `・総事業費 625,000千円（うち非公共ハード事業 0千円）` */
function inText(part: LinePart): readonly Amount[] {
  if (typeof part.source.source.value !== 'string') return [];
  const amounts: Amount[] = [];
  let from = 0;
  for (const money of findMoney(part.text)) {
    const before = squeeze(part.text.slice(from, money.start));
    from = money.end;
    const words = wordsBefore(before);
    const kind = isShareResult(before) ? 'grant' : sentenceKind(words, before, amounts.length > 0);
    if (kind === null) continue;
    amounts.push({
      label: words,
      kind,
      refersBack: /上記|前記|当該|うち総事業費/.test(before) || /^同/.test(words),
      quantity: money.quantity,
      text: money.text,
      part,
      isNumberCell: false,
      approximate: ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(part.text.slice(money.end)),
    });
  }
  return amounts;
}

/** `総事業費 025,000千円`: an amount that begins with 0 is a slip; nobody can say which figure was meant. */
const SLIP =
  /(?:総事業費|事業費総額|交付対象(?:事業費|経費)|事業費|交付金)[はがを:：]?0[\d,]*\d(?=[千百万億]*円)/;

function noteSlips(line: Line, figures: FigureMaker): void {
  for (const { squeezed, cell } of line.parts) {
    const slip = SLIP.exec(squeezed)?.[0];
    if (slip !== undefined) figures.unreadable.push({ cell, text: slip, withheld: false });
  }
}

/** `…の1/2である50,000千円`, `×1/2＝50,000千円`: what the rate gives. */
function isShareResult(before: string): boolean {
  return /(?:\d+\/\d+|分の[一二三四五1-9]|[%％])(?:を乗じた額)?(?:である|の額|にあたる|に当たる|に相当する|[=＝])(?:額)?(?:の)?$/.test(
    before,
  );
}

/** The label just before an amount: back to the last bracket, comma or stop, without bullets and particles. */
function wordsBefore(before: string): string {
  const piece = before.split(/[（(【】〔〕、，。;；]/).pop() ?? '';
  return piece
    .replace(/^[)）・○●■◆※]+/, '')
    .replace(/(?:は|が|を|の|額は|:|：|=|＝|約|計)+$/, '')
    .replace(/^.*(?:うち、)/, '');
}

function sentenceKind(words: string, before: string, follows: boolean): CostKind | null {
  const kind = labelKind(words);
  const atStart = before.length <= words.length + 12;
  if (kind !== null && (atStart || follows)) return kind;
  const strong = STRONG.exec(words)?.[0];
  if (strong === undefined || !words.endsWith(strong)) return null;
  return /総/.test(strong) ? 'total' : 'eligible';
}

/** The share that a line states: a sentence with a fraction, or 補助率 with a cell beside it. */
function shareOf(line: Line, figures: FigureMaker): CostStatement['share'] {
  const first = line.parts[0];
  const second = line.parts[1];
  if (
    first !== undefined &&
    second !== undefined &&
    /^(?:補助率|交付率|国費率|負担割合)/.test(first.squeezed)
  ) {
    const rate = parseRateCell(second.source, figures);
    figures.use(second.source);
    return rate === null ? null : { rate, base: 'cost', cell: second.cell };
  }
  const labelled =
    first !== undefined && GRANT_WITH_RATE.test(first.squeezed) ? rateInWords(first.text) : null;
  if (labelled !== null && first !== undefined) return { rate: labelled, base: 'cost', cell: first.cell };
  if (!SHARE_WORDS.test(line.squeezed)) return null;
  for (const part of line.parts) {
    const found = findRates(part.text).find(
      ({ numerator, denominator }) => numerator > 0 && numerator <= denominator,
    );
    if (found === undefined) continue;
    figures.use(part.source);
    const base = /対象(?:事業費|経費)/.test(part.squeezed)
      ? 'eligible'
      : /総事業費|事業費総額/.test(part.squeezed)
        ? 'total'
        : 'cost';
    const percent = found.form === 'percent' ? lowest(found.numerator, found.denominator) : found;
    return {
      rate: { numerator: percent.numerator, denominator: percent.denominator },
      base,
      cell: part.cell,
    };
  }
  return null;
}
