import { toA1 } from '../../sheet/address';
import { locate } from '../../reading/readWorkbook';
import type { StructureCheck } from '../engine/check';
import { NO_FIGURES } from '../engine/tableCells';
import { almostNames } from './almostNames';

/** Tên địa bàn gần giống: a locality that one sheet writes a letter or a mark off from how the others do. */
export const almostNameCheck: StructureCheck = {
  kind: 'structure',
  id: 'almost-name',
  family: 'hygiene',
  severity: 'warning',
  source: 'The sheets of one plan are compared by the names of localities',
  description: { key: 'findings.check.almost-name' },
  inspect: (reading) =>
    almostNames(reading).map(({ cell, name, usual, usualAt }) => {
      const { sheet, row, column } = locate(reading, usualAt);
      return {
        outcome: 'fail',
        kind: 'almost-name',
        cell,
        further: [],
        ...NO_FIGURES,
        message: { key: 'findings.hygiene.almost-name', params: { name, usual } },
        cause: {
          key: 'findings.hygiene.almost-name.cause',
          params: { usual, sheet, cell: toA1(row, column) },
        },
      };
    }),
};
