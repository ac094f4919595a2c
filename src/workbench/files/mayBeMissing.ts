/** exceljs leaves out many things that its type declarations promise: views, columns, styles of rules. */
export function mayBeMissing<T>(value: T): T | null | undefined {
  return value;
}
