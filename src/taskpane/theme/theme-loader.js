const { webDarkTheme, webLightTheme } = require('@fluentui/react-components');

/**
 * webpack loader: writes Fluent's design tokens as custom properties where a style sheet says `@fluent light;` or
 * `@fluent dark;`. FluentProvider would insert them as a style element at run time, which a strict
 * Content-Security-Policy forbids.
 */
module.exports = function themeLoader(source) {
  return source.replace(/@fluent (light|dark);/g, (_, name) =>
    name === 'dark' ? properties(webDarkTheme, webLightTheme) : properties(webLightTheme, {}),
  );
};

function properties(theme, known) {
  return Object.entries(theme)
    .filter(([name, value]) => known[name] !== value)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}
