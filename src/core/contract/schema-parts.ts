/** Pieces of which the JSON Schemas of the contract are put together. */

/** A JSON Schema, as plain JSON. */
export type Schema = Readonly<Record<string, unknown>>;

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const year: Schema = { type: 'integer' };
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (codes: readonly string[]): Schema => ({ enum: codes });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** An object that has all of these fields; more may be added within a schema version. */
export const fields = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  type: 'object',
  required: Object.keys(properties),
  properties,
});

export const decimal: Schema = {
  description: 'Plain decimal text: ASCII digits, no grouping, no trailing zeros, no exponent.',
  type: 'string',
  pattern: '^(0|-?(0\\.[0-9]*[1-9]|[1-9][0-9]*(\\.[0-9]*[1-9])?))$',
};

export const cell: Schema = fields({
  sheet: text,
  address: { type: 'string', pattern: '^[A-Z]{1,3}[1-9][0-9]*$' },
});
