/**
 * The bench as it is measured, build/bench/bench.cjs: translated as the add-in itself is. `tsx` gives every function its name when it is made, which
 * nothing that is shipped does and which costs a check a third of its time.
 */
const path = require('node:path');
const cli = require('./webpack.cli.config');

module.exports = {
  ...cli,
  name: 'bench',
  entry: './scripts/bench.ts',
  output: { path: path.resolve(__dirname, 'build/bench'), filename: 'bench.cjs' },
  // What the bench is held against runs as its packages ship it.
  externals: [
    ({ request }, done) =>
      /^[./]/.test(request) || path.isAbsolute(request) ? done() : done(null, `commonjs ${request}`),
  ],
  plugins: [],
};
