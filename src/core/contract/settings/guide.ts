import { SETTINGS_CATEGORIES, SETTINGS_ITEMS, type SettingsCategory } from './items';
import { GRADING_EXAMPLES } from './grading-rows';
import { PROGRAMME_ITEMS, programmeExamples } from './programme-rows';

/** One kind of row that can be written: its codes, and values or examples of them. */
export interface GuideRow {
  readonly category: SettingsCategory;
  /** Null where any rule can stand there. */
  readonly item: string | null;
  readonly values: readonly string[];
}

/** Every kind of row, in the order of the categories. */
export function guideRows(): readonly GuideRow[] {
  return SETTINGS_CATEGORIES.flatMap((category): readonly GuideRow[] => {
    switch (category) {
      case 'programme':
        return PROGRAMME_ITEMS.map((item) => ({ category, item, values: programmeExamples(item) }));
      case 'grading':
        return [{ category, item: 'grade', values: GRADING_EXAMPLES }];
      case 'accepted':
        return [{ category, item: null, values: [] }];
      default:
        return SETTINGS_ITEMS.filter((known) => known.category === category).map(({ item, examples }) => ({
          category,
          item,
          values: examples,
        }));
    }
  });
}
