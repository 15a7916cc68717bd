import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ReportOptions } from '../core/reports/build-reports';
import type { ReportKey } from '../core/workbook/sheet-model';
import { plannedSheetNames } from '../hosts/xlsx/write/write-sheets';
import type { Checked } from './check-file';
import type { Session } from './surroundings';

/** What building sheets for a file that was checked needs to know. */
export function reportOptions(
  { bytes, snapshot, path }: Extract<Checked, { readonly ok: true }>,
  keys: readonly ReportKey[],
  { t, version }: Session,
): ReportOptions {
  const wanted = {
    findings: t('report.sheet.findings'),
    actuals: t('report.sheet.actuals'),
    achievement: t('report.sheet.achievement'),
    variance: t('report.sheet.variance'),
    grant: t('report.sheet.grant'),
    publication: t('report.sheet.publication'),
    settings: t('report.sheet.settings'),
  };
  return {
    keys,
    sheetNames: plannedSheetNames(bytes, wanted),
    lang: t.language,
    snapshot,
    fileName: basename(path),
    fileHash: createHash('sha256').update(bytes).digest('hex'),
    toolVersion: version,
  };
}
