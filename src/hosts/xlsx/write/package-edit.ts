import {
  CONTENT_TYPES_PART,
  partKey,
  type Relationship,
  readRelationships,
  relationshipsPart,
  type XlsxPackage,
} from '../package';
import { editContentTypes, type TypeChange } from './content-types';
import { addRelationship, removeRelationships } from './relationships';
import { type PackedEntry, packEntry, writeZip } from './zip-writer';

/**
 * A package being changed. Parts that are not written or removed go into the new file as they lie in the old one:
 * same place, same packed bytes.
 */
export class PackageEdit {
  readonly #pkg: XlsxPackage;
  /** New text of written parts, null for removed ones, by part key. */
  readonly #changes = new Map<string, { readonly name: string; readonly text: string | null }>();
  /** Content type of written parts, null for removed ones, by part key. */
  readonly #types = new Map<string, TypeChange>();
  #references: Map<string, Set<string>> | null = null;

  constructor(pkg: XlsxPackage) {
    this.#pkg = pkg;
  }

  has(part: string): boolean {
    const change = this.#changes.get(partKey(part));
    return change === undefined ? this.#pkg.find(part) !== null : change.text !== null;
  }

  /** Text of a part as it stands now, null when there is none. */
  text(part: string): string | null {
    const change = this.#changes.get(partKey(part));
    return change === undefined ? this.#pkg.readText(part) : change.text;
  }

  /** Writes a part; a new part needs its content type. */
  write(part: string, text: string, contentType?: string): void {
    this.#changes.set(partKey(part), { name: this.#pkg.find(part)?.name ?? part, text });
    if (contentType !== undefined) this.#types.set(partKey(part), { part, type: contentType });
  }

  /** Removes a part to which nothing refers any more, its relationships, and everything that only it referred to. */
  removeOrphan(part: string): void {
    const references = this.#referencesByTarget();
    if (!this.has(part) || (references.get(partKey(part))?.size ?? 0) > 0) return;
    const targets = this.relationships(part).flatMap((relationship) => relationship.part ?? []);
    for (const removed of [part, relationshipsPart(part)]) {
      if (this.has(removed)) this.#changes.set(partKey(removed), { name: removed, text: null });
    }
    this.#types.set(partKey(part), { part, type: null });
    for (const target of targets) {
      references.get(partKey(target))?.delete(partKey(part));
      this.removeOrphan(target);
    }
  }

  relationships(part: string): Relationship[] {
    return readRelationships({ ...this.#pkg, readText: (name) => this.text(name) }, part);
  }

  /** Adds a relationship from one part to another; returns its id. */
  relate(source: string, type: string, target: string): string {
    const name = relationshipsPart(source);
    const { text, id } = addRelationship(this.text(name), name, source, type, target);
    this.write(name, text);
    return id;
  }

  /** Removes relationships of a part by their ids; their targets stay where they are. */
  unrelate(source: string, ids: ReadonlySet<string>): void {
    const name = relationshipsPart(source);
    const text = this.text(name);
    if (text === null || ids.size === 0) return;
    this.write(name, removeRelationships(text, name, ids));
    const still = new Set(this.relationships(source).map(({ part }) => (part === null ? '' : partKey(part))));
    for (const [target, sources] of this.#referencesByTarget()) {
      if (!still.has(target)) sources.delete(partKey(source));
    }
  }

  /** First free part name of the form `<start><number>.xml`. */
  freePart(start: string): string {
    for (let number = 1; ; number++) {
      const part = `${start}${number}.xml`;
      if (!this.has(part) && !this.has(relationshipsPart(part))) return part;
    }
  }

  /** The changed package as a zip file. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const types = this.text(CONTENT_TYPES_PART);
    const edited = editContentTypes(types, [...this.#types.values()]);
    if (edited !== types) this.write(CONTENT_TYPES_PART, edited);

    const waiting = new Map(this.#changes);
    const entries: PackedEntry[] = [];
    for (const entry of this.#pkg.entries) {
      const key = partKey(entry.name);
      const change = waiting.get(key);
      if (change === undefined) {
        if (!this.#changes.has(key)) entries.push(entry);
        continue;
      }
      waiting.delete(key);
      if (change.text !== null) entries.push(pack(entry.name, change.text));
    }
    for (const { name, text } of waiting.values()) {
      if (text !== null) entries.push(pack(name, text));
    }
    return writeZip(entries);
  }

  /** By part key: which parts of the original refer to it. */
  #referencesByTarget(): Map<string, Set<string>> {
    if (this.#references !== null) return this.#references;
    const references = new Map<string, Set<string>>();
    for (const { name } of this.#pkg.entries) {
      const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
      if (match === null) continue;
      const source = `${match[1] ?? ''}${match[2] ?? ''}`;
      for (const { part } of readRelationships(this.#pkg, source)) {
        if (part === null) continue;
        const sources = references.get(partKey(part)) ?? new Set<string>();
        references.set(partKey(part), sources.add(partKey(source)));
      }
    }
    this.#references = references;
    return references;
  }
}

function pack(name: string, text: string): PackedEntry {
  // Parts are written as UTF-8, whatever they came as.
  const declared = text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, (all, start: string) =>
    /utf-8/i.test(all) ? all : `${start}"UTF-8"`,
  );
  return packEntry(name, new TextEncoder().encode(declared));
}
