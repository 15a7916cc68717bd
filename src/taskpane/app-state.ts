import type { SettingsRow } from '../core/contract/settings-rows';
import type { Severity } from '../core/engine/finding';
import type { Progress, Revert, Scope } from '../hosts/ports';
import type { CheckView, FindingView } from './engine/views';
import type { PaneKey, Words } from './words';

export const TABS = ['findings', 'achievement', 'grant', 'settings'] as const;
export type Tab = (typeof TABS)[number];

export type Step = Progress['step'] | 'checking' | 'building' | 'fixing';

/** Long work that is under way. */
export interface Work {
  readonly step: Step;
  readonly done: number;
  /** 0 where it cannot be said. */
  readonly total: number;
}

/** Something to tell once, beside the count. */
export interface Notice {
  readonly kind: 'success' | 'error' | 'info';
  readonly key: PaneKey;
  readonly data: Words;
}

export interface Filter {
  readonly severities: readonly Severity[];
  readonly sheet: string | null;
  readonly query: string;
  readonly accepted: boolean;
}

/** What a check looked at. */
export interface Checked {
  readonly view: CheckView;
  readonly scope: Scope;
  /** Sheet and range in words; empty for the whole workbook. */
  readonly area: string;
}

/** The one step that can be taken back. */
export interface Undo {
  readonly revert: Revert;
  /** The cell, or the first of several. */
  readonly place: string;
  readonly count: number;
}

export interface AppState {
  readonly tab: Tab;
  readonly scope: Scope;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly checked: Checked | null;
  /** The workbook has changed since, and it was not checked again. */
  readonly stale: boolean;
  readonly filter: Filter;
  /** Fingerprint of the finding that is open. */
  readonly selected: string | null;
  /** Settings and acceptances, as the workbook has them or will have them. */
  readonly rows: readonly SettingsRow[];
  /** The rows are not in the workbook. */
  readonly unsaved: boolean;
  readonly undo: Undo | null;
}

export type Event =
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'scope'; readonly scope: Scope }
  | { readonly type: 'work'; readonly work: Work | null }
  | { readonly type: 'notice'; readonly notice: Notice | null }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'stale' }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'select'; readonly fingerprint: string | null }
  | { readonly type: 'undo'; readonly undo: Undo | null }
  | { readonly type: 'rows'; readonly rows: readonly SettingsRow[] }
  | { readonly type: 'saved' };

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const INITIAL_STATE: AppState = {
  tab: 'findings',
  scope: 'workbook',
  work: null,
  notice: null,
  checked: null,
  stale: false,
  filter: { severities: SEVERITIES, sheet: null, query: '', accepted: false },
  selected: null,
  rows: [],
  unsaved: false,
  undo: null,
};

/** The next state of the pane. Pure. */
export function reduce(state: AppState, event: Event): AppState {
  switch (event.type) {
    case 'tab':
      return { ...state, tab: event.tab };
    case 'scope':
      return { ...state, scope: event.scope };
    case 'work':
      return { ...state, work: event.work };
    case 'notice':
      return { ...state, notice: event.notice };
    case 'checked':
      return withCheck(state, event.checked);
    case 'stale':
      return { ...state, stale: state.checked !== null };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'select':
      return { ...state, selected: event.fingerprint };
    case 'undo':
      return { ...state, undo: event.undo };
    case 'rows':
      return { ...state, rows: event.rows, unsaved: true };
    case 'saved':
      return { ...state, unsaved: false };
  }
}

/** A finding that is still there stays open; a sheet without findings is no filter any more. */
function withCheck(state: AppState, checked: Checked): AppState {
  const { findings } = checked.view;
  const { sheet } = state.filter;
  return {
    ...state,
    checked,
    rows: state.unsaved ? state.rows : checked.view.settings.rows,
    stale: false,
    selected: findings.some(({ fingerprint }) => fingerprint === state.selected) ? state.selected : null,
    filter: findings.some(({ place }) => place.cell.sheet === sheet)
      ? state.filter
      : { ...state.filter, sheet: null },
  };
}

/** Findings as they are listed: by the filter, accepted ones apart. */
export function listed({ checked, filter }: AppState): readonly FindingView[] {
  if (checked === null) return [];
  const words = filter.query
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return checked.view.findings.filter((finding) => {
    if ((finding.accepted !== null) !== filter.accepted) return false;
    if (!filter.severities.includes(finding.severity)) return false;
    if (filter.sheet !== null && finding.place.cell.sheet !== filter.sheet) return false;
    const text = words.length === 0 ? '' : searchText(finding);
    return words.every((word) => text.includes(word));
  });
}

function searchText({ place, what, why, todo, ruleTitle, ruleId }: FindingView): string {
  return [place.text, what, why, todo, ruleTitle, ruleId].join('\n').normalize('NFKC').toLowerCase();
}

export interface Group {
  readonly severity: Severity;
  readonly sheet: string;
  readonly findings: readonly FindingView[];
}

/** Findings by severity and sheet, in the order given. */
export function grouped(findings: readonly FindingView[]): readonly Group[] {
  const groups = new Map<string, { severity: Severity; sheet: string; findings: FindingView[] }>();
  for (const finding of findings) {
    const { sheet } = finding.place.cell;
    const key = `${finding.severity} ${sheet}`;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, { severity: finding.severity, sheet, findings: [finding] });
    else there.findings.push(finding);
  }
  return [...groups.values()];
}

export interface Counts {
  readonly open: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly accepted: number;
}

/** How many findings there are, accepted ones apart. */
export function countsOf({ checked }: AppState): Counts {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  let accepted = 0;
  for (const { accepted: acceptance, severity } of checked?.view.findings ?? []) {
    if (acceptance !== null) accepted++;
    else bySeverity[severity]++;
  }
  return { open: bySeverity.error + bySeverity.warning + bySeverity.info, bySeverity, accepted };
}

/** The finding after (`+1`) or before (`-1`) the open one, around the ends. */
export function neighbour(state: AppState, by: 1 | -1): FindingView | null {
  const findings = grouped(listed(state)).flatMap((group) => group.findings);
  const index = findings.findIndex(({ fingerprint }) => fingerprint === state.selected);
  if (findings.length === 0) return null;
  const next = index < 0 ? (by > 0 ? 0 : findings.length - 1) : index + by;
  return findings[(next + findings.length) % findings.length] ?? null;
}

/** Open findings of the same rule that can be fixed together with this one, itself among them. */
export function fixedTogether({ checked }: AppState, { ruleId, fix }: FindingView): readonly FindingView[] {
  if (fix === null) return [];
  const cells = new Set<string>();
  return (checked?.view.findings ?? []).filter((finding) => {
    // Two fixes of one cell would undo each other.
    if (finding.ruleId !== ruleId || finding.fix === null || finding.accepted !== null) return false;
    if (cells.has(finding.fix.place)) return false;
    cells.add(finding.fix.place);
    return true;
  });
}

/** The open finding. */
export function selectedFinding({ checked, selected }: AppState): FindingView | null {
  return checked?.view.findings.find(({ fingerprint }) => fingerprint === selected) ?? null;
}
