import { UNVERIFIED } from '../unverified';
import type { Behaviour, Behaviours, HostObject } from './behaviour';
import {
  ACTION,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  invalidArgument,
  itemNotFound,
  type ObjectPath,
  PATH,
  RichApiError,
} from './messages';
import { query, queryAsJson, querySelect } from './query';
import type { ReferenceTable } from './references';
import type { RequiredSet, Schema } from './schema';

/** What the processor works with; nothing in it knows of workbooks. */
export interface ProcessorOptions {
  readonly schema: Schema;
  readonly behaviours: Behaviours;
  readonly root: HostObject;
  /** Services by the name in a NewObject path. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: ReferenceTable;
  readonly isSupported: (set: RequiredSet) => boolean;
  /** Told of each member that was asked for and is not implemented. */
  readonly onMissing: (member: string) => void;
  /** Told when the add-in starts (true) or stops to listen. */
  readonly onListen: (eventType: number, targetId: string, starts: boolean) => void;
}

/** Runs one batch. Errors of the API become part of the answer; every other error is a bug and is thrown. */
export function processBatch(batch: Batch, options: ProcessorOptions): BatchAnswer {
  const run = new BatchRun(batch, options);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      return {
        Results: UNVERIFIED.resultsBesideError ? results : [],
        TraceIds: UNVERIFIED.resultsBesideError ? traces : [],
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location === '' ? run.location : error.location,
          HttpStatusCode: error.status,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** The state of one batch: which object each path has led to. */
export class BatchRun {
  readonly #objects = new Map<number, HostObject | null>();
  /** `Type.member` in hand, for errors. */
  location = '';

  constructor(
    readonly batch: Batch,
    readonly options: ProcessorOptions,
  ) {}

  perform(action: Action): unknown {
    this.location = '';
    const { ActionType: type } = action;
    if (type === ACTION.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    if (type === ACTION.instantiate) return object === null ? null : this.#identity(object);
    if (object === null) {
      if (type === ACTION.query || type === ACTION.queryAsJson || type === ACTION.recursiveQuery) return null;
      if (action.Name === '_KeepReference') return null;
      const { code, status } = UNVERIFIED.memberOfNullObject;
      throw new RichApiError(code, `The object is a null object: ${action.Name}`, status);
    }
    switch (type) {
      case ACTION.query:
        return query(object, action.QueryInfo ?? {}, this);
      case ACTION.queryAsJson:
        return queryAsJson(object, action.QueryInfo ?? {}, this);
      case ACTION.method:
        return this.#call(object, action.Name, this.#arguments(action.ArgumentInfo));
      case ACTION.setProperty:
        this.#set(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, name, value);
        return null;
      case ACTION.ensureUnchanged:
        return this.#ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw this.missing(object.type, `action ${type}`);
    }
  }

  behaviourOf(object: HostObject): Behaviour<unknown> {
    const found = this.options.behaviours[object.type];
    if (found === undefined) throw new Error(`No behaviour for objects of type ${object.type}`);
    found.check?.(object.target);
    return found;
  }

  /** @throws RichApiError `ApiNotFound` where the member is newer than the sets claimed */
  checkMember(type: string, name: string): void {
    this.location = `${type}.${lowerFirst(name)}`;
    const required = this.options.schema.get(type)?.find(name)?.required ?? null;
    if (required === null || this.options.isSupported(required)) return;
    throw new RichApiError(
      'ApiNotFound',
      `${this.location} requires ${required.name} ${required.version}, which this host does not have.`,
      404,
    );
  }

  missing(type: string, name: string): RichApiError {
    const member = `${type}.${lowerFirst(name)}`;
    this.options.onMissing(member);
    return new RichApiError('NotImplemented', `The test host does not implement ${member}.`, 501, member);
  }

  /** Where a property or a method that gives an object leads from here. */
  go(object: HostObject, name: string, args: readonly unknown[]): HostObject | null {
    this.checkMember(object.type, name);
    const step = this.behaviourOf(object).go?.[name];
    if (step === undefined) throw this.missing(object.type, name);
    return step(object.target, ...args);
  }

  #resolve(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new RichApiError('InvalidObjectPath', `No object path ${id}`);
    const object = this.#follow(path);
    this.#objects.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.options.root;
      case PATH.newObject: {
        const service = this.options.services[path.Name];
        if (service === undefined) throw this.missing('new', path.Name);
        return service;
      }
      case PATH.reference: {
        const kept = this.options.references.find(path.Name);
        const { code, status } = UNVERIFIED.staleReference;
        if (kept === null) throw new RichApiError(code, `No reference ${path.Name}`, status);
        return kept;
      }
      case PATH.nullObject:
        return null;
      default: {
        const parent = this.#resolve(path.ParentObjectPathId ?? 0);
        if (parent === null) return null;
        const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
        return this.go(parent, name, this.#arguments(path.ArgumentInfo));
      }
    }
  }

  #identity(object: HostObject): Record<string, unknown> {
    const identity = this.behaviourOf(object).identity?.(object.target) ?? {};
    const reference = this.options.references.idOf(object);
    return reference === null ? { ...identity } : { ...identity, _ReferenceId: reference };
  }

  #call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const { references, schema, onListen } = this.options;
    if (name === '_KeepReference') {
      references.keep(object);
      return null;
    }
    if (name === '_RemoveReference') {
      references.remove(String(args[0]));
      return null;
    }
    this.checkMember(object.type, name);
    const behaviour = this.behaviourOf(object);
    const listening = /^_(Un)?[Rr]egister/.exec(name);
    if (listening !== null && behaviour.eventTarget !== undefined) {
      const eventType = schema.get(object.type)?.events.get(name.replace('_Unregister', '_Register'));
      if (eventType === undefined) throw this.missing(object.type, name);
      onListen(eventType, behaviour.eventTarget(object.target), listening[1] === undefined);
      return null;
    }
    const method = behaviour.call?.[name];
    if (method === undefined) throw this.missing(object.type, name);
    return method(object.target, ...args) ?? null;
  }

  #set(object: HostObject, name: string, value: unknown): void {
    this.checkMember(object.type, name);
    const setter = this.behaviourOf(object).set?.[name];
    if (setter === undefined) throw this.missing(object.type, name);
    setter(object.target, value);
  }

  #ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): null {
    const now = querySelect(object, Object.keys(state), this);
    for (const [name, value] of Object.entries(state)) {
      const wire = this.options.schema.get(object.type)?.find(name)?.wireName ?? name;
      if (JSON.stringify(now[wire]) === JSON.stringify(value)) continue;
      throw new RichApiError('NonUniqueOrChanged', `${object.type}.${name} has changed`, 409);
    }
    return null;
  }

  /** Arguments with the objects they refer to in place of path ids. */
  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const args = info?.Arguments ?? [];
    return args.map((value, index) => this.#argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) {
      const object = this.#resolve(reference);
      if (object === null) throw itemNotFound();
      return object;
    }
    if (Array.isArray(reference)) {
      if (!Array.isArray(value)) throw invalidArgument();
      return value.map((item, index) => this.#argument(item, reference[index]));
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && '_ObjectPathId' in value) {
      return this.#argument(null, value._ObjectPathId);
    }
    return value;
  }
}

function lowerFirst(name: string): string {
  return name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}
