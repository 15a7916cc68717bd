/** A piece of HTML that is safe to stand in a page. */
export interface Markup {
  readonly html: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks that no page may hold. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/**
 * HTML with values in it: texts are escaped, pieces made by this function are not, lists stand one after the other.
 *
 * @example markup`<p>${'5 < 7'}</p>`.html // '<p>5 &lt; 7</p>'
 */
export function markup(
  strings: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  return {
    html: strings.reduce((html, text, index) => {
      const value = values[index - 1];
      return html + (value === undefined ? '' : written(value)) + text;
    }),
  };
}

function written(value: string | Markup | readonly Markup[]): string {
  if (typeof value === 'string') {
    return value.replace(CONTROL, '').replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
  }
  return 'html' in value ? value.html : value.map(({ html }) => html).join('\n');
}
