import { RELATIONSHIP_NAMESPACES } from './dialect';
import type { PackageEdit } from './package-edit';
import type { KeptSettings } from './sheet-part';
import { attributeNS, child, childrenOf, parseTree, type XmlElement } from './xml-tree';

/** What of a sheet stays when it is written again, besides its cells: what people said about them. */
const KEPT_KINDS = new Set(['comments', 'threadedComment', 'vmlDrawing']);
const KEPT_VIEW = ['tabSelected', 'showGridLines', 'zoomScale', 'zoomScaleNormal'];

/**
 * Clears a sheet of ours for writing it again: its charts and whatever else belongs to it alone leave the package.
 * Comments stay, and so do the settings returned.
 */
export function keepFromOldSheet(part: string, edit: PackageEdit): KeptSettings {
  // Its cells are not asked for, and there may be very many.
  const text = (edit.text(part) ?? '').replace(/<(\w+:)?sheetData[\s>][^]*<\/(\w+:)?sheetData\s*>/, '');
  const root = parseTree(text, part);
  const relationships = edit.relationships(part);
  const dropped = relationships.filter(({ kind }) => !KEPT_KINDS.has(kind));
  edit.unrelate(part, new Set(dropped.map(({ id }) => id)));
  for (const { part: target } of dropped) if (target !== null) edit.removeOrphan(target);

  const legacy = child(root, 'legacyDrawing');
  return {
    codeName: child(root, 'sheetPr')?.attributes.get('codeName') ?? null,
    view: viewOf(root),
    commentsDrawing: legacy === null ? null : attributeNS(legacy, RELATIONSHIP_NAMESPACES, 'id'),
  };
}

function viewOf(root: XmlElement): Record<string, string> {
  const views = child(root, 'sheetViews');
  const view = views === null ? undefined : childrenOf(views, 'sheetView')[0];
  const kept: Record<string, string> = {};
  for (const name of KEPT_VIEW) {
    const value = view?.attributes.get(name);
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
