import { XmlEdit } from '../../../../src/hosts/xlsx/write/xml-edit';
import { child, childrenOf, parseTree, prefixFor } from '../../../../src/hosts/xlsx/write/xml-tree';

/** Everything that makes finding a place in XML text hard. */
const AWKWARD =
  "<?xml version='1.0'?>\r\n<!-- <sheets> --><x:book xmlns:x='urn:x'\r\n  title = '😀 > \"1\"' >\r\n" +
  '<x:empty   a="1" /><x:list\n><x:item n="&lt;1&gt;"/>text<![CDATA[</x:list>]]><x:item n=\'2\'></x:item ></x:list>' +
  '<other xmlns="urn:other"/></x:book>\r\n';

const root = parseTree(AWKWARD, 'part');
const list = child(root, 'list');
const empty = child(root, 'empty');
if (list === null || empty === null) throw new Error('not parsed');

test('elements know where they stand', () => {
  const written = (element: typeof root): string => AWKWARD.slice(element.start, element.end);
  expect(written(root)).toBe(AWKWARD.slice(AWKWARD.indexOf('<x:book'), AWKWARD.lastIndexOf('\r\n')));
  expect(written(empty)).toBe('<x:empty   a="1" />');
  expect(childrenOf(list, 'item').map(written)).toEqual([
    '<x:item n="&lt;1&gt;"/>',
    "<x:item n='2'></x:item >",
  ]);
  expect(list.text).toBe('text</x:list>');
  expect(root.attributes.get('title')).toBe('😀 > "1"');
});

test('a child of another namespace is not meant', () => {
  expect(child(root, 'other')).toBeNull();
  expect(prefixFor(list, 'urn:x')).toBe('x');
  expect(prefixFor(list, 'urn:other')).toBeNull();
});

test('changes leave everything else as it was', () => {
  const edit = new XmlEdit(AWKWARD);
  const [first, second] = childrenOf(list, 'item');
  if (first === undefined || second === undefined) throw new Error('no items');
  edit.setAttributes(root, { title: 'new "1"', more: 2 });
  edit.append(empty, '<x:in/>');
  edit.append(empty, '<x:more/>');
  edit.remove(first);
  edit.replace(second, '<x:item n="3"/>');
  edit.append(list, '<x:item n="4"/>');
  expect(edit.apply()).toBe(
    AWKWARD.replace('title = \'😀 > "1"\'', 'title="new &quot;1&quot;"')
      .replace('<x:book xmlns', '<x:book more="2" xmlns')
      .replace('<x:empty   a="1" />', '<x:empty   a="1" ><x:in/><x:more/></x:empty>')
      .replace('<x:item n="&lt;1&gt;"/>', '')
      .replace("<x:item n='2'></x:item >", '<x:item n="3"/><x:item n="4"/>'),
  );
});

test('an element goes before the first one that comes later in the order', () => {
  const order = ['empty', 'first', 'list', 'last'];
  const insert = (local: string): string => {
    const edit = new XmlEdit(AWKWARD);
    edit.insertInOrder(root, local, order, `<x:${local}/>`);
    return edit.apply();
  };
  expect(insert('first')).toContain('<x:first/><x:list\n>');
  expect(insert('last')).toContain('<other xmlns="urn:other"/><x:last/></x:book>');
});

test('changes that overlap are a mistake of the program', () => {
  const edit = new XmlEdit(AWKWARD);
  edit.remove(list);
  edit.append(list, '<x:item/>');
  expect(() => edit.apply()).toThrow(/Overlapping/);
});

test('what is not well-formed names its part', () => {
  expect(() => parseTree('<a><b></a>', 'xl/workbook.xml')).toThrow(
    expect.objectContaining({ code: 'broken-part', part: 'xl/workbook.xml' }),
  );
});
