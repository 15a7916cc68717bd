import { ACHIEVEMENT_REASONS } from '../achievement/achievement';
import { BROKEN_RULE_ID } from '../engine/run-rules';
import { READER_WARNING_CODES } from '../reading/reading-result';
import { RULES } from '../rules';
import {
  ACTUAL_KINDS,
  ACTUAL_STATUSES,
  BASES,
  COLUMN_ROLES,
  COST_KINDS,
  DIRECTIONS,
  FILE_ERROR_CODES,
  GRANT_BASE_KINDS,
  GRANT_VERDICTS,
  PART_ROLES,
  RELATED_ROLES,
  ROLE_EVIDENCE,
  SEVERITIES,
  TABLE_KINDS,
  TARGET_KINDS,
} from './codes';
import { SCHEMA_VERSION } from './json';

/** A JSON Schema, as plain JSON. */
export type Schema = Readonly<Record<string, unknown>>;

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer', minimum: 0 };
const year: Schema = { type: 'integer' };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (codes: readonly string[]): Schema => ({ enum: codes });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** An object that has all of these fields; more may be added within a schema version. */
const fields = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  type: 'object',
  required: Object.keys(properties),
  properties,
});

const decimal: Schema = {
  description: 'Plain decimal text: ASCII digits, no grouping, no trailing zeros, no exponent.',
  type: 'string',
  pattern: '^(0|-?(0\\.[0-9]*[1-9]|[1-9][0-9]*(\\.[0-9]*[1-9])?))$',
};

const dated = { fiscalYear: orNull(year), period: orNull(text) };

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  decimal,
  cell: fields({ sheet: text, address: { type: 'string', pattern: '^[A-Z]{1,3}[1-9][0-9]*$' } }),
  range: fields({
    sheet: text,
    range: { type: 'string', pattern: '^[A-Z]{1,3}[1-9][0-9]*(:[A-Z]{1,3}[1-9][0-9]*)?$' },
  }),
  table: fields({
    kind: oneOf(TABLE_KINDS),
    layout: text,
    sheet: text,
    range: text,
    roles: list(oneOf(COLUMN_ROLES)),
    blocks: list(ref('range')),
    parts: list(ref('part')),
  }),
  part: fields(
    {
      sheet: text,
      range: text,
      role: oneOf(PART_ROLES),
      why: oneOf(ROLE_EVIDENCE),
      header: text,
      fiscalYear: orNull(year),
      key: orNull(text),
    },
    'A column (in a transposed table a row), header, title, note, group or sum row. key names the column in a correction.',
  ),
  read: fields(
    {
      sheets: count,
      cells: count,
      tables: list(ref('table')),
      coverage: fields({ numericCells: count, read: count, ignored: count, warned: count }),
    },
    'What was read; all zeros for a file with an error.',
  ),
  baseline: fields({ value: orNull(ref('decimal')), ...dated, cell: ref('cell') }),
  target: fields(
    {
      ...dated,
      kind: oneOf(TARGET_KINDS),
      value: orNull(ref('decimal')),
      text: orNull(text),
      cell: ref('cell'),
    },
    'text: the words of a target that is no figure. Both null: nothing is set.',
  ),
  actual: fields({
    ...dated,
    kind: oneOf(ACTUAL_KINDS),
    value: orNull(ref('decimal')),
    status: oneOf(ACTUAL_STATUSES),
    cell: ref('cell'),
  }),
  achievement: fields(
    {
      fiscalYear: orNull(year),
      against: orNull(oneOf(['target-year', 'interim'])),
      met: orNull(flag),
      ratioToTarget: orNull(ref('decimal')),
      progressFromBaseline: orNull(ref('decimal')),
      grade: orNull(text),
      reason: orNull(oneOf(ACHIEVEMENT_REASONS)),
    },
    'Rates are ratios to six decimals. reason: why a part is null.',
  ),
  indicator: fields({
    id: text,
    label: text,
    project: orNull(text),
    unit: orNull(text),
    direction: oneOf(DIRECTIONS),
    basis: oneOf(BASES),
    baseline: orNull(ref('baseline')),
    targets: list(ref('target')),
    actuals: list(ref('actual')),
    achievement: ref('achievement'),
    cell: ref('cell'),
    copies: list(ref('cell')),
  }),
  cost: fields({
    label: text,
    owner: orNull(text),
    kind: oneOf(COST_KINDS),
    ...dated,
    value: orNull(ref('decimal')),
    unit: orNull(text),
    yen: orNull(ref('decimal')),
    cell: ref('cell'),
  }),
  grant: fields(
    {
      owner: orNull(text),
      fiscalYear: orNull(year),
      baseKind: oneOf(GRANT_BASE_KINDS),
      base: orNull(ref('decimal')),
      unit: orNull(text),
      rate: orNull({ type: 'string', pattern: '^[0-9]+/[0-9]+$' }),
      computed: orNull(ref('decimal')),
      ifProgrammeRate: orNull(ref('decimal')),
      printed: orNull(ref('decimal')),
      yen: orNull(ref('decimal')),
      verdict: oneOf(GRANT_VERDICTS),
      cell: ref('cell'),
    },
    'Figures are in `unit`, the unit of the base; yen is `computed` in yen.',
  ),
  plan: fields({
    name: orNull(text),
    municipalities: list(text),
    programme: orNull(text),
    fiscalYears: list(year),
    indicators: list(ref('indicator')),
    costs: list(ref('cost')),
    grants: list(ref('grant')),
  }),
  fix: {
    anyOf: [
      fields({ cell: ref('cell'), value: text, numberFormat: orNull(text) }),
      fields({ cell: ref('cell'), formula: text }),
    ],
  },
  finding: fields(
    {
      ruleId: oneOf([...RULES.map(({ meta }) => meta.id), BROKEN_RULE_ID].sort()),
      severity: oneOf(SEVERITIES),
      message: text,
      cell: ref('cell'),
      related: list(fields({ role: oneOf(RELATED_ROLES), cell: ref('cell') })),
      expected: orNull(ref('decimal')),
      printed: orNull(ref('decimal')),
      unit: orNull(text),
      computation: orNull(text),
      fix: orNull(ref('fix')),
      fingerprint: text,
      accepted: orNull(fields({ reason: text, by: text, at: text })),
    },
    'message: what is wrong, why it matters, what to do, joined by line feeds.',
  ),
  warning: fields({ code: oneOf(READER_WARNING_CODES), message: text, cell: orNull(ref('cell')) }),
  error: fields({ code: oneOf(FILE_ERROR_CODES), message: text }),
  since: fields(
    {
      known: flag,
      new: count,
      resolved: count,
      remaining: count,
      remainingFingerprints: list(text),
    },
    'How the findings compare with --baseline. known: whether the earlier check read this file. findings then holds the new ones only.',
  ),
  file: fields({
    path: text,
    error: orNull(ref('error')),
    asOf: orNull({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
    baseline: orNull(ref('since')),
    read: ref('read'),
    plans: list(ref('plan')),
    findings: list(ref('finding')),
    warnings: list(ref('warning')),
  }),
};

/** The JSON Schema of `tenken check --format json`; `docs/check.schema.json` is this, written out. */
export const CHECK_SCHEMA: Schema = {
  $schema: DIALECT,
  title: 'tenken check --format json',
  ...fields({
    schemaVersion: { const: SCHEMA_VERSION },
    tool: fields({ name: { const: 'tenken' }, version: text }),
    asOf: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    files: list(ref('file')),
  }),
  $defs: DEFINITIONS,
};
