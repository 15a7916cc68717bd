import { DIALECT, type Schema } from './schema-parts';
import { itemNames, valueCodes } from './settings-rows';
import { SETTINGS_CATEGORIES, SETTINGS_ITEMS, type SettingsCategory, TARGETS } from './settings/items';
import { PROGRAMME_VALUES } from './settings/programme-rows';
import { spellingsOf } from './settings/words';

const SOME_TEXT: Schema = { type: 'string', minLength: 1 };

/** One row, according to what its category and item allow. */
const rows: readonly Schema[] = SETTINGS_CATEGORIES.flatMap((category) =>
  category === 'accepted' ? [acceptedRow()] : itemNames(category).map((item) => rowOf(category, item)),
);

function rowOf(category: SettingsCategory, item: string): Schema {
  const known = SETTINGS_ITEMS.find((each) => each.category === category && each.item === item);
  const isClosed = known === undefined ? Object.hasOwn(PROGRAMME_VALUES, item) : known.values !== null;
  const pattern = known?.pattern ?? null;
  const needsTarget = TARGETS[category] === 'needed';
  const needsNote = known?.needsNote === true;
  return {
    properties: {
      category: { enum: spellingsOf('category', category) },
      item: { enum: spellingsOf('item', item) },
      value: isClosed
        ? { enum: valueCodes(category, item).flatMap((value) => spellingsOf('value', value)) }
        : pattern === null
          ? SOME_TEXT
          : { type: 'string', pattern: `^(${pattern})$` },
      ...(needsTarget ? { target: SOME_TEXT } : {}),
      ...(needsNote ? { note: SOME_TEXT } : {}),
    },
    required: [
      'category',
      'item',
      'value',
      ...(needsTarget ? ['target'] : []),
      ...(needsNote ? ['note'] : []),
    ],
  };
}

function acceptedRow(): Schema {
  return {
    properties: {
      category: { enum: spellingsOf('category', 'accepted') },
      target: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      note: SOME_TEXT,
      at: SOME_TEXT,
    },
    required: ['category', 'target', 'note', 'at'],
  };
}

/** The JSON Schema of the settings file; `docs/settings.schema.json` is this, written out. */
export const SETTINGS_SCHEMA: Schema = {
  $schema: DIALECT,
  title: 'tenken --settings',
  description:
    'The rows of the settings sheet. category, item and value are codes or their words; target is the name of a municipality or plan, the id or label of an indicator, the words of a column, the id of a rule, the name of a programme or grading scheme, or the fingerprint of an accepted finding; note is free, and the reason where a rule is switched off or a finding accepted; by and at say who wrote the row and when.',
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
      by: { type: 'string' },
      at: { type: 'string' },
    },
    required: ['category', 'item', 'value'],
    anyOf: rows,
  },
};
