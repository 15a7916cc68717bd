import type { Language } from '../messages/translate';
import { type Markup, markup } from './html';

/** A page that stands alone: no script, nothing loaded from elsewhere. */
export function htmlPage(page: {
  readonly title: string;
  readonly style: Markup;
  readonly language: Language;
  readonly main: Markup;
  readonly footer: Markup;
}): string {
  return markup`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<style>${page.style}</style>
</head>
<body>
<main>
${page.main}
</main>
<footer>${page.footer}</footer>
</body>
</html>
`.html;
}

/** Names with their texts; nothing where there is none. */
export function list(items: readonly { readonly name: string; readonly text: string }[]): Markup {
  if (items.length === 0) return markup``;
  return markup`<dl>${items.map(({ name, text }) => markup`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/** A table with its caption, a header row, and rows whose first or second cell names them. */
export function table(
  caption: string,
  headers: readonly string[],
  rows: readonly Markup[],
  kind: 'wide' | 'plain' = 'plain',
): Markup {
  return markup`<div class="table ${kind}" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${headers.map((header) => markup`<th scope="col">${header.replaceAll('\n', ' ')}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}
