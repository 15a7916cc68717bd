import { XmlEdit } from './xml-edit';
import { attributes, XML_DECLARATION } from './xml-text';
import { childrenOf, nameLike, parseTree } from './xml-tree';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * A relationships part with one more relationship in it.
 *
 * @param text the part's text, null when it does not exist yet
 * @param name the part's own name, for errors
 * @param source the part whose relationships these are
 */
export function addRelationship(
  text: string | null,
  name: string,
  source: string,
  type: string,
  target: string,
): { readonly text: string; readonly id: string } {
  const original = text ?? `${XML_DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const root = parseTree(original, name);
  const ids = new Set(childrenOf(root, 'Relationship').map((element) => element.attributes.get('Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const edit = new XmlEdit(original);
  const written = attributes({ Id: id, Type: type, Target: relativeTarget(source, target) });
  edit.append(root, `<${nameLike(root, 'Relationship')}${written}/>`);
  return { text: edit.apply(), id };
}

/** A relationships part without those of these ids. */
export function removeRelationships(text: string, name: string, ids: ReadonlySet<string>): string {
  const edit = new XmlEdit(text);
  for (const element of childrenOf(parseTree(text, name), 'Relationship')) {
    if (ids.has(element.attributes.get('Id') ?? '')) edit.remove(element);
  }
  return edit.apply();
}

/** `relativeTarget('xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml')` → `../drawings/drawing1.xml`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return encodeURI([...from.slice(same).map(() => '..'), ...to.slice(same)].join('/'));
}
