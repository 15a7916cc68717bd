import { DIALECT, type Schema } from './check-schema';
import { SETTINGS_CATEGORIES, SETTINGS_ITEMS, spellingsOf } from './settings-rows';

/** One row, according to what its category and item allow. */
const rows: readonly Schema[] = SETTINGS_ITEMS.map(({ category, item, values, pattern, needsNote }) => ({
  properties: {
    category: { enum: spellingsOf('category', category) },
    item: { enum: spellingsOf('item', item) },
    value:
      values === null
        ? { type: 'string', pattern: `^(${pattern})$` }
        : { enum: values.flatMap((value) => spellingsOf('value', value)) },
    ...(category === 'check' ? {} : { target: { type: 'string', minLength: 1 } }),
    ...(needsNote ? { note: { type: 'string', minLength: 1 } } : {}),
  },
  required: [
    'category',
    'item',
    'value',
    ...(category === 'check' ? [] : ['target']),
    ...(needsNote ? ['note'] : []),
  ],
}));

/** The JSON Schema of the settings file; `docs/settings.schema.json` is this, written out. */
export const SETTINGS_SCHEMA: Schema = {
  $schema: DIALECT,
  title: 'tenken --settings',
  description:
    'The rows of the settings sheet. category, item and value are codes or their words; target is the name of a municipality, the id or label of an indicator, or the id of a rule; note is free, and the reason where a rule is switched off.',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      category: { enum: SETTINGS_CATEGORIES.flatMap((category) => spellingsOf('category', category)) },
      target: { type: 'string' },
      item: { type: 'string' },
      value: { type: 'string' },
      note: { type: 'string' },
    },
    required: ['category', 'item', 'value'],
    anyOf: rows,
  },
};
