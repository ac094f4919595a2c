import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../src/samples/samples';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

test.each(SAMPLES.map(({ id, sheets }) => [id, sheets] as const))(
  'assets/samples/%s.xlsx is what `npm run samples` makes today',
  async (id, sheets) => {
    const committed = readFileSync(join(__dirname, '../../assets/samples', `${id}.xlsx`));
    const made = await writeWorkbook(sheets(), { created: new Date(Date.UTC(2022, 0, 1)) });
    expect(readWorkbook(committed)).toEqual(readWorkbook(made));
  },
);
