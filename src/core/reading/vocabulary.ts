import type { CostKind } from '../plan/cost';
import { TextCache } from '../text/text-cache';

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
  | `cost:${CostKind}`;

type Entry = readonly [Concept, ...string[]];

const KPI_WORDS: readonly Entry[] = [
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
  ],
  ['number', 'No', 'NO', 'No.', '番号', '項番', '連番', '№'],
  ['unit', '単位'],
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
    '計画前',
  ],
  ['current', '現状値', '現状', '現況値', '現況', '現在値', '現時点', '直近値'],
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
  ],
  ['target-year', '目標年月', '目標月', '目標年度', '目標年', '目標時期', '達成時期', '目標時点'],
  ['interim', '中間目標値', '中間目標', '中間値', '中間'],
  ['final', '最終目標値', '最終目標', '最終値', '最終'],
  ['increment', '増加分', '増加数', '増分', '純増', '増加量', '増加額', '増加値', '単年度'],
  ['cumulative', '累計', '累積', '計画期間計', '延べ計', '期間合計', '全体計'],
  ['actual', '実績値', '実績', '計画終了時値', '最終実績', '評価値', '実績値等', '結果', '達成値', '実測値'],
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
  ],
  ['year', '年度', '年', '年次', '会計年度', '時点'],
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

const COST_WORDS: readonly Entry[] = [
  ['cost:total', '総事業費', '事業費総額', '全体事業費', '事業費計', '事業費合計', '総額'],
  [
    'cost:eligible',
    '交付対象事業費',
    '対象経費',
    '交付対象経費',
    '補助対象経費',
    '補助対象事業費',
    '対象事業費',
    '交付対象',
    '補助対象額',
    '交付対象額',
    '国庫補助対象額',
    '補助対象',
  ],
  [
    'cost:excluded',
    '対象外経費',
    '交付対象外経費',
    '補助対象外経費',
    '対象外',
    '交付対象外',
    '対象外事業費',
    '補助対象外',
  ],
  [
    'cost:hard',
    'ハード事業',
    'ハード事業費',
    '非公共ハード事業',
    'ハード経費',
    'ハード分',
    'うちハード',
    'ハード',
  ],
  [
    'cost:grant',
    '交付金',
    '交付金額',
    '交付額',
    '交付決定額',
    '国費',
    '国費額',
    '国庫補助金',
    '国庫補助金等交付額',
    '国庫補助額',
    '交付申請額',
    '交付金申請額',
    '交付金交付額',
    '交付金交付決定額',
    '交付金決定額',
    '補助金申請額',
    '申請額',
    '交付金充当額',
    '国費充当額',
    '本交付金',
    '補助金額',
    '補助金',
    '補助額',
    '地方創生推進交付金',
    '確定額',
  ],
  [
    'cost:local',
    '地方負担額',
    '地方負担',
    '地方費',
    '市負担額',
    '町負担額',
    '村負担額',
    '県負担額',
    '自己負担額',
    '地方負担分',
    '市町村負担額',
    '市費',
    '町費',
    '村費',
    '裏負担',
    '自主財源',
  ],
  [
    'cost:income',
    '収入額',
    '寄附金その他の収入',
    '参加費',
    '控除額',
    '収入控除',
    '事業収入',
    '寄附・その他収入',
  ],
  ['cost:single', '単独事業費', '単独事業', '市単独', '県単独', '町単独', '村単独', '単独分'],
  ['cost:budget', '予算額', '予算現額', '当初予算', '当初予算額', '計画額', '予算', '最終予算', '予算現額計'],
  [
    'cost:settled',
    '決算額',
    '支出済額',
    '実績額',
    '決算',
    '執行額',
    '支出額',
    '決算見込額',
    '支出計',
    '支出合計',
    '支出済額計',
  ],
  ['cost:carry-over', '繰越額', '翌年度繰越額', '翌年度繰越', '翌年度繰越金', '繰越明許費', '繰越'],
  ['cost:unused', '不用額', '執行残', '残額'],
  ['cost:funding:national', '国庫支出金', '国支出金', '国庫'],
  [
    'cost:funding:prefectural',
    '都道府県支出金',
    '県支出金',
    '道支出金',
    '府支出金',
    '都支出金',
    '県費',
    '道費',
    '都費',
    '府費',
    '県補助金',
  ],
  ['cost:funding:national-prefectural', '国県支出金', '国・県支出金', '国庫・県支出金', '国道支出金'],
  ['cost:funding:bond', '地方債', '市債', '町債', '村債', '県債', '起債', '道債', '府債', '都債', '区債'],
  ['cost:funding:fund-transfer', '繰入金', '基金繰入金', '基金'],
  ['cost:funding:fees', '使用料', '使用料及び手数料', '手数料', '分担金', '負担金', '分担金及び負担金'],
  ['cost:funding:donation', '寄附金', '寄付金', '寄附額', '寄付額', '寄附金額', '寄付金額'],
  ['cost:funding:corporate-donation', '企業版ふるさと納税', '企業版ふるさと納税寄附金'],
  ['cost:funding:other', 'その他', 'その他財源', '諸収入', 'その他特定財源', '繰越金', '前年度繰越金'],
  ['cost:funding:general', '一般財源', '一財', '市一般財源'],
  ['cost:funding:specific-subtotal', '特定財源', '特定財源計', '特財'],
  ['subsidy-rate', '補助率', '交付率', '負担割合', '補助割合', '国費率', '交付割合', '国庫補助率'],
  ['execution-rate', '執行率'],
  [
    'measure',
    '単価',
    '数量',
    '員数',
    '人数',
    '回数',
    '日数',
    '件数',
    '面積',
    '延長',
    '平均単価',
    '平均',
    '平均額',
    '人役',
    '構成比',
    '割合',
    '比率',
  ],
  ['sum', '合計', '総計', '計', '総合計', '全体', '累計'],
  ['subtotal', '小計', '中計'],
  [
    'member',
    '市町村名',
    '自治体名',
    '団体名',
    '市町村',
    '自治体',
    '構成団体',
    '実施主体',
    '事業主体',
    '団体',
  ],
  [
    'cost-label',
    '区分',
    '費目',
    '経費区分',
    '内訳',
    '事業内容',
    '経費内訳',
    '財源内訳',
    '項目',
    '内容',
    '節',
    '細節',
    '経費',
    '細事業名',
    '科目',
  ],
  ['amount', '金額', '事業費', '所要額', '負担額', '経費', '費用', '概算額', '額'],
  ['part-of', 'うち', '再掲', '内数'],
  ['excerpt', '主な', '抜粋', 'ほか'],
];

/** A word of one or two letters counts only where the whole text (brackets aside) is this word. */
const WHOLE_ONLY = new Set([
  '年',
  '時点',
  '額',
  '節',
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
]);

const CONCEPTS_OF: ReadonlyMap<string, readonly Concept[]> = conceptsByWord();

/** Words that count inside a text by their first letter, the longer ones first so that they win at one place. */
const INSIDE: ReadonlyMap<number, readonly string[]> = insideWords();

function insideWords(): ReadonlyMap<number, readonly string[]> {
  const byLetter = new Map<number, string[]>();
  const words = [...CONCEPTS_OF.keys()].filter((word) => !WHOLE_ONLY.has(word));
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const letter = word.charCodeAt(0);
    const there = byLetter.get(letter);
    if (there === undefined) byLetter.set(letter, [word]);
    else there.push(word);
  }
  return byLetter;
}

function conceptsByWord(): ReadonlyMap<string, readonly Concept[]> {
  const words = new Map<string, Concept[]>();
  for (const [concept, ...texts] of [...KPI_WORDS, ...COST_WORDS]) {
    for (const text of texts) words.set(text, [...(words.get(text) ?? []), concept]);
  }
  return words;
}

export interface HeaderMeaning {
  readonly concepts: ReadonlySet<Concept>;
  /** How much of the text the words explain, 0–1. */
  readonly share: number;
}

const NOTHING: HeaderMeaning = { concepts: new Set(), share: 0 };
const meanings = new TextCache<HeaderMeaning>(4_000, 12);

const BRACKETED = /[（(［[〔【][^（）()［\][〔〕【】]*[）)］\]〕】]/g;
const BRACKET = /[（(［[〔【]/;
/** A whole word of four letters with its numbering and prefix, and no bracket after it, is no longer than this. */
const LONGEST_DRESSED = 12;
const PART_PREFIX = /^(うち|内|本|上記)/;
const LEADING_NUMBER = /^[①-⑳❶-❿]|^[(（]?[0-9０-９]{1,2}[)）.．、]/;

/** The concepts that a squeezed header or label names. Longest words first, no overlap. */
export function meaningOf(squeezed: string): HeaderMeaning {
  if (squeezed === '' || squeezed.length > 60) return NOTHING;
  const known = meanings.get(squeezed);
  if (known !== undefined) return known;
  const meaning = findMeaning(squeezed);
  meanings.set(squeezed, meaning);
  return meaning;
}

function findMeaning(squeezed: string): HeaderMeaning {
  let concepts: Set<Concept> | null = null;
  let explained = 0;
  for (let at = 0; at < squeezed.length; ) {
    const word = wordAt(squeezed, at);
    if (word === undefined) {
      at += 1;
      continue;
    }
    at += word.length;
    const named = CONCEPTS_OF.get(word) ?? [];
    if (named.includes('name')) continue;
    concepts ??= new Set();
    for (const concept of named) concepts.add(concept);
    explained += word.length;
  }
  const whole = wholeWord(squeezed);
  if (whole !== undefined) {
    concepts ??= new Set();
    for (const concept of CONCEPTS_OF.get(whole) ?? []) concepts.add(concept);
    explained = Math.max(explained, whole.length);
  }
  return concepts === null ? NOTHING : { concepts, share: Math.min(1, explained / squeezed.length) };
}

function wordAt(text: string, at: number): string | undefined {
  const words = INSIDE.get(text.charCodeAt(at));
  if (words === undefined) return undefined;
  for (const word of words) if (text.startsWith(word, at)) return word;
  return undefined;
}

/** The word that the text is as a whole, brackets, numbering and うち aside. */
function wholeWord(squeezed: string): string | undefined {
  if (squeezed.length > LONGEST_DRESSED && !BRACKET.test(squeezed)) return undefined;
  const bare = squeezed.replace(BRACKETED, '').replace(LEADING_NUMBER, '').replace(PART_PREFIX, '');
  return [bare, squeezed, squeezed.replace(/^[(（](.*)[)）]$/, '$1')].find((text) => WHOLE_ONLY.has(text));
}

/** The cost kind among the concepts, if there is one. */
export function costKindOf(concepts: ReadonlySet<Concept>): CostKind | null {
  for (const concept of concepts) {
    if (concept.startsWith('cost:')) return concept.slice('cost:'.length) as CostKind;
  }
  return null;
}
