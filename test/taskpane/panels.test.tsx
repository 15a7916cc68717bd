/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pane as en } from '../../src/core/messages/en/pane';
import { pane as ja } from '../../src/core/messages/ja/pane';
import { actionOf } from '../../src/taskpane/actions/actions';
import { App } from '../../src/taskpane/app';
import { Controller } from '../../src/taskpane/controller';
import { createEngine, type Port } from '../../src/taskpane/engine/client';
import { EngineService } from '../../src/taskpane/engine/service';
import { PaneProvider } from '../../src/taskpane/pane-context';
import { createStore } from '../../src/taskpane/store';
import { speaker } from '../../src/taskpane/words';
import { demoSnapshot } from './demo-snapshot';
import { FakeHost } from './fake-host';

/** The engine without a worker. */
function directPort(): Port {
  const service = new EngineService();
  const port: Port = {
    postMessage: (request) => {
      const response = service.handle(request);
      if (response !== null) queueMicrotask(() => port.onResponse(response));
    },
    onResponse: () => undefined,
    onFault: () => undefined,
    close: () => undefined,
  };
  return port;
}

function openPane(language: 'ja' | 'en' = 'ja') {
  const host = new FakeHost(demoSnapshot());
  const store = createStore();
  const controller = new Controller({
    host,
    store,
    engine: createEngine(directPort),
    around: {
      language,
      version: '0',
      today: () => ({ year: 2025, month: 4, day: 1 }),
      todayText: () => '2025-04-01',
      fileName: () => 'x.xlsx',
    },
  });
  const say = speaker(language === 'ja' ? ja : en, language);
  render(
    <PaneProvider value={{ store, controller, say }}>
      <App />
    </PaneProvider>,
  );
  return { host, store, controller, user: userEvent.setup() };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const status = (): HTMLElement => screen.getByRole('status');

async function openChecked() {
  const opened = openPane();
  await opened.user.click(button('点検する'));
  await screen.findByRole('list', { name: '確認事項一覧' });
  return opened;
}

test('before a check: what this is, and the buttons', () => {
  openPane();
  expect(status()).toHaveTextContent('まだ点検していません。');
  for (const name of ['点検する', '実績入力シートを作成する', '報告シートを作成する'])
    expect(button(name)).toBeEnabled();
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    '確認事項',
    '達成状況',
    '交付金',
    '設定',
  ]);
});

test('a check lists findings and says how many', async () => {
  await openChecked();
  const list = screen.getByRole('list', { name: '確認事項一覧' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  expect(status()).toHaveTextContent('確認事項 3件（要修正 3・要確認 0・参考 0） 対象: ブック全体');
});

test('the scope is what was chosen, and the status says it', async () => {
  const { host, user } = openPane();
  await user.selectOptions(screen.getByLabelText('点検する範囲'), '選択範囲');
  await user.click(button('点検する'));
  await screen.findByRole('list', { name: '確認事項一覧' });
  expect(host.reads).toEqual(['selection']);
  expect(status()).toHaveTextContent('対象: 選択範囲（KPI!A1:D10）');
});

test('choosing a finding selects its cell; keys walk on', async () => {
  const { host, user } = await openChecked();
  await user.click(screen.getByRole('button', { name: /KPI!F2/, expanded: false }));
  expect(host.selected).toEqual([{ sheet: 'KPI', row: 1, column: 5 }]);
  expect(screen.getByText('5人 + 15人 + 15人 = 35人（記載 36人、差 +1人）')).toBeInTheDocument();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(host.selected.at(-1)).toEqual({ sheet: 'KPI', row: 2, column: 5 });
  expect(screen.getByRole('button', { name: /KPI!F3/ })).toHaveFocus();
});

test('a fix changes the cell, and one step takes it back', async () => {
  const { host, user } = await openChecked();
  const cell = { sheet: 'KPI', row: 1, column: 5 };
  await user.click(screen.getByRole('button', { name: /KPI!F2/ }));
  await user.click(button('修正する'));
  expect(await screen.findByText('KPI!F2 を 35 に書き換えました。')).toBeInTheDocument();
  expect(host.cellAt(cell)?.value).toBe(35);
  expect(status()).toHaveTextContent('確認事項 2件');
  await user.click(button('修正を元に戻す'));
  expect(await screen.findByText('KPI!F2 を元に戻しました。')).toBeInTheDocument();
  expect(host.cellAt(cell)?.value).toBe(36);
  expect(status()).toHaveTextContent('確認事項 3件');
});

test('a fix is refused where the cell has changed', async () => {
  const { host, user } = await openChecked();
  await user.click(screen.getByRole('button', { name: /KPI!F2/ }));
  host.snapshot = new FakeHost(host.snapshot).snapshot;
  host.failNext = 'changed-since';
  await user.click(button('修正する'));
  expect(await screen.findByText(/点検の後に変更されたため、修正しませんでした/)).toBeInTheDocument();
});

test('a finding is accepted with a reason and a name, and opened again', async () => {
  const { store, user } = await openChecked();
  await user.click(screen.getByRole('button', { name: /KPI!F2/ }));
  await user.click(button('確認済にする…'));
  await user.type(screen.getByLabelText(/確認済とする理由/), '問題なし');
  await user.click(button('確認済にする'));
  expect(screen.getByText(/これでは、なぜ直さなくてよいのか/)).toBeInTheDocument();
  expect(screen.getByText(/氏名を入力してください/)).toBeInTheDocument();
  await user.clear(screen.getByLabelText(/確認済とする理由/));
  await user.type(screen.getByLabelText(/確認済とする理由/), '別表の定義による');
  await user.type(screen.getByLabelText(/確認した人の氏名/), '山田');
  await user.click(button('確認済にする'));
  await screen.findByText(/ほかに確認済 1件。/);
  expect(status()).toHaveTextContent('確認事項 2件（要修正 2・要確認 0・参考 0） ほかに確認済 1件。');
  expect(store.get().rows).toMatchObject([
    { category: 'check', item: 'person', value: '山田' },
    { category: 'accepted', note: '別表の定義による', by: '山田', at: '2025-04-01' },
  ]);
  // The name is asked once.
  await user.click(screen.getByRole('button', { name: /KPI!F3/ }));
  await user.click(button('確認済にする…'));
  expect(screen.queryByLabelText(/確認した人の氏名/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '確認済 1' }));
  await user.click(screen.getByRole('button', { name: /KPI!F2/ }));
  await user.click(button('確認済を取り消す'));
  await waitFor(() => expect(status()).toHaveTextContent('確認事項 3件'));
});

test('the report button checks and writes at once', async () => {
  const { host, user } = openPane();
  await user.click(button('報告シートを作成する'));
  expect(await screen.findByText(/4枚のシートを書き込みました/)).toBeInTheDocument();
  expect(host.written[0]?.map(({ key }) => key)).toEqual(['findings', 'achievement', 'variance', 'grant']);
});

test('a warning of stale sheets is gone as soon as they are written', async () => {
  const { host, controller, user } = openPane();
  await user.click(button('報告シートを作成する'));
  await screen.findByText(/4枚のシートを書き込みました/);
  host.put({ sheet: '実績', row: 2, column: 0 }, { value: '移住・定住者数(人)', formula: null });
  await act(() => controller.check());
  const stale = /計画より古くなっています/;
  expect(screen.getAllByText(stale)).not.toHaveLength(0);

  await user.click(button('報告シートを作成する'));
  await screen.findByText(/4枚のシートを書き込みました/);
  expect(screen.queryAllByText(stale)).toHaveLength(0);
});

test('errors of the workbook are messages', async () => {
  const { host, user } = openPane();
  host.failNext = 'too-large';
  await user.click(button('点検する'));
  expect(await screen.findByText(/ブックが大きく/)).toBeInTheDocument();
  expect(button('点検する')).toBeEnabled();
});

test('long work is cancelled by its button', async () => {
  const { host, user } = openPane();
  let release = (): void => undefined;
  host.gate = new Promise((resolve) => {
    release = resolve;
  });
  await user.click(button('点検する'));
  expect(status()).toHaveTextContent('ブックを読み取っています…（1/2）');
  await user.click(button('中止する'));
  release();
  expect(await screen.findByText('中止しました。ブックは変わっていません。')).toBeInTheDocument();
});

test('findings refresh by themselves after an edit', async () => {
  const { host } = await openChecked();
  act(() => host.type({ sheet: 'KPI', row: 1, column: 5 }, 35));
  expect(status()).toHaveTextContent('この後ブックが変更されました。');
  await screen.findByText(/確認事項 2件/, {}, { timeout: 3000 });
});

test('achievement: states, rates and a chart for each indicator', async () => {
  const { user } = await openChecked();
  await user.click(screen.getByRole('tab', { name: '達成状況' }));
  expect(await screen.findByRole('heading', { name: '観光入込客数(人)' })).toBeInTheDocument();
  expect(screen.getByText('92.1%')).toBeInTheDocument();
  expect(
    screen.getByRole('img', { name: /観光入込客数.*2018 目標 13,000人 実績 13,400人/ }),
  ).toBeInTheDocument();
});

test('grant: steps, and a trial with another rate', async () => {
  const { user } = await openChecked();
  await user.click(screen.getByRole('tab', { name: '交付金' }));
  expect(await screen.findByText('12,000千円 × 1/2 = 6,000千円')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('補助率を変えて試算'), '2/3');
  expect(await screen.findByText('8,000千円')).toBeInTheDocument();
});

test('settings are saved as rows', async () => {
  const { host, store, user } = openPane();
  await user.click(screen.getByRole('tab', { name: '設定' }));
  await user.selectOptions(await screen.findByLabelText('点検項目の組'), '厳格');
  await user.type(screen.getByLabelText('補助率'), '3/2');
  await user.click(button('設定を保存する'));
  expect(screen.getByText(/1以下の分数/)).toBeInTheDocument();
  await user.clear(screen.getByLabelText('補助率'));
  await user.type(screen.getByLabelText('補助率'), '2/3');
  await user.type(screen.getByLabelText('点検者の氏名'), '山田');
  await user.click(button('設定を保存する'));
  expect(await screen.findByText('設定を保存しました。')).toBeInTheDocument();
  expect(status()).not.toHaveTextContent('まだブックに書き込まれていません');
  expect(JSON.stringify(host.written.at(-1))).toContain('山田');
  expect(store.get().rows.map(({ item, value }) => [item, value])).toEqual([
    ['preset', 'strict'],
    ['rate', '2/3'],
    ['person', '山田'],
  ]);
});

test('tabs move by arrow keys', async () => {
  const { user } = openPane();
  screen.getByRole('tab', { name: '確認事項' }).focus();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { name: '設定', selected: true })).toHaveFocus();
});

test('the ribbon does what the button does', async () => {
  const { controller } = openPane('en');
  await act(async () => {
    await actionOf('check').perform(controller);
  });
  expect(await screen.findByRole('list', { name: 'Findings' })).toBeInTheDocument();
  expect(status()).toHaveTextContent('Findings: 3');
});

test('fixes of one rule go together, and come back together', async () => {
  const { host, user } = await openChecked();
  await user.click(screen.getByRole('button', { name: /KPI!F2/ }));
  await user.click(screen.getByText('同じ点検項目の修正案（2件）'));
  await user.click(button('2件をまとめて修正する'));
  await screen.findByText('2セルを書き換えました。');
  const totals = () =>
    [1, 2].map((row) => {
      const cell = host.cellAt({ sheet: 'KPI', row, column: 5 });
      return cell?.formula ?? cell?.value;
    });
  expect(totals()).not.toEqual([36, 15000]);
  await user.click(button('修正を元に戻す'));
  await screen.findByText(/2セルを元に戻しました/);
  expect(totals()).toEqual([36, 15000]);
});

test('what a column was taken for is shown, and a correction is kept', async () => {
  const { store, user } = await openChecked();
  await user.click(await screen.findByText('表の読み取り方（3表）'));
  await user.click((await screen.findAllByText('列の役割を確かめる・直す'))[0] as HTMLElement);
  await user.selectOptions(screen.getByLabelText(/「事業開始前\(現時点\)」の役割/), '備考');
  await user.click(button('訂正を保存して点検し直す'));
  await screen.findByText('訂正による');
  expect(store.get().rows).toMatchObject([{ category: 'column', item: 'role', value: 'remark' }]);
});

test('a rule is switched off with a reason', async () => {
  const { store, user } = await openChecked();
  await user.click(screen.getByRole('tab', { name: '設定' }));
  await user.click(await screen.findByText('使わない点検項目（0件）'));
  await user.selectOptions(
    screen.getByLabelText('使わないことにする点検項目'),
    'kpi-total-equals-increments',
  );
  await user.click(button('この点検項目を使わない'));
  await user.type(screen.getByLabelText(/使わない理由/), '累計は別の定義による');
  await user.click(button('この点検項目を使わない'));
  await user.click(button('設定を保存する'));
  await screen.findByText('設定を保存しました。');
  expect(status()).toHaveTextContent('確認事項 1件');
  expect(store.get().rows).toMatchObject([
    { category: 'rule', target: 'kpi-total-equals-increments', value: 'off', note: '累計は別の定義による' },
  ]);
});

test('rows that somebody else wrote since the check are not written over', async () => {
  const { host, store, user } = await openChecked();
  await user.click(screen.getByRole('tab', { name: '設定' }));
  await user.type(await screen.findByLabelText('点検者の氏名'), '山田');
  await user.click(button('設定を保存する'));
  await screen.findByText('設定を保存しました。');

  // Another person opens the sheet in the same workbook and adds a row below the last one.
  const sheet = host.snapshot.sheets.find(({ name }) => name === '点検設定');
  const person = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === '山田'));
  if (sheet === undefined || person === undefined) throw new Error('no row of the person');
  const added = ['点検', '', '補助率', '2/3', '交付決定による'];
  added.forEach((value, column) =>
    host.put({ sheet: '点検設定', row: person.row + 1, column }, { value, formula: null }),
  );

  await user.selectOptions(screen.getByLabelText('点検項目の組'), '厳格');
  await user.click(button('設定を保存する'));
  await screen.findByText('設定を保存しました。');
  const set = store.get().rows.filter(({ value }) => value !== '');
  expect(set.map(({ item, value }) => [item, value])).toEqual([
    ['person', '山田'],
    ['rate', '2/3'],
    ['preset', 'strict'],
  ]);
  expect(JSON.stringify(host.written.at(-1))).toContain('交付決定による');
});

test('where nothing can be written, settings hold in the pane, and it says so', async () => {
  const { host, store, user } = await openChecked();
  await user.click(screen.getByRole('tab', { name: '設定' }));
  await user.selectOptions(await screen.findByLabelText('点検項目の組'), '厳格');
  host.failNext = 'read-only';
  await user.click(button('設定を保存する'));
  await screen.findByText(/読み取り専用で開いているため、書き込めません/);
  expect(status()).toHaveTextContent('まだブックに書き込まれていません');
  expect(store.get()).toMatchObject({ unsaved: true, rows: [{ item: 'preset', value: 'strict' }] });
});

test('after a report, the panel counts what is new, resolved and remaining since it', async () => {
  const { host, user } = await openChecked();
  expect(screen.queryByText(/新規 \d+件/)).not.toBeInTheDocument();
  await user.click(button('報告シートを作成する'));
  await screen.findByText(/シートを書き込みました/);
  // One of the three findings is mended, and one of a new kind comes.
  host.put({ sheet: 'KPI', row: 1, column: 5 }, { value: 35, formula: null });
  host.put({ sheet: '事業費', row: 1, column: 3 }, { value: 5600, formula: null });
  await user.click(button('点検する'));
  expect(await screen.findByText(/新規 1件・解消 1件・継続 2件/)).toBeInTheDocument();
});
