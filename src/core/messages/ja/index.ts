import { actualRules } from './actual-rules';
import { cellRules } from './cell-rules';
import { cli } from './cli';
import { common } from './common';
import { comparison } from './comparison';
import { costRules } from './cost-rules';
import { errors } from './errors';
import { grantRules } from './grant-rules';
import { grantSheet } from './grant-sheet';
import { kpiRules } from './kpi-rules';
import { pane } from './pane';
import { paneForms } from './pane-forms';
import { planRules } from './plan-rules';
import { publication } from './publication';
import { reports } from './reports';
import { settings } from './settings';
import { summary } from './summary';
import { tables } from './tables';
import { warnings } from './warnings';
import { workbench } from './workbench';

/** Areas of the dictionary; an area is one file with the same name in every language. */
export const jaAreas = {
  kpiRules,
  actualRules,
  costRules,
  grantRules,
  planRules,
  cellRules,
  warnings,
  errors,
  common,
  cli,
  comparison,
  pane,
  paneForms,
  reports,
  settings,
  workbench,
  summary,
  tables,
} as const;

/** Every sentence in Japanese. Its keys are the keys of every language. */
export const ja = {
  ...kpiRules,
  ...actualRules,
  ...costRules,
  ...grantRules,
  ...planRules,
  ...cellRules,
  ...warnings,
  ...errors,
  ...common,
  ...cli,
  ...comparison,
  ...pane,
  ...grantSheet,
  ...paneForms,
  ...publication,
  ...reports,
  ...settings,
  ...workbench,
  ...summary,
  ...tables,
} as const;

export type MessageKey = keyof typeof ja;
