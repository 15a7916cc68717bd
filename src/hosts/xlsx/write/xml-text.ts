/** What XML 1.0 does not allow (control characters, lone surrogates, U+FFFE, U+FFFF), and DEL with its C1 kin. */
const ILLEGAL = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the characters that an XML file cannot hold, line breaks as single line feeds. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '');
}

/** Text as character data, cleaned. */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** Text as the value of an attribute in double quotes, cleaned; line breaks and tabs survive. */
export function escapeAttribute(text: string): string {
  return cleanText(text)
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/[\t\n]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** In strings of SpreadsheetML `_x0041_` means `A`; text that merely looks like it gets its underscore escaped. */
export function escapeXstring(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Attributes as ` name="value"`, those that are undefined or null left out. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** At most `limit` UTF-16 units of the text, the last one `…` when something was cut; no pair is split. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
