/** The part of the Office theme that says whether it is dark. */
export interface ThemeColors {
  readonly bodyBackgroundColor?: string;
}

/**
 * Light or dark as Office is; where Office does not say, the style sheet follows the system. High contrast needs
 * nothing: the browser forces its colours.
 */
export function followTheme(theme: ThemeColors | undefined): void {
  const dark = isDark(theme?.bodyBackgroundColor);
  if (dark !== null) document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** Whether a colour such as `#212121` is a dark ground; null where it cannot be read. */
export function isDark(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
