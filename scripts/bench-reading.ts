/**
 * `npm run bench:reading`: how well labelled tables of many shapes are recognised. Prints precision and recall, and what was missed where.
 * `npm run bench:reading -- --aggrecol dataset.jl.gz`: how many of the sums annotated in AggreCol's data set are found, for orientation.
 */
import { measureSums, type SumCount } from './aggrecol/measure';
import { readDataset } from './aggrecol/readDataset';
import { labelledTables } from '../test/reading/foreign/labelledTables';
import { ratios, recognise, type Score } from '../test/reading/foreign/recognition';

function line(what: string, scores: readonly Score[]): string {
  const { precision, recall } = ratios(scores);
  const labels = scores.reduce((count, score) => count + score.labels, 0);
  return `${what.padEnd(14)}precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${labels} labels)`;
}

function reportLabelledTables(): void {
  const results = labelledTables().map(recognise);
  console.log(`${results.length} tables`);
  console.log(
    line(
      'header words',
      results.map(({ headers }) => headers),
    ),
  );
  console.log(
    line(
      'equations',
      results.map(({ equations }) => equations),
    ),
  );
  console.log(
    line(
      'total rows',
      results.map(({ totals }) => totals),
    ),
  );
  for (const { name, missed, wrong } of results) {
    if (missed.length > 0) console.log(`missed in "${name}": ${missed.join(', ')}`);
    if (wrong.length > 0) console.log(`wrong in "${name}": ${wrong.join(', ')}`);
  }
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 0 : part / whole).toFixed(3);
}

function reportAggreCol(file: string): void {
  const tables = readDataset(file);
  const counts = tables.map(measureSums);
  const of = (name: keyof SumCount): number => counts.reduce((sum, count) => sum + count[name], 0);
  const [labels, found, right] = [of('labels'), of('found'), of('right')];
  const [labelTotals, foundTotals, rightTotals] = [of('labelTotals'), of('foundTotals'), of('rightTotals')];
  console.log(`${tables.length} tables of ${file}`);
  console.log(
    `sums           precision ${percent(right, found)}  recall ${percent(right, labels)}  (${labels} labels)`,
  );
  console.log(
    `their totals   precision ${percent(rightTotals, foundTotals)}  recall ${percent(rightTotals, labelTotals)}  (${labelTotals} labels)`,
  );
}

const [option, file, ...tooMany] = process.argv.slice(2);
if (option === undefined) reportLabelledTables();
else if (option === '--aggrecol' && file !== undefined && tooMany.length === 0) reportAggreCol(file);
else {
  console.error('Usage: npm run bench:reading [-- --aggrecol dataset.jl.gz]');
  process.exitCode = 2;
}
