import {
  addSheet,
  newWorkbook,
  putHeader,
  putNote,
  putPairs,
  putRow,
  putTitle,
  setPage,
} from './workbook.mjs';

/** 津山市・新庄村 as a planner keeps it: cover, the two KPI tables on sheets of their own, costs with a sum. */
export function tsuyamaTyped() {
  const workbook = newWorkbook('次世代中山間活性化モデルの構築（津山市・新庄村）');
  cover(workbook, [
    [
      '計画名',
      '次世代中山間活性化モデルの構築（津山イノベーションプラットフォーム＋新庄村テレワークシステム）',
    ],
    ['策定主体', '津山市（連携自治体：岡山県真庭郡新庄村）'],
    ['区域', '津山市及び岡山県真庭郡新庄村の全域'],
    ['特別の措置', '地方創生推進交付金【A3007】'],
    ['事業主体', '津山市（つやま産業支援センター）'],
    ['計画期間', '地域再生計画認定の日から平成33年3月31日'],
    ['事業実施期間', '地域再生計画認定の日から、平成33年3月31日（5カ年度）'],
    ['評価', '毎年度末の実績を翌年度の7月に検証し、ホームページで公表する'],
  ]);

  const indicators = [
    ['津山市の支援対象企業群の生産高向上', '億円', 10, 20, 40, 60, 70],
    ['新庄村への移住人口（社会増）増加数', '人', 0, 1, 1, 2, 2],
    ['新規学卒者の地域内就職者増加数', '人', 40, 60, 80, 100, 100],
  ];
  const dates = [29, 30, 31, 32, 33].map((year) => `平成${year}年3月末`);
  const yearEnds = [28, 29, 30, 31, 32].map((year) => `平成${year}年度末`);
  yearly(workbook, '数値目標', '4 地域再生計画の目標【数値目標】', dates, indicators);
  yearly(workbook, 'KPI', '5-2 4 重要業績評価指標（KPI）及び目標年月', yearEnds, indicators);

  const sheet = addSheet(workbook, '事業費', {
    widths: [16, 16, 20, 12, 30],
    freeze: { rows: 4, columns: 1 },
  });
  putTitle(sheet, 'A1', '5-2 6 交付対象事業に要する費用');
  putNote(sheet, 'E3', '（単位：千円）', 'right');
  ['自治体', '総事業費', 'うち非公共ハード事業', '補助率', '備考'].forEach((text, index) => {
    putHeader(sheet, `${'ABCDE'[index]}4`, text);
  });
  putRow(sheet, 5, 1, ['津山市', 625000, 0, '1/2', '法第5条第4項第1号イに関する事業']);
  putRow(sheet, 6, 1, ['新庄村', 75600, 0, '1/2', '法第5条第4項第1号イに関する事業']);
  putRow(
    sheet,
    7,
    1,
    ['合計', { formula: 'SUM(B5:B6)', result: 700600 }, { formula: 'SUM(C5:C6)', result: 0 }, null, null],
    { bold: true },
  );
  setPage(sheet);
  return workbook;
}

/** 北見市: both KPI tables on one sheet, no rate in the costs. */
export function kitamiTyped() {
  const workbook = newWorkbook('情報関連産業・雇用再生計画（北見市）');
  cover(workbook, [
    ['計画名', 'ICT拠点を活用した人と仕事の誘致と地元人材の育成による情報関連産業・雇用再生計画'],
    ['作成主体', '北見市'],
    ['区域', '北見市の全域'],
    ['特別の措置', '地方創生推進交付金【A3007】'],
    ['計画期間', '地域再生計画認定の日から平成31年3月31日'],
    ['事業実施期間', '地域再生計画認定の日から、平成31年3月31日（3カ年度）'],
    ['評価', '毎年5月に前年度の実績を評価し、ホームページで公表する'],
  ]);

  const indicators = [
    ['新規移動人数', '人', 10, 50, 50],
    ['新規参加企業数', '社', '-', 10, 10],
    ['進出企業数', '社', '-', 1, 1],
  ];
  const dates = [29, 30, 31].map((year) => `平成${year}年3月末`);
  const sheet = addSheet(workbook, 'KPI', { widths: [6, 26, 8, 15, 15, 15] });
  putTitle(sheet, 'A1', '4 地域再生計画の目標【数値目標】');
  yearlyTable(sheet, 3, dates, indicators);
  putNote(sheet, 'A8', '※「-」は目標を設定していない。');
  putTitle(sheet, 'A11', '5-2 4 重要業績評価指標（KPI）及び目標年月');
  yearlyTable(sheet, 13, dates, indicators);
  setPage(sheet);

  costs(workbook, '交付対象事業に要する費用', '北見市', 32000);
  return workbook;
}

/** 相模原市: yearly increments with their total, header in two rows. */
export function sagamiharaTyped() {
  const workbook = newWorkbook('新・さがみはらグローバル展開事業（相模原市）');
  cover(workbook, [
    ['計画名', '新・さがみはらグローバル展開事業'],
    ['作成主体', '相模原市'],
    ['区域', '相模原市の全域'],
    ['特別の措置', '地方創生推進交付金（内閣府）【A3007】'],
    ['計画期間', '地域再生計画の認定の日から2022年3月31日まで'],
    ['事業実施期間', '地域再生計画の認定の日から2022年3月31日まで'],
    ['評価', '毎年度、市総合計画審議会で検証し、ホームページで公表する'],
  ]);

  const sheet = addSheet(workbook, 'KPI', {
    widths: [36, 8, 14, 16, 16, 16, 14],
    freeze: { rows: 4, columns: 2 },
  });
  putTitle(sheet, 'A1', '4-2 【数値目標】');
  putHeader(sheet, 'A3:A4', 'KPI');
  putHeader(sheet, 'B3:B4', '単位');
  putHeader(sheet, 'C3:C4', '事業開始前\n（現時点）');
  [2019, 2020, 2021].forEach((year, index) => {
    putHeader(sheet, `${'DEF'[index]}3`, `${year}年度増加分`);
    putHeader(sheet, `${'DEF'[index]}4`, `${index + 1}年目`);
  });
  putHeader(sheet, 'G3:G4', 'KPI増加分\nの累計');
  sheet.getRow(3).height = 21;
  sheet.getRow(4).height = 21;
  putRow(sheet, 5, 1, ['本事業を通じた外国人材確保数', '人', 0, 5, 15, 15, 35]);
  putRow(sheet, 6, 1, ['商談会等における成約率', '%', 13, 3, 3, 3, 9]);
  putRow(sheet, 7, 1, ['企業の海外展開に伴う売上高', '千円', 0, 5000, 5000, 5000, 15000]);
  setPage(sheet);

  costs(workbook, '交付対象事業に要する経費', '相模原市', 56000);
  return workbook;
}

function cover(workbook, pairs) {
  const sheet = addSheet(workbook, '表紙', { widths: [18, 70] });
  sheet.mergeCells('A1:B1');
  putTitle(sheet, 'A1', '地域再生計画 進捗管理表', 16);
  sheet.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(1).height = 32;
  putPairs(sheet, 3, pairs);
  setPage(sheet, 'portrait');
}

function yearly(workbook, name, title, years, indicators) {
  const sheet = addSheet(workbook, name, {
    widths: [6, 40, 8, ...years.map(() => 15)],
    freeze: { rows: 4, columns: 3 },
  });
  putTitle(sheet, 'A1', title);
  yearlyTable(sheet, 3, years, indicators);
  setPage(sheet);
}

/** Header in two rows: 目標値 stands merged over the years. */
function yearlyTable(sheet, top, years, indicators) {
  const last = 'DEFGH'[years.length - 1];
  putHeader(sheet, `A${top}:A${top + 1}`, 'No.');
  putHeader(sheet, `B${top}:B${top + 1}`, '指標');
  putHeader(sheet, `C${top}:C${top + 1}`, '単位');
  putHeader(sheet, `D${top}:${last}${top}`, '目標値');
  years.forEach((year, index) => {
    putHeader(sheet, `${'DEFGH'[index]}${top + 1}`, year);
  });
  indicators.forEach((indicator, index) => {
    putRow(sheet, top + 2 + index, 1, [index + 1, ...indicator]);
  });
}

function costs(workbook, title, owner, amount) {
  const sheet = addSheet(workbook, '事業費', { widths: [18, 16, 34] });
  putTitle(sheet, 'A1', title);
  putNote(sheet, 'C3', '（単位：千円）', 'right');
  ['自治体', '総事業費', '備考'].forEach((text, index) => {
    putHeader(sheet, `${'ABC'[index]}4`, text);
  });
  putRow(sheet, 5, 1, [owner, amount, '法第5条第4項第1号イに関する事業']);
  setPage(sheet);
}
