/**
 * Two builds that never mix.
 *
 * `addin` makes dist/: the task pane and the ribbon commands as they are shipped. Office.js is not bundled; the HTML loads
 * it from Microsoft's CDN, the only place from which it is supported.
 * `workbench` makes build/workbench/: the stand-in for Excel in the browser, for people and tests, never shipped.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const inProject = (...parts) => path.resolve(__dirname, ...parts);

/** What both builds share. Classes keep their names: the stand-in host and error messages go by them. */
function common(name) {
  return {
    name,
    mode: 'production',
    context: __dirname,
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2021',
                keepClassNames: true,
              },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    cache: {
      type: 'filesystem',
      name,
      cacheDirectory: inProject('.cache/webpack'),
      buildDependencies: { config: [__filename, inProject('package-lock.json')] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function addin() {
  const page = (name, folder) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: inProject('src', folder, `${name}.html`),
      chunks: [name],
      scriptLoading: 'defer',
      minify: false,
    });
  return {
    ...common('addin'),
    devtool: 'source-map',
    entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/commands.ts' },
    output: {
      path: inProject('dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      // The command line's own build stands in dist/cli and is not ours to remove.
      clean: { keep: /^cli[\\/]/ },
    },
    optimization: {
      // The HTML stays as it was written: its policy and its fonts must not be "improved".
      minimize: { html: false },
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          // Changes seldom, so an update of the add-in leaves it in the browser's cache.
          interface: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|tabster|keyborg)[\\/]/,
            name: 'interface',
            chunks: (chunk) => chunk.name === 'taskpane',
            priority: 20,
          },
        },
      },
    },
    plugins: [
      page('taskpane', 'taskpane'),
      page('commands', 'commands'),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyPlugin({
        patterns: [{ from: 'assets/icons/*.png' }, { from: 'manifest.xml' }],
      }),
    ],
  };
}

function workbench() {
  return {
    ...common('workbench'),
    devtool: false,
    entry: { workbench: './src/workbench/page/main.ts' },
    output: {
      path: inProject('build/workbench'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    // Served from this machine to this machine: time to build matters more than size.
    optimization: { minimize: false, splitChunks: { chunks: 'all' } },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: inProject('src/workbench/page/index.html'),
        scriptLoading: 'defer',
        minify: false,
      }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/app-32.png', to: 'icon.png' },
          // Made by `npm run metadata`.
          { from: 'build/office-metadata.json' },
        ],
      }),
    ],
  };
}

module.exports = [addin(), workbench()];
