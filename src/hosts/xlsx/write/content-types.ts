import { CONTENT_TYPES_PART, partKey } from '../package';
import { CONTENT_TYPE } from './dialect';
import { XmlEdit } from './xml-edit';
import { attributes, XML_DECLARATION } from './xml-text';
import { childrenOf, nameLike, parseTree } from './xml-tree';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The content type that a part shall have; null takes the part out of the list. */
export interface TypeChange {
  readonly part: string;
  readonly type: string | null;
}

/**
 * `[Content_Types].xml` with the changes. Text that needs none comes back as it is.
 */
export function editContentTypes(text: string | null, changes: readonly TypeChange[]): string {
  const original = text ?? `${XML_DECLARATION}<Types xmlns="${NAMESPACE}"></Types>`;
  const root = parseTree(original, CONTENT_TYPES_PART);
  const edit = new XmlEdit(original);
  const overrides = new Map(
    childrenOf(root, 'Override').map((element) => [
      partKey(element.attributes.get('PartName') ?? ''),
      element,
    ]),
  );
  const defaults = new Map(
    childrenOf(root, 'Default').map((element) => [
      (element.attributes.get('Extension') ?? '').toLowerCase(),
      element.attributes.get('ContentType') ?? '',
    ]),
  );
  let added = '';
  for (const { part, type } of changes) {
    const element = overrides.get(partKey(part));
    if (type === null) {
      if (element !== undefined) edit.remove(element);
    } else if (element === undefined) {
      added += `<${nameLike(root, 'Override')}${attributes({ PartName: `/${part}`, ContentType: type })}/>`;
    } else if (element.attributes.get('ContentType') !== type) {
      edit.setAttributes(element, { ContentType: type });
    }
  }
  if (!defaults.has('rels')) {
    const xml = attributes({ Extension: 'rels', ContentType: CONTENT_TYPE.relationships });
    edit.insertInOrder(root, 'Default', ['Default', 'Override'], `<${nameLike(root, 'Default')}${xml}/>`);
  }
  if (added !== '') edit.append(root, added);
  return edit.changed ? edit.apply() : original;
}
