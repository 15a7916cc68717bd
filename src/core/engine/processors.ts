import { type CellRef, compareCells } from '../workbook/cell-ref';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding, FindingDraft, RelatedCell, RelatedRole, Severity } from './finding';
import { fingerprint } from './fingerprint';

/** A draft with the rule it came from. */
export interface RuleFinding {
  readonly ruleId: string;
  readonly draft: FindingDraft;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * One relation, one finding: a rule that came to the same cells with the same message twice (two plans of one
 * workbook share a table) is heard once.
 */
export function dedupe(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ ruleId, draft }) => {
    const cells = [draft.cell, ...draft.related.map(({ cell }) => cell)].map(cellKey).sort();
    const relation = JSON.stringify([ruleId, draft.messageId, draft.key, cells]);
    if (seen.has(relation)) return false;
    seen.add(relation);
    return true;
  });
}

/** Gravest first, then in the order of sheets and cells, then by rule. */
export function sort(findings: readonly RuleFinding[], snapshot: WorkbookSnapshot): readonly RuleFinding[] {
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  return [...findings].sort(
    (a, b) =>
      GRAVITY[a.draft.severity] - GRAVITY[b.draft.severity] ||
      compareCells(a.draft.cell, b.draft.cell, order) ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}

/** Roles of cells that stand in a relation; labels, headers and units only say what it is about. */
const FIGURE_ROLES: ReadonlySet<RelatedRole> = new Set([
  'total',
  'part',
  'rate',
  'base',
  'copy',
  'baseline',
  'target',
  'actual',
  'statement',
  'span',
  'grant',
  'local',
]);

/** Relations that share a figure name each other: each gets the other's primary cell as related. */
export function linkRelations(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const byCell = new Map<string, { readonly key: string; readonly draft: FindingDraft }[]>();
  const isRelation = ({ draft }: RuleFinding): boolean => draft.severity !== 'info';
  for (const finding of findings.filter(isRelation)) {
    const place = { key: cellKey(finding.draft.cell), draft: finding.draft };
    for (const cell of new Set(cellsOf(finding.draft).map(cellKey))) {
      const there = byCell.get(cell);
      if (there === undefined) byCell.set(cell, [place]);
      else there.push(place);
    }
  }
  return findings.map((finding) => {
    if (!isRelation(finding)) return finding;
    const own = cellsOf(finding.draft);
    const related: RelatedCell[] = [...finding.draft.related];
    const known = new Set([finding.draft.cell, ...related.map(({ cell }) => cell)].map(cellKey));
    for (const cell of own) {
      for (const { key, draft } of byCell.get(cellKey(cell)) ?? []) {
        if (known.has(key)) continue;
        known.add(key);
        related.push({ role: 'other', cell: draft.cell });
      }
    }
    return related.length === finding.draft.related.length
      ? finding
      : { ...finding, draft: { ...finding.draft, related } };
  });
}

/**
 * Findings with their fingerprints: rule and words of the place, never an address, so that an inserted row
 * changes nothing. Places that words cannot tell apart are numbered in their order on the sheets.
 */
export function withFingerprints(findings: readonly RuleFinding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  const bases = findings.map(({ ruleId, draft }) => fingerprint([ruleId, ...draft.key]));
  const places = bases.map((base) => {
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count;
  });
  return findings.map(({ ruleId, draft: { key, ...facts } }, index) => {
    const base = bases[index] ?? '';
    const place = places[index] ?? 1;
    return {
      ...facts,
      ruleId,
      fingerprint: place === 1 ? base : fingerprint([ruleId, ...key, `#${place}`]),
      ...((counts.get(base) ?? 1) > 1 ? { twins: base } : {}),
      accepted: null,
    };
  });
}

function cellsOf(draft: FindingDraft): readonly CellRef[] {
  return [draft.cell, ...draft.related.filter(({ role }) => FIGURE_ROLES.has(role)).map(({ cell }) => cell)];
}

function cellKey(cell: CellRef): string {
  return `${cell.sheet}\u0000${cell.row}\u0000${cell.column}`;
}
