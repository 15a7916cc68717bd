import { parseSpan } from '../calendar/span';
import type { Settings } from '../engine/settings';
import type { Located } from '../plan/figure';
import type { Municipality, ProgrammeMention, Span } from '../plan/plan';
import { findProgramme } from '../programmes/find-programme';
import type { Programme } from '../programmes/programmes';
import { squeeze } from '../text/fold';
import { headingOf } from './headings';
import type { Line } from './lines';
import { municipalitiesIn } from './municipalities';

/** What the lines outside tables say of the plan as a whole. */
export interface PlanText {
  readonly name: Located | null;
  /** Every place where a plan name stands under its heading. */
  readonly names: readonly Located[];
  readonly municipalities: readonly Municipality[];
  readonly programmes: readonly ProgrammeMention[];
  readonly planSpan: Span | null;
  readonly projectSpan: Span | null;
  readonly sections: readonly Located[];
  /** Texts under 計画期間 or 事業実施期間 in which no span can be read. */
  readonly unclearSpans: readonly Located[];
}

const NAME = /^(?:地域再生)?計画(?:の)?(?:名称|名)$/;
const MAKER =
  /^(?:地域再生計画の)?(?:策定|作成)主体(?:の名称|名)?$|^(?:作成|策定)(?:団体|自治体)名?$|^(?:申請)?(?:地方公共団体|自治体|市町村|団体)名?(?:称)?$/;
const PROJECT_SPAN = /^(?:交付対象)?事業(?:の)?(?:実施)?期間$/;
const PLAN_SPAN = /^(?:地域再生)?計画(?:の)?期間$/;
const PROGRAMME_NAME =
  /(?:新しい)?(?:地方|デジタル|地域)[^、。（(【・:：\s]{0,30}?交付金(?:[(（][^)）]{1,20}[)）])?/;
/** Words without which no label of ours is there: a quick look before the closer one. */
const ASKS = /名称|名$|名[:：]|主体|期間|団体|自治体|市町村|^\d/;
/** 0月, 0日, 0カ年度, a western year that begins with 0: a slip, not a date. */
const IMPOSSIBLE = /(?<!\d)0+(?:月|日|[カヵかヶケ箇]年)|(?<!\d)0\d{3}年/;
const CODE = /[【[［〔(（]([A-Z]\d{4})[】\]］〕)）]/;

/** Names and makers alone, by which the sheets of several plans are told apart. */
export function readPlanHead(
  lines: readonly Line[],
  settings: Pick<Settings, 'municipalityKinds' | 'programmes'>,
): Pick<PlanText, 'names' | 'municipalities'> {
  const asking = askingLines(lines);
  const municipalities: Municipality[] = [];
  for (const maker of answers(lines, asking, MAKER)) {
    for (const one of municipalitiesIn(squeeze(maker.text), maker.line.cell, settings.municipalityKinds)) {
      const role = municipalities.length === 0 ? 'lead' : 'partner';
      if (!municipalities.some(({ name }) => name === one.name)) municipalities.push({ ...one, role });
    }
  }
  return { names: answers(lines, asking, NAME).map(nameOf), municipalities };
}

/** Reads names, municipalities, programme and spans from headings with the line below, or labels with a cell beside. */
export function readPlanText(
  lines: readonly Line[],
  settings: Pick<Settings, 'municipalityKinds' | 'programmes'>,
): PlanText {
  const { names, municipalities } = readPlanHead(lines, settings);
  const asking = askingLines(lines);
  const planSpans = answers(lines, asking, PLAN_SPAN);
  const projectSpans = answers(lines, asking, PROJECT_SPAN);
  const sections = lines
    .filter(({ heading }) => heading !== null)
    .map((line) => ({ value: line.heading?.number ?? '', cell: line.cell }));
  return {
    name: names[0] ?? null,
    names,
    municipalities,
    programmes: programmesIn(lines, settings.programmes),
    planSpan: firstSpan(planSpans),
    projectSpan: firstSpan(projectSpans),
    sections,
    unclearSpans: [planSpans, projectSpans].flatMap(unclear),
  };
}

interface Answer {
  readonly text: string;
  readonly line: Line;
  readonly more: readonly Line[];
}

/** `計画期間：平成28年度～`, `計画期間　平成28年4月1日から`. */
const INLINE = /^\s*([^:：\s]{2,20}?)\s*[:：\s]\s*(\S.*)$/s;

/** Places of the lines that may hold a label. */
function askingLines(lines: readonly Line[]): readonly number[] {
  return lines.flatMap(({ parts }, i) => (ASKS.test(parts[0]?.squeezed ?? '') ? [i] : []));
}

/** What stands after a label: in the same line after a colon, in the cell beside, or in the lines below. */
function answers(lines: readonly Line[], asking: readonly number[], label: RegExp): readonly Answer[] {
  const found: Answer[] = [];
  asking.forEach((i) => {
    const line = lines[i];
    const [first, second] = line?.parts ?? [];
    if (line === undefined || first === undefined) return;
    const title = (line.heading?.title ?? titleOf(first.squeezed)).replace(/[:：]$/, '');
    if (line.parts.length === 1 && label.test(title)) {
      const below = lines.slice(i + 1, i + 4);
      const next = below[0];
      if (next !== undefined && next.heading === null) {
        found.push({ text: next.text, line: next, more: below.slice(1) });
      }
      return;
    }
    const inline = INLINE.exec(first.text);
    if (line.parts.length === 1 && inline !== null && label.test(titleOf(squeeze(inline[1] ?? '')))) {
      found.push({ text: (inline[2] ?? '').trim(), line, more: [] });
      return;
    }
    const joined = headingOf(`${first.text} ${second?.text ?? ''}`)?.title ?? titleOf(first.squeezed);
    if (second !== undefined && (label.test(title) || label.test(joined))) {
      const value = line.parts.slice(1).filter(({ squeezed }) => !label.test(squeezed));
      const answer = value[0];
      if (answer !== undefined) {
        const text = value.map((part) => part.text).join(' ');
        found.push({ text, line: { ...line, cell: answer.cell, parts: value }, more: [] });
      }
    }
  });
  return found;
}

/** A label without bullets, numbering and brackets around it: `ウ 事業実施期間` stays, `【計画期間】` opens. */
function titleOf(squeezed: string): string {
  return squeezed
    .replace(/^[・○●■◆□]/, '')
    .replace(/^[①-⑳]|^[(（]\d{1,2}[)）]/, '')
    .replace(/^【(.*)】$/, '$1');
}

/** A name broken over two lines is one name when the bracket it opened is closed there. */
function nameOf({ text, line, more }: Answer): Located {
  let name = text.replace(/\s+/g, ' ').trim();
  const next = more[0];
  const open = (name.match(/[（(]/g) ?? []).length > (name.match(/[）)]/g) ?? []).length;
  if (open && next !== undefined && next.heading === null) name += next.text.replace(/\s+/g, ' ').trim();
  return { value: name, cell: line.cell };
}

function firstSpan(found: readonly Answer[]): Span | null {
  for (const { text, line } of found) {
    const span = IMPOSSIBLE.test(squeeze(text)) ? null : parseSpan(text);
    if (span !== null && (span.end !== null || span.lastYear !== null)) {
      return { text: text.replace(/\s+/g, ' ').trim(), cell: line.cell, ...span };
    }
    // A span that cannot be read is said; another one further down is of something else.
    if (/[0-9０-９]/.test(text)) return null;
  }
  return null;
}

/** The first text where a span is due, if it has digits and none can be read. */
function unclear(found: readonly Answer[]): readonly Located[] {
  const first = found[0];
  if (first === undefined || firstSpan(found) !== null || !/[0-9０-９]/.test(first.text)) return [];
  return [{ value: first.text.replace(/\s+/g, ' ').trim(), cell: first.line.cell }];
}

/** Programmes by their code in brackets, or by name where a short line is little else. */
function programmesIn(lines: readonly Line[], own: readonly Programme[]): readonly ProgrammeMention[] {
  const mentions: ProgrammeMention[] = [];
  for (const line of lines) {
    const code = CODE.exec(line.squeezed)?.[1] ?? null;
    const short = line.squeezed.length <= 45 && !/[。]/.test(line.squeezed);
    const name = short ? programmeName(line, own) : null;
    if (code === null && (name === null || !(isLabelled(line) || isAllOf(line, name, own)))) continue;
    mentions.push({ code, name, cell: line.cell });
  }
  return mentions;
}

/** What a line calls a programme; the longer one where a user's own name is part of a longer name, or the other way round. */
function programmeName({ squeezed }: Line, own: readonly Programme[]): string | null {
  const known = own.map(({ name }) => squeeze(name)).filter((name) => name !== '' && squeezed.includes(name));
  const written = PROGRAMME_NAME.exec(squeezed)?.[0];
  const [longest] = [...(written === undefined ? [] : [written]), ...known].sort(
    (a, b) => b.length - a.length,
  );
  return longest ?? null;
}

/** A line that is little else than the name of a programme we know. */
function isAllOf(line: Line, name: string, own: readonly Programme[]): boolean {
  return name.length >= line.squeezed.length * 0.6 && findProgramme(name, own) !== null;
}

/** 交付金の名称 | 地方創生推進交付金: a label that asks for the programme. */
function isLabelled(line: Line): boolean {
  const first = line.parts[0]?.squeezed ?? '';
  return (
    line.parts.length > 1 && /交付金(?:の)?(?:名称|名|種類|区分)|事業(?:の)?種別|制度名|補助金名/.test(first)
  );
}
