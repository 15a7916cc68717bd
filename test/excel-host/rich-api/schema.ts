/** Requirement set of a member, as name and version. */
export interface RequiredSet {
  readonly name: string;
  readonly version: string;
}

export interface Member {
  /** As an add-in writes it: `showGridlines`. */
  readonly name: string;
  /** As it goes over the wire: `Gridlines`. */
  readonly wireName: string;
  readonly kind: 'scalar' | 'navigation' | 'method';
  readonly required: RequiredSet | null;
}

export interface TypeInfo {
  readonly name: string;
  readonly members: readonly Member[];
  /** By wire name and by written name, in lower case. */
  find(name: string): Member | null;
  /** Event type by the wire name of the method that registers for it. */
  readonly events: ReadonlyMap<string, number>;
}

export type Schema = ReadonlyMap<string, TypeInfo>;

interface ClientType {
  readonly prototype: object;
}

/**
 * What the loaded library says of its own types: members, wire names, requirement sets and events, read from the
 * readable build's property descriptors and function texts. Nothing of it is stored.
 */
export function readSchema(namespace: Readonly<Record<string, unknown>>): Schema {
  const schema = new Map<string, TypeInfo>();
  for (const [name, value] of Object.entries(namespace)) {
    if (typeof value !== 'function') continue;
    const { prototype } = value as unknown as ClientType;
    if (prototype === undefined || !('_className' in prototype)) continue;
    schema.set(name, readType(name, prototype));
  }
  return schema;
}

function readType(name: string, prototype: Record<string, unknown>): TypeInfo {
  const scalars = new Map<string, string>();
  const written = listOf(prototype['_scalarPropertyNames']);
  const wire = listOf(prototype['_scalarPropertyOriginalNames']);
  for (const [index, scalar] of written.entries()) scalars.set(scalar, wire[index] ?? scalar);
  const members: Member[] = [];
  const events = new Map<string, number>();
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const text = sourceOf(descriptor);
    const required = requiredSet(text, `${name}.${key}`);
    const event = /eventType: (\d+),\s*registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(text);
    if (event !== null) events.set(event[2] ?? '', Number(event[1]));
    const scalar = scalars.get(key);
    if (scalar !== undefined) {
      members.push({ name: key, wireName: scalar, kind: 'scalar', required });
      continue;
    }
    const navigation = /_createPropertyObject\([\w.]+, this, "(\w+)"/.exec(text);
    if (navigation !== null) {
      members.push({ name: key, wireName: navigation[1] ?? key, kind: 'navigation', required });
      continue;
    }
    if (typeof descriptor.value !== 'function') continue;
    const method = /_(?:createMethodObject\([\w.]+, this|invokeMethod\(this), "(\w+)"/.exec(text);
    const indexer = text.includes('_createIndexerObject(');
    const wireName = indexer ? capitalised(key) : method?.[1];
    if (wireName !== undefined) members.push({ name: key, wireName, kind: 'method', required });
  }
  const byName = new Map<string, Member>();
  for (const member of members) byName.set(member.name.toLowerCase(), member);
  for (const member of members) byName.set(member.wireName.toLowerCase(), member);
  // `showGridlines` is read under its name and written as `Gridlines`.
  const find = (wanted: string) =>
    byName.get(wanted.toLowerCase()) ?? byName.get(`show${wanted.toLowerCase()}`) ?? null;
  return { name, members, events, find };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) || (typeof value === 'object' && value !== null)
    ? Array.from(value as string[])
    : [];
}

function sourceOf({ get, value }: PropertyDescriptor): string {
  if (get !== undefined) return Function.prototype.toString.call(get);
  return typeof value === 'function' ? Function.prototype.toString.call(value) : '';
}

function requiredSet(text: string, member: string): RequiredSet | null {
  const match = /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/.exec(text);
  if (match === null || match[1] !== member) return null;
  const [, , set = '', version = ''] = match;
  return { name: set.startsWith('"') ? set.slice(1, -1) : 'ExcelApi', version };
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
