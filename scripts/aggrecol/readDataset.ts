/** AggreCol's data set (github lanchiang/AggreCol, Apache-2.0; to be downloaded by hand): tables of spreadsheets with their sums annotated. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const place = v.tuple([v.number(), v.number()]);

const tableSchema = v.object({
  file_name: v.string(),
  table_id: v.string(),
  number_format: v.string(),
  table_array: v.array(v.array(v.string())),
  aggregation_annotations: v.array(
    v.object({ operator: v.string(), aggregator_index: place, aggregatee_indices: v.array(place) }),
  ),
});

export type AnnotatedTable = v.InferOutput<typeof tableSchema>;

/** @throws Error that names the line which is no table of the data set */
export function readDataset(file: string): readonly AnnotatedTable[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line, number) => {
      const parsed = v.safeParse(tableSchema, JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}, line ${number + 1}: ${v.summarize(parsed.issues)}`);
      return parsed.output;
    });
}
