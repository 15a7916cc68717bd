import { cellRules } from './cell-rules';
import { cli } from './cli';
import { common } from './common';
import { costRules } from './cost-rules';
import { errors } from './errors';
import { grantRules } from './grant-rules';
import { grantSheet } from './grant-sheet';
import { kpiRules } from './kpi-rules';
import { pane } from './pane';
import { planRules } from './plan-rules';
import { publication } from './publication';
import { reports } from './reports';
import { warnings } from './warnings';

/** Areas of the dictionary; an area is one file with the same name in every language. */
export const jaAreas = {
  kpiRules,
  costRules,
  grantRules,
  planRules,
  cellRules,
  warnings,
  errors,
  common,
  cli,
  pane,
  reports,
} as const;

/** Every sentence in Japanese. Its keys are the keys of every language. */
export const ja = {
  ...kpiRules,
  ...costRules,
  ...grantRules,
  ...planRules,
  ...cellRules,
  ...warnings,
  ...errors,
  ...common,
  ...cli,
  ...pane,
  ...grantSheet,
  ...publication,
  ...reports,
} as const;

export type MessageKey = keyof typeof ja;
