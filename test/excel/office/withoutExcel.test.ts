import { createExcelPort } from '../../../src/excel/excelPort';

it('says so when there is no Excel at all', async () => {
  await expect(createExcelPort().read()).rejects.toMatchObject({ code: 'not-supported' });
});
