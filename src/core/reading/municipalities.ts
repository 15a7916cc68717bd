import type { Municipality, MunicipalityKind } from '../plan/plan';
import type { CellRef } from '../workbook/cell-ref';

const PREFECTURE =
  /^(?:北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)/;
const DISTRICT = /^[^市区町村]{1,5}?郡(?=.+[町村]$)/;
const LOCAL_NAME = /^[\p{Script=Han}ぁ-んァ-ヶー々A-Z○◯〇●△□]{1,8}[市区町村]$/u;
const NOT_NAMES =
  /^(?:本市|当市|同市|各市|市|市町|町村|本町|当町|本村|当村|本県|同県|各市町村|市町村|関係市町村|構成市町村|両市|都市|中核市|連携市町村|他市|県|全市|市区町村|政令市)$/;
/** Words that end like the name of a place: 下水道, 地区, 朝市. */
const THINGS =
  /(?<!北海)道$|(?<!東京)都$|(?<!京都|大阪)府$|(?:地|学|校|工|鉱|漁)区$|(?:見本|朝|青果|魚)市$|^(?:農|漁|山|農山漁|各|全)村$|^(?:商店|各|全|城下|門前|宿場)町$|^国県$|^(?:構成|連携|関係|参加|近隣|周辺|中心|圏域|代表|他|全)(?:市|町|村|市町|町村|市町村|県)$/;
const WHOLE_NAME =
  /^(?:[①-⑳]|【|〔|\[)?([\p{Script=Han}ぁ-んァ-ヶー々A-ZＡ-Ｚ○◯〇●△□]{1,10}[都道府県市区町村])(?:】|〕|\])?(?:分|事業分)?(?:[(（][千百万億]*円[)）])?$/u;

/** Cities with the functions of a core (政令指定都市 and 中核市) cannot be told by their name; settings say so. */
function kindOfName(name: string): MunicipalityKind {
  return /[都道府県]$/.test(name) ? 'prefecture' : 'municipality';
}

/** The municipality that a short text names as a whole (`津山市`, `【新庄村】`, `①津山市分`), or null. */
export function municipalityNamed(text: string): string | null {
  const match = WHOLE_NAME.exec(text.replace(/\s+/g, ''));
  const name = match?.[1];
  // 経費区分 is a header, no 経費区.
  return name === undefined || NOT_NAMES.test(name) || THINGS.test(name) || /区分$/.test(match?.[0] ?? '')
    ? null
    : name;
}

/** The municipality in the first 【…】 of a line, or null. */
export function municipalityInBrackets(squeezed: string): string | null {
  if (!squeezed.includes('【')) return null;
  for (const [, inner = ''] of squeezed.matchAll(/【([^】]{2,14})】/g)) {
    const name = municipalityNamed(inner);
    if (name !== null) return name;
  }
  return null;
}

const SEPARATORS =
  /[、，,・／/()（）:：;；\s]|及び|並びに|ならびに|および|連携自治体|構成自治体|ほか|外\d+|の全域|(?<=[市区町村])と/;

function placeName(piece: string): string | null {
  const prefecture = PREFECTURE.exec(piece)?.[0] ?? '';
  const local = piece.slice(prefecture.length).replace(DISTRICT, '');
  if (local === '') return prefecture === '' ? null : prefecture;
  return LOCAL_NAME.test(local) && !NOT_NAMES.test(local) ? local : null;
}

/**
 * The municipalities that a line such as `津山市（連携自治体：岡山県真庭郡新庄村）` names. The first is the lead;
 * those in brackets after 連携自治体, and the others, are partners. A prefecture or district before a name is dropped.
 */
export function municipalitiesIn(
  squeezed: string,
  cell: CellRef,
  kinds: Readonly<Record<string, MunicipalityKind>>,
): readonly Municipality[] {
  const names: string[] = [];
  for (const piece of squeezed.split(SEPARATORS)) {
    const name = placeName(piece);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names.map((name, i) => ({
    name,
    kind: kinds[name] ?? kindOfName(name),
    role: i === 0 ? 'lead' : 'partner',
    cell,
  }));
}
