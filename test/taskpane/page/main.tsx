import '../../../src/taskpane/theme/theme.css';
import '../../../src/taskpane/theme/shell.css';
import '../../../src/taskpane/theme/panels.css';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { ribbonAction } from '../../../src/taskpane/actions/actions';
import { mount } from '../../../src/taskpane/mount';
import { followTheme } from '../../../src/taskpane/theme/follow-theme';
import { languageOf } from '../../../src/taskpane/words';
import { FakeHost } from '../fake-host';

/** The pane as it is built, on a workbook in memory: `?file=…&lang=en&dark=1`. Never part of a build that ships. */
async function start(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const file = parameters.get('file') ?? 'tsuyama-typed';
  const response = await fetch(`assets/samples/${file}.xlsx`);
  const host = new FakeHost(readXlsx(new Uint8Array(await response.arrayBuffer())));
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

void start();
