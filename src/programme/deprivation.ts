/**
 * Dịch vụ xã hội cơ bản and their indicators of deprivation (chỉ số đo lường mức độ thiếu hụt), in the order of the forms: Nghị định
 * 07/2021/NĐ-CP. The names follow the fields of a public implementation and the plans; the decree's own wording was not read.
 */
export interface DeprivationIndicator {
  readonly key: string;
  readonly name: string;
}

export interface DeprivationService {
  readonly name: string;
  readonly indicators: readonly DeprivationIndicator[];
}

export const DEPRIVATION_SERVICES: readonly DeprivationService[] = [
  {
    name: 'Việc làm',
    indicators: [
      { key: 'employment', name: 'Việc làm' },
      { key: 'dependants', name: 'Người phụ thuộc' },
    ],
  },
  {
    name: 'Y tế',
    indicators: [
      { key: 'nutrition', name: 'Dinh dưỡng' },
      { key: 'health-insurance', name: 'Bảo hiểm y tế' },
    ],
  },
  {
    name: 'Giáo dục',
    indicators: [
      { key: 'adult-education', name: 'Trình độ giáo dục người lớn' },
      { key: 'school-attendance', name: 'Đi học của trẻ em' },
    ],
  },
  {
    name: 'Nhà ở',
    indicators: [
      { key: 'housing-quality', name: 'Chất lượng nhà ở' },
      { key: 'housing-area', name: 'Diện tích nhà ở' },
    ],
  },
  {
    name: 'Nước sinh hoạt và vệ sinh',
    indicators: [
      { key: 'water', name: 'Nguồn nước sinh hoạt' },
      { key: 'toilet', name: 'Nhà tiêu hợp vệ sinh' },
    ],
  },
  {
    name: 'Thông tin',
    indicators: [
      { key: 'telecommunications', name: 'Dịch vụ viễn thông' },
      { key: 'media-access', name: 'Phương tiện tiếp cận thông tin' },
    ],
  },
];
