/** The command line as one file, dist/cli/soat-bieu.cjs, which runs on Node 20 without node_modules. */
const path = require('node:path');
const webpack = require('webpack');

module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  context: __dirname,
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'soat-bieu.cjs' },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    // One file: what is loaded on demand is part of it, but still starts only when it is needed.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022', keepClassNames: true } },
        },
      },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  stats: 'errors-warnings',
};
