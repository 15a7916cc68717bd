import { BUILTIN_FORMATS } from './builtin-formats';
import { parseXml, unescapeText } from './xml';

/** Number formats of a workbook. */
export interface NumberFormats {
  /** Distinct codes; the first is `General`. */
  readonly codes: readonly string[];
  /** Index into `codes` by cell style (`s` of a cell). */
  readonly byStyle: readonly number[];
}

/** Number formats of a workbook without a styles part. */
export const NO_FORMATS: NumberFormats = { codes: ['General'], byStyle: [] };

/** Reads from `styles.xml` which number format each cell style has. */
export function readNumberFormats(xml: string, part: string): NumberFormats {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  // The same elements stand in cellStyleXfs and dxfs with another meaning.
  let within = '';
  parseXml(xml, part, {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') {
        within = name;
      } else if (name === 'numFmt' && within === 'numFmts') {
        custom.set(Number(attributes.numFmtId), unescapeText(attributes.formatCode ?? ''));
      } else if (name === 'xf' && within === 'cellXfs') {
        styles.push(Number(attributes.numFmtId ?? 0));
      }
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return intern(styles.map((id) => custom.get(id) ?? BUILTIN_FORMATS[id] ?? 'General'));
}

function intern(codeByStyle: readonly string[]): NumberFormats {
  const codes = ['General'];
  const indexes = new Map<string, number>([['General', 0]]);
  const byStyle = codeByStyle.map((written) => {
    const code = written === '' || written.toLowerCase() === 'general' ? 'General' : written;
    let index = indexes.get(code);
    if (index === undefined) {
      index = codes.push(code) - 1;
      indexes.set(code, index);
    }
    return index;
  });
  return { codes, byStyle };
}
