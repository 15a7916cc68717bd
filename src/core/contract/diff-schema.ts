import { CHANGE_KINDS, CHANGE_SUBJECTS, COST_KINDS, FILE_ERROR_CODES } from './codes';
import { SCHEMA_VERSION } from './json';
import {
  cell,
  count,
  decimal,
  DIALECT,
  fields,
  flag,
  list,
  oneOf,
  orNull,
  ref,
  type Schema,
  text,
  year,
} from './schema-parts';

/** The JSON Schema of `tenken diff --format json`; `docs/diff.schema.json` is this, written out. */
export const DIFF_SCHEMA: Schema = {
  $schema: DIALECT,
  title: 'tenken diff --format json',
  ...fields({
    schemaVersion: { const: SCHEMA_VERSION },
    tool: fields({ name: { const: 'tenken' }, version: text }),
    old: ref('version'),
    new: ref('version'),
    different: {
      description: 'Null where a file could not be read. became-interim alone is no difference.',
      ...orNull(flag),
    },
    plans: list(ref('plan')),
  }),
  $defs: {
    decimal,
    cell,
    version: fields(
      {
        path: text,
        error: orNull(fields({ code: oneOf(FILE_ERROR_CODES), message: text })),
        warnings: count,
      },
      'warnings: notes on reading; figures that could not be read are not compared.',
    ),
    plan: fields(
      {
        old: orNull(text),
        new: orNull(text),
        in: oneOf(['both', 'old', 'new']),
        changes: list(ref('change')),
      },
      'old, new: the name in each version. Changes are listed for a plan that is in both.',
    ),
    side: fields({
      text,
      value: orNull(ref('decimal')),
      unit: orNull(text),
      cell: orNull(ref('cell')),
    }),
    change: fields(
      {
        subject: oneOf(CHANGE_SUBJECTS),
        kind: oneOf(CHANGE_KINDS),
        label: text,
        owner: orNull(text),
        costKind: orNull(oneOf(COST_KINDS)),
        fiscalYear: orNull(year),
        period: orNull(text),
        basis: orNull(oneOf(['level', 'increment', 'total'])),
        old: orNull(ref('side')),
        new: orNull(ref('side')),
        difference: orNull(ref('decimal')),
        unit: orNull(text),
      },
      'difference: new - old, exact, in unit; of percentages in percentage points.',
    ),
  },
};
