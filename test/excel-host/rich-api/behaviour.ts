/**
 * An object of the host that a path can lead to. `type` is the name of its class in the library's namespace,
 * `target` whatever the behaviour of that type works on.
 */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
}

/** Types are erased here and only here: members take what the wire brings. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Argument = any;

/** How a type behaves, by wire names. A member that is not here is not implemented, and says so when it is used. */
export interface Behaviour<T> {
  /** Throws where the target is no longer there; called before every use. */
  readonly check?: (target: T) => void;
  /** What an instantiated object tells of itself: `{ Id }`. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Scalar properties. */
  readonly get?: Readonly<Record<string, (target: T) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: Argument) => void>>;
  /** Properties and methods that lead to another object; null is the null object. */
  readonly go?: Readonly<Record<string, (target: T, ...args: Argument[]) => HostObject | null>>;
  /** Methods that give a value or nothing. */
  readonly call?: Readonly<Record<string, (target: T, ...args: Argument[]) => unknown>>;
  /** Items of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Target id of the events that this object offers. */
  readonly eventTarget?: (target: T) => string;
}

export type Behaviours = Readonly<Record<string, Behaviour<Argument>>>;

/** Gives a behaviour its target type. */
export function behaviour<T>(definition: Behaviour<T>): Behaviour<T> {
  return definition;
}
