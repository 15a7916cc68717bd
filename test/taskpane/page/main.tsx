import '../../../src/taskpane/theme/theme.css';
import '../../../src/taskpane/theme/shell.css';
import '../../../src/taskpane/theme/panels.css';
import '../../../src/taskpane/theme/figures.css';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { ribbonAction } from '../../../src/taskpane/actions/actions';
import { mount } from '../../../src/taskpane/mount';
import { followTheme } from '../../../src/taskpane/theme/follow-theme';
import { languageOf } from '../../../src/taskpane/words';
import { demoSnapshot, largeSnapshot } from '../demo-snapshot';
import { FakeHost } from '../fake-host';

/** The pane as it is built, on a workbook in memory: `?file=…&lang=en&dark=1`. Never part of a build that ships. */
async function start(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const file = parameters.get('file') ?? 'tsuyama-typed';
  const host = new FakeHost(await workbook(file));
  Object.assign(globalThis, { fakeHost: host });
  followTheme(
    parameters.has('dark') ? { bodyBackgroundColor: '#292929' } : { bodyBackgroundColor: '#ffffff' },
  );
  await mount({
    host,
    language: languageOf(parameters.get('lang') ?? 'ja-JP'),
    fileName: () => `${file}.xlsx`,
    first: ribbonAction(location.search),
  });
}

async function workbook(file: string): Promise<WorkbookSnapshot> {
  if (file === 'demo') return demoSnapshot();
  if (file === 'large') return largeSnapshot();
  const response = await fetch(`assets/samples/${file}.xlsx`);
  return readXlsx(new Uint8Array(await response.arrayBuffer()));
}

void start();
