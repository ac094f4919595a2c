/** Lỗi, cảnh báo, lưu ý: how much a finding matters, apart from how sure it is. */
export type Severity = 'error' | 'warning' | 'notice';
