import type { SettingsRow } from '../../core/contract/settings-rows';

/** The settings that the form shows; empty text is the default. */
export const FORM_ITEMS = ['preset', 'programme', 'rate', 'printed-as', 'actual-due-months'] as const;
export type FormItem = (typeof FORM_ITEMS)[number];
export type FormValues = Readonly<Record<FormItem, string>>;

const isShown = ({ category, item }: SettingsRow): boolean =>
  category === 'check' && FORM_ITEMS.some((each) => each === item);

/** What the rows say about the items of the form; the last row wins. */
export function valuesOf(rows: readonly SettingsRow[]): FormValues {
  const values: Record<FormItem, string> = {
    preset: '',
    programme: '',
    rate: '',
    'printed-as': '',
    'actual-due-months': '',
  };
  for (const row of rows.filter(isShown)) {
    const item = FORM_ITEMS.find((each) => each === row.item);
    if (item !== undefined) values[item] = row.value;
  }
  return values;
}

/** Rows with the form's values; rows about anything else stay as they are. */
export function withValues(rows: readonly SettingsRow[], values: FormValues): readonly SettingsRow[] {
  const others = rows.filter((row) => !isShown(row));
  const own = FORM_ITEMS.filter((item) => values[item].trim() !== '').map((item) => ({
    category: 'check',
    target: '',
    item,
    value: values[item].trim().normalize('NFKC'),
    note: rows.find((row) => isShown(row) && row.item === item)?.note ?? '',
  }));
  return [...own, ...others];
}
