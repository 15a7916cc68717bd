import type { ModelChart } from '../../../core/workbook/sheet-model';
import { attributes, escapeText } from './xml-text';

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;

/** Most characters of a title beside an axis that are written in one line; units are that short. */
const SHORT_TITLE = 4;
const TEXT_COLOR = '404040';
const LINE_COLOR = 'BFBFBF';
const GRID_COLOR = 'E3E3E3';

/** Text properties of everything inside an element of a chart; `size` in hundredths of a point. */
export function fontXml(size: number): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${size}" b="0">${solid(TEXT_COLOR)}</a:defRPr></a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`
  );
}

/** A title; `direction` are the attributes that turn its text. */
export function titleXml(text: string, size: number, bold: boolean, direction = ''): string {
  const weight = bold ? 1 : 0;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr ${direction}/><a:lstStyle/><a:p>` +
    `<a:pPr><a:defRPr sz="${size}" b="${weight}">${solid(TEXT_COLOR)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="ja-JP" sz="${size}" b="${weight}">${solid(TEXT_COLOR)}</a:rPr>` +
    `<a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/**
 * Both axes. In a chart of horizontal bars the first row of the table stands at the top.
 *
 * @param fromZero whether the axis of values begins at zero, whatever the spreadsheet program would choose
 */
export function axesXml(chart: ModelChart, fromZero: boolean): string {
  const horizontal = chart.kind === 'bar' || chart.kind === 'stacked-bar';
  const upright = (text: string | null): string => {
    if (text === null) return '';
    const short = text.length <= SHORT_TITLE;
    return titleXml(text, 900, false, short ? 'rot="0" vert="horz"' : 'rot="-5400000" vert="horz"');
  };
  const lying = (text: string | null): string => (text === null ? '' : titleXml(text, 900, false));
  const category =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${horizontal ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${horizontal ? 'l' : 'b'}"/>` +
    (horizontal ? upright(chart.categoryAxisTitle) : lying(chart.categoryAxisTitle)) +
    '<c:numFmt formatCode="General" sourceLinked="1"/>' +
    // Labels stay at the edge, also where bars go below zero.
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${lineXml(LINE_COLOR)}` +
    `${fontXml(900)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>';
  const format = attributes({
    formatCode: chart.valueFormat ?? 'General',
    sourceLinked: chart.valueFormat === null ? 1 : 0,
  });
  const value =
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `${fromZero ? '<c:min val="0"/>' : ''}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${horizontal ? 'b' : 'l'}"/>` +
    `<c:majorGridlines>${lineXml(GRID_COLOR)}</c:majorGridlines>` +
    (horizontal ? lying(chart.valueAxisTitle) : upright(chart.valueAxisTitle)) +
    `<c:numFmt${format}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${fontXml(900)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${horizontal ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>';
  return category + value;
}

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function lineXml(color: string): string {
  return `<c:spPr><a:ln w="9525">${solid(color)}</a:ln></c:spPr>`;
}
