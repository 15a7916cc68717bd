import type { AuditResult } from '../../core/audit';
import { checkWorkbook, isUnset } from '../../core/contract/check-workbook';
import { type Translate, translator } from '../../core/messages/translate';
import { ActualsUnreadableError } from '../../core/reports/actuals/actuals-sheet';
import { buildReports } from '../../core/reports/build-reports';
import type { SheetModel } from '../../core/workbook/sheet-model';
import { ownedSheets, resolveSheetNames } from '../../core/workbook/sheet-names';
import type { SheetSnapshot, SnapshotRow, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { checkView } from './check-view';
import {
  type CheckOptions,
  EngineError,
  type EngineRequest,
  type EngineResponse,
  type EngineValue,
  type ReportRequest,
  type WorkbookOutline,
} from './protocol';
import { rowsOnSheet, settingsView } from './settings-view';
import { tablesView } from './tables-view';
import { trialView } from './grant-view';

interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly result: AuditResult;
  readonly t: Translate;
}

/** The engine behind its messages: holds one workbook and its last check. Runs in a worker or on the page. */
export class EngineService {
  #outline: WorkbookOutline | null = null;
  #rows: SnapshotRow[][] = [];
  #checked: Checked | null = null;

  /** Answers a request; null for one that has no answer. Never throws. */
  handle(request: EngineRequest): EngineResponse | null {
    if (request.kind === 'workbook') {
      this.#outline = request.outline;
      this.#rows = request.outline.sheets.map(() => []);
      this.#checked = null;
      return null;
    }
    if (request.kind === 'rows') {
      const rows = this.#rows[request.sheet];
      for (const row of request.rows) rows?.push(row);
      return null;
    }
    const { id } = request;
    try {
      return { id, ok: true, value: this.#answer(request) };
    } catch (cause) {
      return { id, ok: false, ...failureOf(cause) };
    }
  }

  #answer(request: Extract<EngineRequest, { readonly id: number }>): EngineValue {
    switch (request.kind) {
      case 'check':
        return this.#check(request.options);
      case 'report':
        return report(this.#lastCheck(), request.options);
      case 'trial': {
        const { result, t } = this.#lastCheck();
        return trialView(result.plans, request.rate, t);
      }
      case 'settings':
        return rowsOnSheet(request.workbook);
      case 'tables': {
        const { result, t } = this.#lastCheck();
        return tablesView(result.read.tables, request.from, t);
      }
    }
  }

  #check({ rows, asOf, language }: CheckOptions): EngineValue {
    const snapshot = this.#snapshot();
    const t = translator(language);
    const checked = checkWorkbook(snapshot, {
      rows: (rows ?? []).filter((row) => !isUnset(row)),
      replacesSheet: rows !== null,
      options: {},
      today: asOf,
    });
    const { result } = checked;
    this.#checked = { snapshot, result, t };
    return checkView(result, snapshot, settingsView(checked, rows, t), t);
  }

  #snapshot(): WorkbookSnapshot {
    if (this.#outline === null) throw new EngineError('no-check', 'no workbook');
    const { sheets, ...rest } = this.#outline;
    const whole = sheets.map((sheet, index): SheetSnapshot => ({ ...sheet, rows: this.#rows[index] ?? [] }));
    return { ...rest, sheets: whole };
  }

  #lastCheck(): Checked {
    if (this.#checked === null) throw new EngineError('no-check', 'nothing was checked');
    return this.#checked;
  }
}

function report({ snapshot, result, t }: Checked, options: ReportRequest): readonly SheetModel[] {
  const { keys, fileName, version, rows } = options;
  const names = snapshot.sheets.map(({ name }) => name);
  const sheetNames = resolveSheetNames(names, ownedSheets(snapshot.definedNames, names), {
    findings: t('report.sheet.findings'),
    actuals: t('report.sheet.actuals'),
    achievement: t('report.sheet.achievement'),
    variance: t('report.sheet.variance'),
    grant: t('report.sheet.grant'),
    publication: t('report.sheet.publication'),
    settings: t('report.sheet.settings'),
  });
  return buildReports(result, {
    keys,
    sheetNames,
    lang: t.language,
    snapshot,
    fileName,
    fileHash: null,
    toolVersion: version,
    ...(rows === null ? {} : { settingsRows: rows }),
  });
}

function failureOf(cause: unknown): Pick<EngineError, 'code' | 'detail'> {
  if (cause instanceof EngineError) return { code: cause.code, detail: cause.detail };
  if (cause instanceof ActualsUnreadableError) {
    return { code: 'actuals-unreadable', detail: cause.message };
  }
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return { code: 'fault', detail };
}
