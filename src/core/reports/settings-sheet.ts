import type { AcceptanceOutcome } from '../engine/acceptances';
import { checkedRows, type CheckedRow } from '../contract/settings/checked-rows';
import { guideRows } from '../contract/settings/guide';
import { itemNames, valueCodes } from '../contract/settings-rows';
import { SETTINGS_CATEGORIES, type SettingsCategory } from '../contract/settings/items';
import { ROW_FIELDS } from '../contract/settings/row';
import { readSettingsSheet } from '../contract/settings/sheet-rows';
import { rowInWords } from '../contract/settings/words';
import { settingWord } from '../messages/setting-words';
import type { CellStyle, SheetModel } from '../workbook/sheet-model';
import { fitRow, pageSetup, sourceLine, writeHead, writeHeader, writeSection } from './frame';
import type { ReportContext } from './report-context';
import { SheetBuilder } from './sheet-builder';
import { COLOR, LABEL, LINK, WORDS } from './styles';

/** Widths of 区分・対象・項目・値・メモ・氏名・日付 and, written by us, 状態. */
const WIDTHS = [15, 30, 24, 30, 36, 13, 13, 36];
const STATE = ROW_FIELDS.length;
/** Empty rows to write into. */
const SPARE_ROWS = 15;
/** Most characters of a list that Excel keeps inside a validation. */
const LONGEST_LIST = 255;

/** What people type: text that stays text (`1/2` would become a day). */
const TYPED: CellStyle = { ...WORDS, fill: COLOR.input, locked: false, numberFormat: '@' };

/**
 * 点検設定: every row that is there already, as it was typed, then those that could be set for this workbook, with
 * room below. The last column says what became of a row and is never read.
 */
export function settingsSheet(context: ReportContext): SheetModel {
  const { audit, options, t } = context;
  const builder = new SheetBuilder('settings', options.sheetNames.settings, WIDTHS);
  const header = writeHead(builder, t('report.settings.title'), [
    sourceLine(context),
    t('report.settings.note'),
  ]);
  writeHeader(builder, header, [
    ...ROW_FIELDS.map((field) => t(`settings.column.${field}`)),
    t('report.settings.state'),
  ]);
  const given = options.settingsRows ?? readSettingsSheet(options.snapshot).rows.map(({ row }) => row);
  const rows = checkedRows(given, audit);
  rows.forEach((row, index) => writeRow(builder, header + 1 + index, row, context));
  const last = header + rows.length + SPARE_ROWS;
  for (let row = header + 1 + rows.length; row <= last; row++) writeSpare(builder, row, context);
  writeGuide(builder, last + 2, context);
  return builder.build({
    frozen: { rows: header + 1, columns: 0 },
    autoFilter: { top: header, left: 0, bottom: last, right: STATE },
    print: pageSetup(context, { from: header, to: header }),
    tabColor: COLOR.idle,
  });
}

function writeRow(builder: SheetBuilder, row: number, checked: CheckedRow, context: ReportContext): void {
  const { t } = context;
  const inWords = rowInWords(checked.row, t);
  const cells = ROW_FIELDS.map((field) => ({ text: inWords[field] ?? '' }));
  cells.forEach(({ text }, column) => builder.put(row, column, text, TYPED));
  const outcome = checked.outcome;
  const state = stateText(checked, context);
  const link = outcome?.cell ?? null;
  builder.put(row, STATE, state, link === null ? LABEL : LINK, link);
  fitRow(
    builder,
    row,
    [...cells, { text: state }].map(({ text }, column) => ({ text, width: builder.widths[column] ?? 10 })),
  );
  validate(builder, row, checked.category, checked.item, context);
}

function writeSpare(builder: SheetBuilder, row: number, context: ReportContext): void {
  builder.paint({ top: row, left: 0, bottom: row, right: STATE - 1 }, TYPED);
  builder.put(row, STATE, null, LABEL);
  validate(builder, row, null, null, context);
}

/** 有効, 未設定（いまは 4）, or what has to change. */
function stateText({ problem, outcome, isUnset, isUnused, now }: CheckedRow, { t }: ReportContext): string {
  if (problem !== null) return t(problem.key, problem.data);
  if (outcome !== null) return outcomeText(outcome, t);
  if (isUnused) return t('report.settings.state.unused');
  if (!isUnset) return t('report.settings.state.in-force');
  return now === null
    ? t('report.settings.state.unset')
    : t('report.settings.state.unset-now', { now: { type: 'setting', kind: 'value', codes: [now] } });
}

function outcomeText({ state, now }: AcceptanceOutcome, t: ReportContext['t']): string {
  return t(`report.settings.accepted.${state}`, { now: now ?? '' });
}

/** Lists to choose from where they are short enough; other words can be typed all the same. */
function validate(
  builder: SheetBuilder,
  row: number,
  category: SettingsCategory | null,
  item: string | null,
  { t }: ReportContext,
): void {
  const list = (column: number, words: readonly string[]): void => {
    if (words.length === 0 || words.join(',').length > LONGEST_LIST) return;
    if (words.some((word) => word.includes(','))) return;
    builder.validate({
      area: { top: row, left: column, bottom: row, right: column },
      rule: { kind: 'list', items: words },
      prompt: null,
      error: {
        title: t('report.settings.title'),
        text: t('report.settings.other-word'),
        style: 'information',
      },
    });
  };
  list(
    0,
    SETTINGS_CATEGORIES.map((code) => settingWord('category', code, t)),
  );
  if (category === null) return;
  if (category !== 'accepted')
    list(
      2,
      itemNames(category).map((code) => settingWord('item', code, t)),
    );
  if (item !== null)
    list(
      3,
      valueCodes(category, item).map((code) => settingWord('value', code, t)),
    );
}

/** What can be written, below a line that ends the reading. */
function writeGuide(builder: SheetBuilder, start: number, context: ReportContext): void {
  const { t } = context;
  let row = writeSection(builder, start, t('settings.guide.title'));
  for (const { category, item, values } of guideRows()) {
    const texts = [
      settingWord('category', category, t),
      t(`settings.guide.${category}`),
      item === null ? t('settings.guide.any-rule') : settingWord('item', item, t),
      values.length === 0
        ? t('settings.guide.any-value')
        : values.map((code) => settingWord('value', code, t)).join(t('list.separator')),
    ];
    texts.slice(0, 3).forEach((text, column) => builder.put(row, column, text, WORDS));
    builder.putMerged({ top: row, left: 3, bottom: row, right: STATE }, texts[3] ?? '', WORDS);
    fitRow(builder, row, [
      ...texts.slice(0, 3).map((text, column) => ({ text, width: builder.widths[column] ?? 10 })),
      { text: texts[3] ?? '', width: builder.widthOf(3, STATE) },
    ]);
    row += 1;
  }
}
