import type { SettingsRow } from '../core/contract/settings-rows';

/** Rows of one item, with others in their place; everything else stays where it is. */
export function withColumnRoles(
  rows: readonly SettingsRow[],
  roles: ReadonlyMap<string, string | null>,
): readonly SettingsRow[] {
  const others = rows.filter(({ category, target }) => !(category === 'column' && roles.has(target)));
  const own = [...roles].flatMap(([target, value]) => {
    if (value === null) return [];
    const note = rows.find((row) => row.category === 'column' && row.target === target)?.note ?? '';
    return [{ category: 'column', target, item: 'role', value, note }];
  });
  return [...others, ...own];
}
