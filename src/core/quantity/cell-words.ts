import { isDash, squeeze } from '../text/fold';
import type { CellReading } from './quantity';

/** Words for "there is nothing"; a dash is tested apart. */
const NONE = new Set([
  'なし',
  '無し',
  '無',
  '該当なし',
  '該当無し',
  '皆無',
  '特になし',
  'n/a',
  'na',
  '/',
  '\\',
  '-%',
]);

/** 秘匿 (x), 不詳 (…), not comparable (nc), and the stars of e-Stat. */
const WITHHELD = new Set(['x', 'χ', '…', '...', '……', '‥', '・・・', 'nc', 'n.c.', '***', '秘匿', '不詳']);

const PENDING_WORD =
  '未定|集計中|調査中|未集計|速報待ち?|未確定|精査中|確認中|算定中|算出中|集計待ち?|公表待ち?|結果待ち?|未公表|公表前|把握中|未把握|未算出|調整中|検討中|未調査|測定中|未測定|照会中|作業中|後日公表|後日報告';
const PENDING = new RegExp(
  `^(?:現在|実績|値|数値|目下|※)?(?:${PENDING_WORD})(?:です|のため.{0,12}|につき.{0,12})?$`,
);
/** 12月公表予定, R6.9確定見込み. */
const PENDING_UNTIL = /^.{0,16}(?:公表|確定|判明|集計|算出|算定|速報)(?:の|が)?(?:予定|見込み?|待ち)$/;

const ERRORS = new Set([
  '#null!',
  '#div/0!',
  '#value!',
  '#ref!',
  '#name?',
  '#num!',
  '#n/a',
  '#getting_data',
  '#spill!',
  '#calc!',
]);

const OPEN_CLOSE = /^[([〔【<]([^()[\]〔〕【】<>]*)[)\]〕】>]$/;

/** The reading of a cell whose text as a whole is a mark or a set phrase, or null. */
export function readMark(text: string): CellReading | null {
  const squeezed = squeeze(text).replace(/。$/, '');
  if (squeezed === '') return { kind: 'blank' };
  const kept = text.trim();
  const inside = (OPEN_CLOSE.exec(squeezed)?.[1] ?? squeezed).toLowerCase();
  // 集計中（10月公表予定）, －（未実施）: the bracket explains the mark.
  const word = inside.replace(/(?<=.)[([〔【].*[)\]〕】]$/, '');
  if (isDash(word) || NONE.has(inside)) return { kind: 'none', text: kept };
  if (WITHHELD.has(inside)) return { kind: 'withheld', text: kept };
  if (ERRORS.has(inside)) return { kind: 'error', code: inside.toUpperCase() };
  return PENDING.test(word) || PENDING_UNTIL.test(inside) ? { kind: 'pending', text: kept } : null;
}
