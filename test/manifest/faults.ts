import { parseTree, type XmlElement } from '../../src/hosts/xlsx/write/xml-tree';
import {
  MANDATORY_ICON_SIZES,
  MAX_RESOURCE_ID,
  OPTIONAL_ICON_SIZES,
  type ResourceKind,
  ruleOf,
  SCHEMA,
} from './schema';

const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  types: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
};
const LOCALES = ['en-US'];
const IS_URL = /Url$|SourceLocation$|bt:Url$|bt:Images\/bt:Image$/;

export interface Resource {
  readonly kind: ResourceKind;
  readonly value: string;
}

export interface Manifest {
  readonly root: XmlElement;
  /** Every element with its path, the root first. */
  readonly elements: readonly { readonly path: string; readonly element: XmlElement }[];
  readonly resources: ReadonlyMap<string, Resource>;
}

export function readManifest(xml: string): Manifest {
  const root = parseTree(xml, 'manifest.xml');
  const elements: { path: string; element: XmlElement }[] = [];
  const visit = (element: XmlElement, parent: string): void => {
    const path = parent === '' ? nameOf(element) : `${parent}/${nameOf(element)}`;
    elements.push({ path, element });
    for (const item of element.children) visit(item, path);
  };
  visit(root, '');
  const resources = new Map<string, Resource>();
  for (const { path, element } of elements) {
    const list = /\/Resources\/bt:(Image|Url|ShortString|LongString)s\/[^/]*$/.exec(path)?.[1];
    if (list === undefined) continue;
    resources.set(attribute(element, 'id'), {
      kind: list as ResourceKind,
      value: attribute(element, 'DefaultValue'),
    });
  }
  return { root, elements, resources };
}

/** What the schema and Office would not take, as sentences. */
export function manifestFaults(xml: string): string[] {
  const manifest = readManifest(xml);
  return [
    ...manifest.elements.flatMap(({ path, element }) => elementFaults(path, element, manifest.resources)),
    ...namespaceFaults(manifest),
    ...idFaults(manifest),
    ...iconFaults(manifest),
  ];
}

/** All URLs, those of the overrides included. */
export function urlsOf(manifest: Manifest): string[] {
  return manifest.elements.flatMap(({ path, element }) => {
    if (!IS_URL.test(path.replace(/\/(bt:)?Override$/, ''))) return [];
    return [...element.attributes].flatMap(([name, value]) =>
      name === 'DefaultValue' || name === 'Value' ? [value] : [],
    );
  });
}

export const attribute = (element: XmlElement, name: string): string => element.attributes.get(name) ?? '';

const nameOf = (element: XmlElement): string =>
  element.uri === NAMESPACES.types ? `bt:${element.local}` : element.local;

function elementFaults(
  path: string,
  element: XmlElement,
  resources: ReadonlyMap<string, Resource>,
): string[] {
  const rule = ruleOf(path);
  if (rule === undefined) return [`${path}: not an element of the schema`];
  const faults = orderFaults(path, element);
  const wanted = [...(rule.attributes ?? []), ...(rule.resource === undefined ? [] : ['resid'])];
  const given = [...element.attributes.keys()].filter((name) => !name.startsWith('xmlns'));
  for (const name of wanted) if (!given.includes(name)) faults.push(`${path}: no ${name}`);
  for (const name of given) if (!wanted.includes(name)) faults.push(`${path}: unknown attribute ${name}`);
  const text = element.text.trim();
  if (!(rule.text ?? /^$/).test(text)) faults.push(`${path}: ${text}`);
  if (rule.resource !== undefined) {
    const id = attribute(element, 'resid');
    const kind = resources.get(id)?.kind;
    if (kind === undefined) faults.push(`${path}: nothing has the id ${id}`);
    else if (kind !== rule.resource) faults.push(`${path}: ${id} is a ${kind}, not a ${rule.resource}`);
  }
  if (rule.limit !== undefined) faults.push(...textFaults(path, element, rule.limit));
  return faults;
}

/** Children against the schema's sequence. */
function orderFaults(path: string, element: XmlElement): string[] {
  const names = element.children.map(nameOf);
  let at = 0;
  for (const item of ruleOf(path)?.children ?? []) {
    const [, name = '', count = ''] = /^(.*?)([?+*]?)$/.exec(item) ?? [];
    const start = at;
    while (names[at] === name && (at === start || count === '+' || count === '*')) at++;
    if (at === start && (count === '' || count === '+')) return [`${path}: no ${name} where one must be`];
  }
  return at < names.length ? [`${path}: ${names[at]} is not allowed here`] : [];
}

/** Lengths, and the languages: a text has all, a URL is the same in each. */
function textFaults(path: string, element: XmlElement, limit: number): string[] {
  const faults: string[] = [];
  const texts = [attribute(element, 'DefaultValue')];
  for (const item of element.children) texts.push(attribute(item, 'Value'));
  for (const text of texts) {
    if (text === '' || text.length > limit) faults.push(`${path}: ${text.length} characters: ${text}`);
  }
  const locales = element.children.map((item) => attribute(item, 'Locale'));
  const complete = IS_URL.test(path) ? [] : LOCALES;
  if (locales.join() !== complete.join()) faults.push(`${path}: languages: ${locales.join(', ') || 'none'}`);
  return faults;
}

function namespaceFaults({ elements }: Manifest): string[] {
  return elements.flatMap(({ path, element }) => {
    const wanted = /(^|\/)bt:[^/]*$/.test(path)
      ? NAMESPACES.types
      : path.startsWith('OfficeApp/VersionOverrides')
        ? NAMESPACES.overrides
        : NAMESPACES.app;
    return element.uri === wanted ? [] : [`${path}: in the namespace ${element.uri}`];
  });
}

/** Ids are there once; resources are all used. */
function idFaults({ elements, resources }: Manifest): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const { path, element } of elements) {
    const id = element.attributes.get('id');
    if (id === undefined) continue;
    if (ids.has(id)) faults.push(`${path}: the id ${id} is there twice`);
    ids.add(id);
    const isResource = path.includes('/Resources/');
    if (id.length > (isResource ? MAX_RESOURCE_ID : 125)) faults.push(`${path}: the id ${id} is too long`);
  }
  const used = new Set(elements.map(({ element }) => element.attributes.get('resid')));
  for (const id of resources.keys()) if (!used.has(id)) faults.push(`${id}: not used`);
  return faults;
}

function iconFaults({ elements }: Manifest): string[] {
  return elements.flatMap(({ path, element }) => {
    if (!path.endsWith('/Icon')) return [];
    const sizes = element.children.map((image) => Number(attribute(image, 'size')));
    const missing = MANDATORY_ICON_SIZES.filter((size) => !sizes.includes(size));
    const allowed = [...MANDATORY_ICON_SIZES, ...OPTIONAL_ICON_SIZES];
    const unknown = sizes.filter((size, index) => !allowed.includes(size) || sizes.indexOf(size) !== index);
    return [...missing, ...unknown].map((size) => `${path}: size ${size}`);
  });
}

/** Paths of the schema, for the test that none of them is a slip of the pen. */
export const KNOWN_PATHS = Object.keys(SCHEMA);
