import { readMark } from '../../../src/core/quantity/cell-words';

/** What a whole cell says without a figure; `|` between the cells. */
test.each([
  ['none', '-|－|―|ー|なし|無し|無|該当なし|該当無し|皆無|特になし|n/a|N/A|na|ＮＡ|/|／|\\|＼|-%|－％'],
  [
    'none',
    '（なし）|-（未実施）|－【対象外】|―〔R5〕|なし。|－（令和７年度から新たに取り組む事業であり、計画策定時の数値はないため）',
  ],
  ['withheld', 'x|X|Ｘ|χ|…|...|……|‥|・・・|nc|n.c.|N.C.|***|＊＊＊|秘匿|不詳|（x）'],
  [
    'pending',
    '未定|集計中|調査中|未集計|速報待|速報待ち|未確定|精査中|確認中|算定中|算出中|集計待ち|公表待ち|結果待ち',
  ],
  [
    'pending',
    '未公表|公表前|把握中|未把握|未算出|調整中|検討中|未調査|測定中|未測定|照会中|作業中|後日公表|後日報告',
  ],
  [
    'pending',
    '現在集計中|実績未確定|値未定|数値精査中|目下調査中|※集計中|未定です|集計中。|【未定】|［未定］|〔未定〕|＜未定＞',
  ],
  [
    'pending',
    '集計中のため未記入|調査中につき後日|集計中（10月公表予定）|未定（県と協議のうえ、令和７年度の第２回推進会議において決定する予定）',
  ],
  [
    'pending',
    '12月公表予定|R6.9確定見込み|R6.9確定見込|3月判明の予定|秋に集計が予定|速報待ち|来年度算出待ち|10月算定予定',
  ],
  ['blank', '| |　|\n'],
])('%s', (kind, cells) => {
  for (const cell of cells.split('|')) expect([cell, readMark(cell)?.kind]).toEqual([cell, kind]);
});

test.each([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
])('%s typed as text is an error', (code) =>
  expect(readMark(code.toLowerCase())).toEqual({ kind: 'error', code }),
);

test('the text is kept as printed', () => {
  expect(readMark(' － （未実施） ')).toEqual({ kind: 'none', text: '－ （未実施）' });
  expect(readMark(' Ｘ')).toEqual({ kind: 'withheld', text: 'Ｘ' });
  expect(readMark('未 定　')).toEqual({ kind: 'pending', text: '未 定' });
});

test.each([
  '5',
  '上昇',
  'なし崩し',
  'xx',
  '（未定）箇所',
  '未定（県）分',
  '市の未定',
  '集計中。ただし町のみ',
  'R6.9確定見込み額',
  '未定の箇所',
  '公表予定日',
  '公表',
  '速報',
  '集計中のため、県の統計調査の結果を待って記入',
  '県の統計調査の結果の取りまとめの後に公表予定',
  '(',
])('%j is words', (cell) => expect(readMark(cell)).toBeNull());
