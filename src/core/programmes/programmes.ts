import type { Rate } from '../plan/cost';
import type { MunicipalityKind } from '../plan/plan';

/**
 * How a share is rounded. `cut-off`: below the unit of the table (yen in yen, 千円 in 千円);
 * `floor-thousand-yen`: 千円未満切捨て, whatever the unit.
 */
export type ProgrammeRounding = 'cut-off' | 'floor-thousand-yen';

/** What a limit is held against: each fiscal year of a project, or all of its years together. */
export type LimitScope = 'project-and-year' | 'project';

/** Highest part of 非公共ハード事業 in the cost (概ね: a warning, never an error). */
export interface HardShareLimit {
  readonly rate: Rate;
  readonly per: LimitScope;
}

/** An upper limit of the national share. */
export interface GrantCap {
  /** Type within the programme (先駆, 横展開 …); null for all. */
  readonly type: string | null;
  readonly kinds: readonly MunicipalityKind[];
  /** Fiscal years it holds for; nothing is known of other years, and nothing is carried over to them. */
  readonly firstYear: number;
  readonly lastYear: number | null;
  /** Decimal text, in yen. */
  readonly yen: string;
  readonly per: LimitScope;
  /** False: common knowledge without a source at hand; shown as unverified. */
  readonly verified: boolean;
}

/** A grant programme as data. Names are proper names and stay in Japanese. */
export interface Programme {
  readonly code: string;
  readonly name: string;
  /** Other names and codes in use, shortened or mistyped ones included. */
  readonly aliases: readonly string[];
  readonly firstYear: number;
  /** Null while it runs. */
  readonly lastYear: number | null;
  /** The rates it knows, the highest first; the first is the usual one. */
  readonly rates: readonly [Rate, ...Rate[]];
  /** Whether any rate up to the highest occurs (95 %), so that none below it is strange. */
  readonly anyRateBelow: boolean;
  readonly rounding: ProgrammeRounding;
  /** Longest plan in fiscal years, and the usual term by type. */
  readonly maxYears: number | null;
  readonly usualYears: Readonly<Record<string, number>>;
  readonly hardShareLimit: HardShareLimit | null;
  readonly caps: readonly GrantCap[];
  readonly source: string;
  readonly verified: boolean;
}

const rate = (numerator: number, denominator: number): Rate => ({ numerator, denominator });
const ALL_KINDS: readonly MunicipalityKind[] = ['prefecture', 'core-city', 'municipality'];

interface CapRow {
  readonly type: string | null;
  readonly years: readonly [first: number, last: number | null];
  /** In yen for prefecture, core city, municipality. */
  readonly yen: readonly [prefecture: number, coreCity: number, municipality: number];
  readonly per?: GrantCap['per'];
  readonly verified?: boolean;
}

function caps(rows: readonly CapRow[]): readonly GrantCap[] {
  return rows.flatMap(({ type, years, yen, per = 'project-and-year', verified = true }) =>
    ALL_KINDS.map((kind, index) => ({
      type,
      kinds: [kind],
      firstYear: years[0],
      lastYear: years[1],
      yen: String(yen[index]),
      per,
      verified,
    })),
  );
}

const OKU = 100_000_000;

/** 地方創生推進交付金: one set of data under the codes that plans cite. */
const SUISHIN: Programme = {
  code: 'A3007',
  name: '地方創生推進交付金',
  aliases: ['地方推進交付金', '推進交付金'],
  firstYear: 2016,
  lastYear: 2022,
  rates: [rate(1, 2)],
  anyRateBelow: false,
  rounding: 'cut-off',
  maxYears: 5,
  usualYears: { 横展開: 3 },
  // Each year counted in the first call of 2016 only, and a plan does not say its call: users set that for theirs.
  hardShareLimit: { rate: rate(1, 2), per: 'project' },
  caps: caps([
    { type: '先駆', years: [2016, 2016], yen: [2 * OKU, OKU, OKU] },
    { type: '横展開', years: [2016, 2016], yen: [0.5 * OKU, 0.25 * OKU, 0.25 * OKU] },
    { type: '隘路打開', years: [2016, 2016], yen: [0.5 * OKU, 0.25 * OKU, 0.25 * OKU] },
    { type: '先駆', years: [2017, 2017], yen: [3 * OKU, 2 * OKU, 2 * OKU] },
    { type: '横展開', years: [2017, 2017], yen: [0.75 * OKU, 0.5 * OKU, 0.5 * OKU] },
    { type: '隘路打開', years: [2017, 2017], yen: [0.75 * OKU, 0.5 * OKU, 0.5 * OKU] },
    { type: '先駆', years: [2019, 2022], yen: [3 * OKU, 2.5 * OKU, 2 * OKU], verified: false },
    { type: '横展開', years: [2019, 2022], yen: [OKU, 0.85 * OKU, 0.7 * OKU], verified: false },
    { type: 'Society5.0', years: [2019, 2022], yen: [3 * OKU, 3 * OKU, 3 * OKU], verified: false },
  ]),
  source: '地方創生推進交付金交付要綱・取扱い（平成28年度、平成29年度）、令和元年度以降の上限額は出典未確認',
  verified: true,
};

/** Every programme that is known, the one that plans of this kind cite most first. */
export const PROGRAMMES: readonly Programme[] = [
  SUISHIN,
  {
    code: 'senkogata',
    name: '地方創生先行型交付金',
    aliases: ['地域住民生活等緊急支援のための交付金（地方創生先行型）', '地方創生先行型', '先行型交付金'],
    firstYear: 2014,
    lastYear: 2015,
    rates: [rate(10, 10)],
    anyRateBelow: true,
    rounding: 'cut-off',
    maxYears: null,
    usualYears: {},
    hardShareLimit: null,
    caps: [
      {
        type: 'タイプⅡ',
        kinds: ALL_KINDS,
        firstYear: 2014,
        lastYear: 2015,
        yen: '10000000',
        per: 'project',
        verified: true,
      },
    ],
    source: '平成26年度補正予算 地域住民生活等緊急支援のための交付金（地方創生先行型）',
    verified: true,
  },
  {
    code: 'kasokuka',
    name: '地方創生加速化交付金',
    aliases: ['加速化交付金'],
    firstYear: 2015,
    lastYear: 2016,
    rates: [rate(10, 10)],
    anyRateBelow: false,
    rounding: 'cut-off',
    maxYears: null,
    usualYears: {},
    hardShareLimit: null,
    caps: [],
    source: '平成27年度補正予算 地方創生加速化交付金',
    verified: true,
  },
  {
    code: 'kyotenseibi',
    name: '地方創生拠点整備交付金',
    aliases: ['拠点整備交付金'],
    firstYear: 2016,
    lastYear: 2022,
    rates: [rate(1, 2)],
    anyRateBelow: false,
    rounding: 'cut-off',
    maxYears: null,
    usualYears: {},
    hardShareLimit: null,
    caps: [],
    source: '地方創生拠点整備交付金（平成28年度補正予算から）',
    verified: true,
  },
  {
    code: 'denen',
    name: 'デジタル田園都市国家構想交付金',
    aliases: ['デジ田交付金', 'デジタル田園都市国家構想推進交付金'],
    firstYear: 2022,
    lastYear: 2024,
    rates: [rate(3, 4), rate(2, 3), rate(1, 2)],
    anyRateBelow: false,
    rounding: 'cut-off',
    maxYears: null,
    usualYears: {},
    hardShareLimit: null,
    caps: [],
    source: 'デジタル田園都市国家構想交付金（類型により 1/2・2/3・3/4）',
    verified: true,
  },
  {
    code: 'shin-chihosousei',
    name: '新しい地方経済・生活環境創生交付金',
    aliases: ['第2世代交付金', '新地方創生交付金', '地域未来交付金'],
    firstYear: 2025,
    lastYear: null,
    rates: [rate(1, 2)],
    anyRateBelow: false,
    rounding: 'cut-off',
    maxYears: 5,
    usualYears: { ソフト: 3, 拠点: 3 },
    hardShareLimit: null,
    caps: caps([
      { type: 'ソフト', years: [2025, null], yen: [15 * OKU, 15 * OKU, 10 * OKU] },
      { type: '拠点', years: [2025, null], yen: [15 * OKU, 15 * OKU, 10 * OKU] },
      { type: 'インフラ', years: [2025, null], yen: [50 * OKU, 20 * OKU, 10 * OKU], per: 'project' },
    ]),
    source: '新しい地方経済・生活環境創生交付金（第2世代交付金）制度要綱',
    verified: true,
  },
  {
    code: 'seibisuishin',
    name: '地方創生整備推進交付金',
    aliases: ['道整備交付金', '汚水処理施設整備交付金', '港整備交付金', '整備推進交付金'],
    firstYear: 2005,
    lastYear: null,
    rates: [rate(1, 2), rate(1, 3)],
    anyRateBelow: false,
    rounding: 'cut-off',
    maxYears: 5,
    usualYears: {},
    hardShareLimit: null,
    caps: [],
    source: '地方創生整備推進交付金交付要綱（浄化槽（市町村設置型）は 1/3）',
    verified: true,
  },
];
