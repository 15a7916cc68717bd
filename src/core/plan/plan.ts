import type { CivilDate, Period } from '../calendar/period';
import type { CellRef } from '../workbook/cell-ref';
import type { CostFigure, CostStatement, CostTable } from './cost';
import type { Located } from './figure';
import type { GrantShare } from './grant';
import type { Indicator, KpiTable } from './indicator';

export type MunicipalityKind = 'prefecture' | 'core-city' | 'municipality';

export interface Municipality {
  readonly name: string;
  readonly kind: MunicipalityKind;
  /** The lead municipality makes the plan; partners (連携自治体) join it. */
  readonly role: 'lead' | 'partner';
  readonly cell: CellRef;
}

/** 計画期間 or 事業実施期間. */
export interface Span {
  readonly text: string;
  readonly cell: CellRef;
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** N of （Nカ年度）. */
  readonly statedYears: number | null;
  /** Where the first year was worked out rather than read. */
  readonly firstYearInferred: boolean;
}

export interface ProgrammeMention {
  /** `A3007` …, as in the brackets; null where only a name stands. */
  readonly code: string | null;
  /** As printed. */
  readonly name: string | null;
  readonly cell: CellRef;
}

/** A year as printed anywhere in a table or the text, for the era rules. */
export interface PeriodMention {
  readonly period: Period;
  readonly cell: CellRef;
  /** Index of the table in {@link Plan.tables}, or null for prose. */
  readonly table: number | null;
}

/** Everything read of one plan. Figures keep the cells they came from. */
export interface Plan {
  readonly name: Located | null;
  /** Every place where a plan name stands under its heading, the first of them {@link name}. */
  readonly names: readonly Located[];
  readonly municipalities: readonly Municipality[];
  readonly programmes: readonly ProgrammeMention[];
  /** 計画期間. */
  readonly planSpan: Span | null;
  /** 事業実施期間. */
  readonly projectSpan: Span | null;
  /** Fiscal years of the plan: from its span, else from its KPI columns; ascending. */
  readonly fiscalYears: readonly number[];
  readonly kpiTables: readonly KpiTable[];
  readonly indicators: readonly Indicator[];
  readonly costTables: readonly CostTable[];
  readonly statements: readonly CostStatement[];
  /** Every money figure of tables and sentences, once each. */
  readonly costs: readonly CostFigure[];
  readonly grants: readonly GrantShare[];
  readonly periods: readonly PeriodMention[];
  /** Section headings found (`4`, `5-2`), for references and tables. */
  readonly sections: readonly Located[];
}
