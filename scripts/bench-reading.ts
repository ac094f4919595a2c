/** `npm run bench:reading`: how well labelled tables of many shapes are recognised. Prints precision and recall, and what was missed where. */
import { labelledTables } from '../test/reading/foreign/labelledTables';
import { ratios, recognise, type Score } from '../test/reading/foreign/recognition';

function line(what: string, scores: readonly Score[]): string {
  const { precision, recall } = ratios(scores);
  const labels = scores.reduce((count, score) => count + score.labels, 0);
  return `${what.padEnd(14)}precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${labels} labels)`;
}

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
