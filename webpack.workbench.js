const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};
const common = {
  target: ['web', 'es2022'],
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // Several times as fast as the usual minimizer.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Univer as a module of its own, which takes a minute to build: see `test/tools/build-workbench.mjs`. */
const univer = (env) => ({
  ...common,
  name: 'univer',
  entry: { univer: './src/workbench/grid/univer.ts' },
  experiments: { outputModule: true },
  output: {
    path: path.resolve(__dirname, env['univer-out'] ?? 'dist/workbench/univer'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'module' },
    clean: true,
  },
  module: { rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
  plugins: [new CssPlugin({ filename: '[name].css' })],
});

/** The page: static files for any web server, at any path. */
const workbench = (env) => ({
  ...common,
  name: 'workbench',
  entry: { workbench: './src/workbench/main.tsx' },
  output: {
    path: path.resolve(__dirname, env['workbench-out'] ?? 'dist/workbench'),
    filename: 'page/[name].[contenthash:8].js',
    chunkFilename: 'page/[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: { keep: /^univer(?:\/|$)/ },
  },
  module: {
    rules: [
      typescript,
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      { test: /theme\.css$/, enforce: 'pre', loader: path.resolve('src/taskpane/theme/theme-loader.js') },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ TENKEN_VERSION: JSON.stringify(version) }),
    new CssPlugin({ filename: 'page/[name].[contenthash:8].css', ignoreOrder: true }),
    new HtmlPlugin({ template: 'src/workbench/workbench.html', filename: 'index.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
        { from: 'assets/icons/check-32.png', to: 'icon.png' },
      ],
    }),
  ],
});

module.exports = (env = {}) => [univer(env), workbench(env)];
