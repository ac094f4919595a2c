/** The table of one project or sub-project: named by its code, for one year or several. */
import { buildFormLayout } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { OPTIONS } from '../core/workbooks';
import { cellsOf } from './cellsOf';

function texts(options: Partial<FormOptions>): { title: unknown; parts: unknown[] } {
  const layout = buildFormLayout('single-project', { ...OPTIONS, ...options });
  const cells = cellsOf(layout);
  const parts = layout.grid.rows.flatMap(({ key, row }) =>
    key === 'total' || key.includes('#')
      ? []
      : [[cells.get(`A${row + 1}`)?.content, cells.get(`B${row + 1}`)?.content]],
  );
  return { title: cells.get('A3')?.content, parts };
}

test('a project stands with its sub-projects', () => {
  expect(texts({ project: '4' })).toEqual({
    title:
      'NHU CẦU KINH PHÍ THỰC HIỆN DỰ ÁN 4: PHÁT TRIỂN GIÁO DỤC NGHỀ NGHIỆP, VIỆC LÀM BỀN VỮNG, GIAI ĐOẠN 2022 - 2025',
    parts: [
      ['I', 'Tiểu dự án 1: Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn'],
      ['II', 'Tiểu dự án 2: Hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng'],
      ['III', 'Tiểu dự án 3: Hỗ trợ việc làm bền vững'],
    ],
  });
});

test('a sub-project stands alone, with the project it belongs to', () => {
  expect(texts({ project: '7.2', endYear: 2022 })).toEqual({
    title: 'NHU CẦU KINH PHÍ THỰC HIỆN TIỂU DỰ ÁN 2: GIÁM SÁT, ĐÁNH GIÁ (DỰ ÁN 7), NĂM 2022',
    parts: [['I', 'Tiểu dự án 2: Giám sát, đánh giá']],
  });
});

test('a project without sub-projects is its own part', () => {
  expect(texts({ project: '2' }).parts).toEqual([
    ['I', 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo'],
  ]);
});

test.each([undefined, '9', ''])('without a known code (%s) names are left to be written in', (project) => {
  const { title, parts } = texts(project === undefined ? {} : { project });
  expect(title).toBe('NHU CẦU KINH PHÍ THỰC HIỆN DỰ ÁN ......, GIAI ĐOẠN 2022 - 2025');
  expect(parts).toEqual([
    ['I', 'Tiểu dự án 1'],
    ['II', 'Tiểu dự án 2'],
  ]);
});

test('one year is its own total: nothing stands twice', () => {
  const { grid } = buildFormLayout('single-project', { ...OPTIONS, endYear: 2022 });
  const money = grid.columns.map(({ key }) => key).filter((key) => key.includes('.'));
  expect(money).toEqual(['year-1.total', 'year-1.central', 'year-1.local', 'year-1.mobilised']);
});
