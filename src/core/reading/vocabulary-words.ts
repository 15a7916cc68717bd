import type { CostKind } from '../plan/cost';

/**
 * The words of headers and row labels, as data. A word counts where it stands in the squeezed text; longer words
 * win over the shorter ones they contain (対象外経費 over 経費). Found in published plans, result forms and
 * budget tables.
 */
export type Concept =
  | 'label'
  | 'project'
  | 'number'
  | 'unit'
  | 'baseline'
  | 'current'
  | 'actual-year'
  | 'baseline-year'
  | 'target'
  | 'target-year'
  | 'interim'
  | 'final'
  | 'increment'
  | 'cumulative'
  | 'actual'
  | 'expected'
  | 'rate'
  | 'grade'
  | 'difference'
  | 'remark'
  | 'year'
  | 'part-year'
  | 'year-sum'
  /** Names of indicators with header words inside them; they mean nothing in a header. */
  | 'name'
  | 'sum'
  | 'subtotal'
  | 'member'
  | 'cost-label'
  | 'amount'
  | 'subsidy-rate'
  | 'execution-rate'
  | 'measure'
  | 'part-of'
  | 'excerpt'
  | 'undue'
  | 'expense'
  | `cost:${CostKind}`;

export type Entry = readonly [Concept, ...string[]];

export const KPI_WORDS: readonly Entry[] = [
  [
    'label',
    '指標名',
    '指標',
    'KPI',
    '重要業績評価指標',
    '評価指標',
    '成果指標',
    '数値目標',
    '目標項目',
    '指標項目',
    '目標指標',
    '重要業績指標',
    '業績指標',
    '指標及び目標',
    'Indicator',
    'シヒョウ',
  ],
  [
    'project',
    '事業名',
    '事業の名称',
    '交付対象事業の名称',
    '施策名',
    '施策',
    '取組',
    '基本目標',
    '分野',
    'プロジェクト',
    '具体的事業',
    '政策分野',
    '個別事業',
    '事業',
    '取組名',
    '取組内容',
    'Project',
  ],
  ['number', 'No', 'NO', 'No.', '番号', '項番', '連番', '№'],
  ['unit', '単位', 'Unit', 'タンイ'],
  [
    'baseline',
    '基準値',
    '従前値',
    '当初値',
    '当初現況値',
    '策定時',
    '事業開始前',
    '基準',
    '当初',
    '開始時',
    '開始前',
    '計画策定時',
    '策定当初',
    '初期値',
    'ベースライン',
    'Baseline',
    'キジュンチ',
    '計画前',
    '基準年値',
    '計画策定時の値',
  ],
  [
    'current',
    '現状値',
    '現状',
    '現況値',
    '現況',
    '現在値',
    '現時点',
    '直近値',
    '現状の値',
    '最新値',
    'Current',
  ],
  ['baseline-year', '基準年', '基準年度', '基準時点', '現状年度'],
  [
    'target',
    '目標値',
    '目標',
    '指標値',
    '計画値',
    '計画目標値',
    '目標指標値',
    '目標数値',
    '目標水準',
    '計画',
    '数値',
    '数値等',
    '目標数',
    '年間目標',
    'モクヒョウ',
    'Target',
    'Goal',
  ],
  ['actual-year', '実績年月', '実績年度', '実績年', '実績時点'],
  ['target-year', '目標年月', '目標月', '目標年度', '目標年', '目標時期', '達成時期', '目標時点'],
  ['interim', '中間目標値', '中間目標', '中間値', '中間'],
  ['final', '最終目標値', '最終目標', '最終値', '最終'],
  ['increment', '増加分', '増加数', '増分', '純増', '増加量', '増加額', '増加値', '単年度'],
  ['cumulative', '累計', '累積', '計画期間計', '延べ計', '期間合計', '全体計'],
  [
    'actual',
    '実績値',
    '実績',
    '計画終了時値',
    '最終実績',
    '評価値',
    '実績値等',
    '結果',
    '達成値',
    '実測値',
    '実績数',
    'ジッセキ',
    'Actual',
    'Result',
  ],
  ['expected', '見込', '見込み', '見込値'],
  [
    'rate',
    '達成率',
    '達成度',
    '進捗率',
    '対目標比',
    '目標比',
    '達成割合',
    '進捗度',
    '達成状況(%)',
    '達成率(%)',
    'Achievement',
  ],
  ['grade', '評価', '判定', '事業効果', '達成状況', '進捗状況', '今後の方針', '外部評価', '有識者'],
  ['difference', '差', '差額', '増減', '差引', '差異', '増減率', '比較', '前年比', '対前年度', '前年度比'],
  [
    'remark',
    '備考',
    '摘要',
    '説明',
    '出典',
    '算出方法',
    '算定根拠',
    '根拠',
    '担当課',
    '所管課',
    '所管',
    '担当',
    'メモ',
    '理由',
    '算出根拠',
    'データ元',
    '把握方法',
    '主な取組',
    '測定方法',
    '積算',
    '積算根拠',
    '積算内訳',
    '算定基礎',
    '算定方法',
    'Remarks',
    'Notes',
  ],
  /** A part of a year: the year's own figure stands in another column. */
  [
    'part-year',
    '第1四半期',
    '第2四半期',
    '第3四半期',
    '第4四半期',
    '四半期',
    '上半期',
    '下半期',
    '上期',
    '下期',
    ...Array.from({ length: 12 }, (_, i) => `${i + 1}月`),
    ...['4~6月', '7~9月', '10~12月', '1~3月', '1Q', '2Q', '3Q', '4Q', 'Q1', 'Q2', 'Q3', 'Q4'],
  ],
  ['year', '年度', '年', '年次', '会計年度', '時点', 'Year'],
  /** 年度計 beside quarters or months is the year's figure. */
  ['year-sum', '年度計', '年計', '年間計', '年間合計', '年度合計', '通年', '年間累計'],
  [
    'name',
    '合計特殊出生率',
    '合計特殊',
    '費用対効果',
    '目標達成',
    '実績報告',
    '事業実績',
    '計画策定',
    '計画作成',
  ],
];

/** A word of one or two letters counts only where the whole text (brackets aside) is this word. */
export const WHOLE_ONLY = new Set([
  '年',
  '時点',
  '額',
  '款',
  '項',
  '目',
  '節',
  '本年度',
  '計',
  '差',
  '国庫',
  '経費',
  '費用',
  '団体',
  '基金',
  '計画',
  '結果',
  '予算',
  '決算',
  '評価',
  '内容',
  '項目',
  '全体',
  '比較',
  '総額',
  '分野',
  '事業',
  '取組',
  '施策',
  '説明',
  '現状',
  '現況',
  '担当',
  '理由',
  '根拠',
  '区分',
  '中間',
  '最終',
  '補助金',
  '負担金',
  '交付金',
  'その他',
  '当初',
  '基準',
  'No',
  'NO',
  'KPI',
  '事業収入',
  '実施主体',
  '事業主体',
  '市町村',
  '自治体',
  '計画額',
  '見込',
  '数値',
  '目標数',
  '実績数',
  '積算',
  '相当額',
  '上期',
  '下期',
  '通年',
  '1Q',
  '2Q',
  '3Q',
  '4Q',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'Unit',
  'Year',
  'Goal',
  'Result',
  'Current',
  'Project',
  'Notes',
  ...Array.from({ length: 12 }, (_, i) => `${i + 1}月`),
]);
