const path = require('node:path');
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
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = [commandLine];
