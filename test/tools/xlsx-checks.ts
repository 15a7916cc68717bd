import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What is wrong with a package, as sentences; none for a sound one. Independent of the code under test. */
export function packageFaults(bytes: Uint8Array): string[] {
  const names = zipNames(bytes);
  const parts = unzipSync(bytes);
  const faults: string[] = [];
  if (parts['[Content_Types].xml'] === undefined) faults.push('no [Content_Types].xml');
  const lower = names.map((name) => name.toLowerCase());
  lower.forEach((name, index) => {
    if (lower.indexOf(name) !== index) faults.push(`${name}: twice in the zip`);
  });
  for (const name of names) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    const problem = xmlProblem(textOf(parts, name));
    if (problem !== null) faults.push(`${name}: ${problem}`);
  }
  return [...faults, ...relationshipFaults(parts, names), ...contentTypeFaults(parts, names)];
}

/** Text of a part of an unzipped package. */
export function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  return new TextDecoder().decode(parts[name] ?? new Uint8Array());
}

/** Why a text is not well-formed XML with namespaces, or null. */
export function xmlProblem(text: string): string | null {
  let problem: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    problem ??= error.message;
  });
  parser.on('opentag', (tag) => {
    const names = Object.values(tag.attributes).map((attribute) => `${attribute.uri} ${attribute.local}`);
    if (new Set(names).size !== names.length) problem ??= `${tag.name}: an attribute twice`;
  });
  parser.write(text).close();
  return problem;
}

/** Every element of a part with its attributes, in document order. */
export function elementsOf(text: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  // What is not well-formed is a fault of its own.
  parser.on('error', () => undefined);
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const [name, attribute] of Object.entries(tag.attributes)) attributes[name] = attribute.value;
    found.push({ name: tag.local, attributes });
  });
  parser.write(text).close();
  return found;
}

/** Names of the files in a zip, in the order of its directory. */
export function zipNames(bytes: Uint8Array): string[] {
  return zipEntries(bytes).map(({ name }) => name);
}

/** Names and packed bytes of the files in a zip, in the order of its directory. */
export function zipEntries(bytes: Uint8Array): { name: string; packed: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const entries: { name: string; packed: Uint8Array }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: bytes.subarray(data, data + view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function relationshipFaults(parts: Readonly<Record<string, Uint8Array>>, names: readonly string[]): string[] {
  const faults: string[] = [];
  const present = new Set(names.map((name) => name.toLowerCase()));
  for (const name of names) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (match === null) continue;
    const [, folder = '', file = ''] = match;
    if (file !== '' && !present.has(`${folder}${file}`.toLowerCase()))
      faults.push(`${name}: its part is missing`);
    const text = textOf(parts, name);
    const ids = new Set<string>();
    for (const { name: element, attributes } of elementsOf(text)) {
      if (element !== 'Relationship') continue;
      const { Id: id = '', Target: target = '' } = attributes;
      if (ids.has(id)) faults.push(`${name}: ${id} twice`);
      ids.add(id);
      if (attributes.TargetMode === 'External' || target.startsWith('#')) continue;
      const resolved = new URL(target, `http://package/${folder}`).pathname.slice(1);
      if (!present.has(decodeURIComponent(resolved).toLowerCase())) faults.push(`${name}: no ${target}`);
    }
    const source = textOf(parts, `${folder}${file}`);
    for (const { attributes } of /\.xml$/.test(file) ? elementsOf(source) : []) {
      for (const [key, value] of Object.entries(attributes)) {
        if (/^r:(id|embed|link|pict)$/.test(key) && !ids.has(value)) {
          faults.push(`${folder}${file}: no relationship ${value}`);
        }
      }
    }
  }
  return faults;
}

function contentTypeFaults(parts: Readonly<Record<string, Uint8Array>>, names: readonly string[]): string[] {
  const faults: string[] = [];
  const defaults = new Set<string>();
  const overrides = new Set<string>();
  const present = new Set(names.map((name) => `/${name}`.toLowerCase()));
  for (const { name, attributes } of elementsOf(textOf(parts, '[Content_Types].xml'))) {
    if (name === 'Default') {
      const extension = (attributes.Extension ?? '').toLowerCase();
      if (defaults.has(extension)) faults.push(`content type of .${extension} twice`);
      defaults.add(extension);
    }
    if (name === 'Override') {
      const part = (attributes.PartName ?? '').toLowerCase();
      if (overrides.has(part)) faults.push(`content type of ${part} twice`);
      if (!present.has(part)) faults.push(`content type of ${part}, which is missing`);
      overrides.add(part);
    }
  }
  for (const part of present) {
    if (part === '/[content_types].xml' || overrides.has(part)) continue;
    if (!defaults.has(part.slice(part.lastIndexOf('.') + 1))) faults.push(`${part}: no content type`);
  }
  return faults;
}
