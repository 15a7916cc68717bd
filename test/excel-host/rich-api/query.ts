import { UNVERIFIED } from '../unverified';
import type { HostObject } from './behaviour';
import { type QueryInfo, RichApiError } from './messages';
import type { BatchRun } from './processor';

type Answer = Record<string, unknown>;

/** Selected names as a tree: `['name', 'format/fill/color']` → `{ name: {}, format: { fill: { color: {} } } }`. */
interface Selection {
  [name: string]: Selection;
}

/** Answers a load: scalar properties by wire name, navigation properties nested, `{ _Items }` for collections. */
export function query(object: HostObject, info: QueryInfo, run: BatchRun): Answer {
  const names = [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)];
  const selection = toSelection(names.length === 0 ? ['*'] : names);
  return select(object, selection, run, { skip: info.Skip ?? 0, top: info.Top ?? Infinity });
}

/** Scalar properties of one object by name. */
export function querySelect(object: HostObject, names: readonly string[], run: BatchRun): Answer {
  return select(object, toSelection(names), run, { skip: 0, top: Infinity });
}

/** The same answer with the names that add-ins write. */
export function queryAsJson(object: HostObject, info: QueryInfo, run: BatchRun): unknown {
  return toJsonNames(query(object, info, run));
}

function toSelection(names: readonly string[]): Selection {
  const root: Selection = {};
  for (const name of names) {
    let at = root;
    for (const step of name.split('/')) {
      if (step === 'items' || step === '') continue;
      at = at[step] ??= {};
    }
  }
  return Object.keys(root).length === 0 ? { '*': {} } : root;
}

function select(
  object: HostObject,
  selection: Selection,
  run: BatchRun,
  page: { readonly skip: number; readonly top: number },
): Answer {
  const behaviour = run.behaviourOf(object);
  const { items } = behaviour;
  if (items === undefined) return selectOne(object, selection, run);
  const whole = { skip: 0, top: Infinity };
  const own: Answer = {};
  const forItems: Selection = {};
  for (const [name, inner] of Object.entries(selection)) {
    // `count` of a collection is its own; every other name is one of its items' properties.
    if (name.toLowerCase() === 'count') Object.assign(own, selectOne(object, { [name]: inner }, run));
    else forItems[name] = inner;
  }
  if (Object.keys(forItems).length === 0) return own;
  const listed = items(object.target).slice(page.skip, page.skip + page.top);
  return {
    ...own,
    _Items: listed.map((item) => ({
      ...run.behaviourOf(item).identity?.(item.target),
      ...select(item, forItems, run, whole),
    })),
  };
}

function selectOne(object: HostObject, selection: Selection, run: BatchRun): Answer {
  const behaviour = run.behaviourOf(object);
  const info = run.options.schema.get(object.type);
  const answer: Answer = {};
  for (const [name, inner] of Object.entries(selection)) {
    if (name === '*') {
      for (const [wireName, get] of Object.entries(behaviour.get ?? {})) {
        const required = info?.find(wireName)?.required ?? null;
        if (required !== null && !run.options.isSupported(required)) continue;
        answer[wireName] = get(object.target);
      }
      continue;
    }
    const member = info?.find(name) ?? null;
    if (member === null || member.kind === 'method') {
      const { code, status } = UNVERIFIED.unknownProperty;
      throw new RichApiError(
        code,
        `${object.type} has no property ${name}`,
        status,
        `${object.type}.${name}`,
      );
    }
    if (member.kind === 'navigation') {
      const next = run.go(object, member.wireName, []);
      const deeper = Object.keys(inner).length === 0 ? { '*': {} } : inner;
      answer[member.wireName] = next === null ? null : select(next, deeper, run, { skip: 0, top: Infinity });
      continue;
    }
    run.checkMember(object.type, member.wireName);
    const get = behaviour.get?.[member.wireName];
    if (get === undefined) throw run.missing(object.type, member.name);
    answer[member.wireName] = get(object.target);
  }
  return answer;
}

function toJsonNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === '_Items' ? 'items' : name.slice(0, 1).toLowerCase() + name.slice(1),
      toJsonNames(inner),
    ]),
  );
}
