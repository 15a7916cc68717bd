import { squeeze } from '../text/fold';
import { sameCell } from '../workbook/cell-ref';
import { defineRule, draft, related, text } from './support/draft';

/** One plan name throughout: wherever the workbook names the plan, it is the same name. */
export const planNameConsistent = defineRule(
  {
    id: 'plan-name-consistent',
    subject: 'plan',
    severities: ['warning'],
    messages: ['differs'],
    preset: 'strict',
  },
  ({ plan }) => {
    const { name, names } = plan;
    if (name === null) return [];
    return names
      .filter(({ value, cell }) => !sameCell(cell, name.cell) && nameKey(value) !== nameKey(name.value))
      .map(({ value, cell }) =>
        draft({
          messageId: 'differs',
          severity: 'warning',
          cell,
          data: { first: text(name.value), second: text(value) },
          related: related('other', [name.cell]),
          key: ['name', nameKey(value)],
        }),
      );
  },
);

/** Widths, spaces, quotation marks, dots and what is said of the version do not count. */
function nameKey(name: string): string {
  return squeeze(name)
    .replace(/[「」『』“”"'・･、,。]/g, '')
    .replace(/[‐-―−－ー~〜～–—-]/g, '-')
    .replace(/[(（](?:案|素案|変更|変更案|改定|第\d+回変更|抜粋|写し?)[)）]$/, '')
    .toLowerCase();
}
