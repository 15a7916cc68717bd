const { chmodSync } = require('node:fs');
const path = require('node:path');
const { GriffelCSSExtractionPlugin } = require('@griffel/webpack-extraction-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');

/** The command line: one file for Node, nothing but Node needed to run it. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  devtool: false,
  entry: { tenken: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
      },
    ],
  },
  // Names stay readable in a stack trace that a user sends.
  optimization: { minimize: false },
  plugins: [
    new webpack.DefinePlugin({ TENKEN_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    // `npx tenken` runs the file itself.
    (compiler) =>
      compiler.hooks.afterEmit.tap('executable', () =>
        chmodSync(path.join(compiler.outputPath, 'tenken.js'), 0o755),
      ),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};

const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

/**
 * The task pane: static files for any web server, without inline script or style. Panels, the Excel adapter and
 * the engine are chunks of their own, fetched when they are needed.
 *
 * @param {{ 'office-js'?: 'cdn' | 'self', 'pane-entry'?: string, 'pane-out'?: string }} env `office-js=self` copies
 * office.js beside the pane, for networks that do not reach Microsoft's server; the others are for the tests
 */
function taskPane(env) {
  const officeJs = env['office-js'] ?? 'cdn';
  if (!(officeJs in OFFICE_JS)) throw new Error(`office-js: cdn or self, not ${officeJs}`);
  return {
    name: 'pane',
    target: ['web', 'es2020'],
    mode: 'production',
    devtool: false,
    entry: { taskpane: env['pane-entry'] ?? './src/taskpane/main.tsx' },
    output: {
      path: path.resolve(__dirname, env['pane-out'] ?? 'dist'),
      filename: 'pane/[name].[contenthash:8].js',
      chunkFilename: 'pane/[name].[contenthash:8].js',
      clean: { keep: /^(?:cli|bench|workbench)(?:\/|$)/ },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.js$/, include: /node_modules[\\/]@fluentui/, loader: GriffelCSSExtractionPlugin.loader },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /theme\.css$/, enforce: 'pre', loader: path.resolve('src/taskpane/theme/theme-loader.js') },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ TENKEN_VERSION: JSON.stringify(version) }),
      new CssPlugin({ filename: 'pane/[name].[contenthash:8].css', ignoreOrder: true }),
      new GriffelCSSExtractionPlugin(),
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'module',
        officeJs: OFFICE_JS[officeJs],
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/unsupported.js', info: { minimized: true } },
          { from: 'assets/icons', to: 'assets/icons', noErrorOnMissing: true },
          { from: 'assets/samples', to: 'assets/samples' },
          ...(officeJs === 'self'
            ? [{ from: 'node_modules/@microsoft/office-js/dist', to: 'office-js', info: { minimized: true } }]
            : []),
        ],
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

module.exports = (env = {}) => [commandLine, taskPane(env)];
