import { invalidArgument } from '../rich-api/messages';

export type Kind = 'string' | 'number' | 'boolean';
export type FieldList = Readonly<Record<string, readonly [key: string, kind: Kind]>>;

/**
 * Scalar properties that are plain values of an object of the target: by wire name, the object's key and the kind
 * that a written value must have.
 */
export function fields<T>(owner: (target: T) => object, list: FieldList, beforeWrite: (target: T) => void) {
  const get: Record<string, (target: T) => unknown> = {};
  const set: Record<string, (target: T, value: unknown) => void> = {};
  for (const [wireName, [key, kind]] of Object.entries(list)) {
    const of = (target: T) => owner(target) as Record<string, unknown>;
    get[wireName] = (target) => of(target)[key] ?? null;
    set[wireName] = (target, value) => {
      if (typeof value !== kind) throw invalidArgument();
      beforeWrite(target);
      of(target)[key] = value;
    };
  }
  return { get, set };
}
