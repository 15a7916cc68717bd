import type { PlanComparison } from '../../core/comparison/change';
import { comparePlans, isDifferent } from '../../core/comparison/compare-plans';
import { diffJson, type VersionJson } from '../../core/contract/diff-json';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { Command } from '../arguments';
import { type Checked, checkFile } from '../check-file';
import { onlySheet, sheetOfFile } from '../files/sheet-of-file';
import { EXIT, type ExitStatus, type Session } from '../surroundings';
import { diffText } from '../text/diff';
import { failureText } from '../text/file-text';
import { errStyle, outStyle } from './check';

/** `tenken diff`: what changed between two versions of a plan. */
export function runDiff(command: Extract<Command, { readonly name: 'diff' }>, session: Session): ExitStatus {
  const { out, err, t, today, version } = session;
  const sides = [command.before, command.after].map((word) => {
    const named = sheetOfFile(word);
    const part = (whole: WorkbookSnapshot): WorkbookSnapshot => onlySheet(named, whole, t('list.separator'));
    return { ...checkFile(named.path, { rows: [], options: {}, today }, t, part), path: word };
  });
  for (const side of sides) {
    if (!side.ok) err.write(failureText(side.path, side.error.message, errStyle(session)));
    else if (side.result.warnings.length > 0) {
      const count = side.result.warnings.length;
      err.write(`${t('diff.warnings', { path: side.path, count })}\n`);
    }
  }
  const [before, after] = sides;
  const comparisons = before?.ok && after?.ok ? comparePlans(before.result.plans, after.result.plans) : null;
  if (command.format === 'json' && before !== undefined && after !== undefined) {
    const json = diffJson(versionOf(before), versionOf(after), comparisons, version);
    out.write(`${JSON.stringify(json, null, 2)}\n`);
  } else if (comparisons !== null) {
    out.write(diffText(comparisons, command, outStyle(session)));
  }
  return statusOf(comparisons);
}

function versionOf(checked: Checked): VersionJson {
  const { path } = checked;
  return checked.ok
    ? { path, error: null, warnings: checked.result.warnings.length }
    : { path, error: checked.error, warnings: 0 };
}

function statusOf(comparisons: readonly PlanComparison[] | null): ExitStatus {
  if (comparisons === null) return EXIT.failure;
  return comparisons.some(isDifferent) ? EXIT.errors : EXIT.fine;
}
