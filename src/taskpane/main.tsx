/// <reference types="office-js" />
import './theme/theme.css';
import './theme/shell.css';
import './theme/panels.css';
import './theme/figures.css';
import type { WorkbookHost } from '../hosts/ports';
import { ribbonAction } from './actions/actions';
import { mount, showStop } from './mount';
import { fileNameOf } from './surroundings';
import { followTheme } from './theme/follow-theme';
import { languageOf } from './words';

/** ExcelApi of Excel 2021, the oldest that the pane works with. */
const LEAST_API = '1.14';

/** The Excel adapter is fetched when something is asked of the workbook, not before. */
function lazyHost(): WorkbookHost {
  let host: Promise<WorkbookHost> | null = null;
  const get = (): Promise<WorkbookHost> =>
    (host ??= import('../hosts/excel/excel-host').then(({ createExcelHost }) => createExcelHost()));
  return {
    read: async (...input) => (await get()).read(...input),
    write: async (...input) => (await get()).write(...input),
    edit: async (...input) => (await get()).edit(...input),
    select: async (...input) => (await get()).select(...input),
    onChanged: async (...input) => (await get()).onChanged(...input),
  };
}

async function start(): Promise<void> {
  // Where the script did not arrive there is no such name at all.
  if (typeof Office === 'undefined') return showStop('pane.stop.no-office', languageOf(navigator.language));
  const { host } = await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  if (host !== Office.HostType.Excel) return showStop('pane.stop.no-host', language);
  if (!Office.context.requirements.isSetSupported('ExcelApi', LEAST_API)) {
    return showStop('pane.stop.too-old', language);
  }
  followTheme(Office.context.officeTheme);
  await mount({
    host: lazyHost(),
    language,
    fileName: () => fileNameOf(Office.context.document.url),
    first: ribbonAction(location.search),
  });
}

start().catch((cause: unknown) => {
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return showStop('pane.stop.fault', languageOf(navigator.language), detail);
});
