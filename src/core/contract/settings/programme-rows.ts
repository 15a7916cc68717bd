import type { Rate } from '../../plan/cost';
import type { MunicipalityKind } from '../../plan/plan';
import { findProgramme } from '../../programmes/find-programme';
import type { GrantCap, HardShareLimit, LimitScope, Programme } from '../../programmes/programmes';
import { plainDecimal } from '../../quantity/format';
import { findMoney } from '../../quantity/find-amounts';
import { foldKey, squeeze } from '../../text/fold';
import { type Refusal, refusal, type SettingsRow, typed, words } from './row';
import { fiscalYearsIn, rateIn } from './values';
import { codeOf, spellingsOf } from './words';

const SCOPES: readonly (readonly [code: string, per: LimitScope])[] = [
  ['whole-plan', 'project'],
  ['each-year', 'project-and-year'],
];

const KINDS: readonly MunicipalityKind[] = ['prefecture', 'core-city', 'municipality'];

/** What rows say of a programme of the users' own, an item a row. `cap` and `alias` may come several times. */
export const PROGRAMME_ITEMS = [
  'name',
  'alias',
  'rates',
  'lower-rates',
  'years',
  'max-years',
  'share-rounding',
  'hard-share-limit',
  'cap',
  'cap-prefecture',
  'cap-core-city',
  'cap-municipality',
  'source',
  'verified',
] as const;
export type ProgrammeItem = (typeof PROGRAMME_ITEMS)[number];

/** Closed lists of values; the other items take text. */
export const PROGRAMME_VALUES: Readonly<Partial<Record<ProgrammeItem, readonly string[]>>> = {
  'lower-rates': ['allowed', 'not-allowed'],
  'share-rounding': ['cut-off', 'floor-thousand-yen'],
  verified: ['verified', 'unverified'],
};

/** Values to show to people whose own is not understood; amounts and years as words of `settings.value.example-…`. */
const EXAMPLES: Readonly<Partial<Record<ProgrammeItem, readonly string[]>>> = {
  ...PROGRAMME_VALUES,
  rates: ['1/2', '3/4 2/3 1/2'],
  years: ['example-years'],
  'max-years': ['5'],
  'hard-share-limit': ['1/2', 'example-hard-share'],
  cap: ['example-cap'],
  'cap-prefecture': ['example-cap'],
  'cap-core-city': ['example-cap'],
  'cap-municipality': ['example-cap'],
};

/** Values to offer for an item; none where any text will do. */
export function programmeExamples(item: ProgrammeItem): readonly string[] {
  return EXAMPLES[item] ?? [];
}

/** Items that may stand in several rows of one programme. */
export const PROGRAMME_LISTS: ReadonlySet<string> = new Set<ProgrammeItem>([
  'alias',
  'cap',
  'cap-prefecture',
  'cap-core-city',
  'cap-municipality',
]);

type Draft = Omit<Programme, 'rates'> & {
  readonly rates: readonly Rate[];
  /** Caps that rows made: their source is the rows' own. */
  readonly ownCaps: readonly GrantCap[];
  readonly ownVerified: boolean;
};

/** Programmes as rows make them, one after the other; later rows win, caps and other names gather. */
export class ProgrammeRows {
  readonly #drafts = new Map<string, { draft: Draft; readonly first: number }>();

  /** @param known the programmes there are without these rows */
  constructor(private readonly known: readonly Programme[]) {}

  /** Takes a row up, or says why not. `index` is its place among the rows. */
  add(row: SettingsRow, item: ProgrammeItem, index: number): Refusal | null {
    const found = findProgramme(row.target, this.known);
    // A name that only contains a programme's name is a programme of its own.
    const same =
      found !== null && [found.code, found.name].some((each) => foldKey(each) === foldKey(row.target));
    const key = foldKey(same ? found.code : row.target);
    const entry = this.#drafts.get(key) ?? {
      draft: same ? { ...found, ownCaps: [], ownVerified: false } : blank(row.target.trim()),
      first: index,
    };
    const next = withItem(entry.draft, item, row.value);
    if (next === null) {
      return refusal('value', 'value', {
        item: words('item', [item]),
        value: typed(row.value),
        choices: words('value', programmeExamples(item)),
      });
    }
    this.#drafts.set(key, { ...entry, draft: next });
    return null;
  }

  /** The programmes; one without any rate is none, and the index of its first row is told. */
  finish(): { readonly programmes: readonly Programme[]; readonly rateless: readonly number[] } {
    const programmes: Programme[] = [];
    const rateless: number[] = [];
    for (const { draft, first } of this.#drafts.values()) {
      const { ownCaps, ownVerified, ...programme } = draft;
      const [highest, ...others] = [...draft.rates].sort(byHeight);
      if (highest === undefined) rateless.push(first);
      else {
        const own = ownCaps.map((cap) => ({ ...cap, verified: ownVerified }));
        programmes.push({ ...programme, rates: [highest, ...others], caps: [...draft.caps, ...own] });
      }
    }
    return { programmes, rateless };
  }
}

function blank(name: string): Draft {
  return {
    code: name,
    name,
    aliases: [],
    firstYear: 0,
    lastYear: null,
    rates: [],
    anyRateBelow: false,
    rounding: 'cut-off',
    maxYears: null,
    usualYears: {},
    hardShareLimit: null,
    caps: [],
    source: '',
    verified: false,
    ownCaps: [],
    ownVerified: false,
  };
}

function withItem(draft: Draft, item: ProgrammeItem, text: string): Draft | null {
  const code = codeOf(text, PROGRAMME_VALUES[item] ?? [], 'value');
  const given = text.trim();
  switch (item) {
    case 'name':
      return given === '' ? null : { ...draft, name: given };
    case 'alias':
      return given === '' ? null : { ...draft, aliases: [...draft.aliases, given] };
    case 'source':
      return { ...draft, source: given };
    case 'rates': {
      const rates = given.split(/[\s、,，]+/).map(rateIn);
      return rates.length > 0 && rates.every((rate) => rate !== null) ? { ...draft, rates } : null;
    }
    case 'lower-rates':
      return code === null ? null : { ...draft, anyRateBelow: code === 'allowed' };
    case 'years': {
      const years = fiscalYearsIn(text);
      return years === null ? null : { ...draft, firstYear: years[0], lastYear: years[1] };
    }
    case 'max-years': {
      const years = /^([1-9][0-9]?)(?:[カヵか]?年度?)?$/.exec(squeeze(text))?.[1];
      return years === undefined ? null : { ...draft, maxYears: Number(years) };
    }
    case 'share-rounding':
      if (code === null) return null;
      return { ...draft, rounding: code === 'cut-off' ? 'cut-off' : 'floor-thousand-yen' };
    case 'hard-share-limit': {
      const limit = hardShareIn(text);
      return limit === null ? null : { ...draft, hardShareLimit: limit };
    }
    case 'verified':
      return code === null
        ? null
        : { ...draft, verified: code === 'verified', ownVerified: code === 'verified' };
    case 'cap':
      return withCap(draft, text, KINDS);
    case 'cap-prefecture':
      return withCap(draft, text, ['prefecture']);
    case 'cap-core-city':
      return withCap(draft, text, ['core-city']);
    case 'cap-municipality':
      return withCap(draft, text, ['municipality']);
  }
}

/** `1/2`, or `1/2 1年度当たり` where the limit holds for every year and not only for the whole plan. */
function hardShareIn(text: string): HardShareLimit | null {
  const { per, rest } = scopeIn(text);
  const rate = rateIn(rest);
  return rate === null ? null : { rate, per: per ?? 'project' };
}

/** The words for what a limit is held against (several in English), and what else is there. */
function scopeIn(text: string): { readonly per: LimitScope | null; readonly rest: string } {
  for (const [code, per] of SCOPES) {
    for (const spelling of spellingsOf('value', code)) {
      const words = ` ${text} `.split(
        new RegExp(`[\\s、,]${spelling.replace(/\s+/g, '\\s+')}(?=[\\s、,])`, 'i'),
      );
      if (words.length === 2) return { per, rest: words.join(' ').trim() };
    }
  }
  return { per: null, rest: text };
}

/**
 * `2億円 2019～2022年度 先駆`: an amount, then in any order the fiscal years it holds for (else all), the type (else
 * all), and whether it is for the whole plan (else a project and year). Takes the place of caps it overlaps.
 */
function withCap(draft: Draft, text: string, kinds: readonly MunicipalityKind[]): Draft | null {
  const [amount, ...others] = findMoney(text);
  const yen = amount?.quantity.value.times(amount.quantity.unit?.factor ?? 1);
  if (amount === undefined || yen === undefined || others.length > 0 || !yen.isPositive()) return null;
  const { per, rest } = scopeIn(`${text.slice(0, amount.start)} ${text.slice(amount.end)}`);
  let years: readonly [number, number | null] = [0, null];
  const types: string[] = [];
  for (const part of rest.split(/[\s、]+/).filter((each) => each !== '')) {
    const span = fiscalYearsIn(part);
    if (span !== null) years = span;
    else types.push(part);
  }
  const type = types.length === 0 ? null : types.join(' ');
  const made = kinds.map(
    (kind): GrantCap => ({
      type,
      kinds: [kind],
      firstYear: years[0],
      lastYear: years[1],
      yen: plainDecimal(yen),
      per: per ?? 'project-and-year',
      verified: false,
    }),
  );
  const stays = (cap: GrantCap): boolean => !made.some((own) => overlap(own, cap));
  return { ...draft, caps: draft.caps.filter(stays), ownCaps: [...draft.ownCaps.filter(stays), ...made] };
}

function overlap(own: GrantCap, other: GrantCap): boolean {
  return (
    own.type === other.type &&
    own.per === other.per &&
    own.kinds.some((kind) => other.kinds.includes(kind)) &&
    own.firstYear <= (other.lastYear ?? own.firstYear) &&
    other.firstYear <= (own.lastYear ?? other.firstYear)
  );
}

function byHeight(a: Rate, b: Rate): number {
  return b.numerator * a.denominator - a.numerator * b.denominator;
}
