/** What sheets may be called. */

/** Up to 31 characters, without those that formulas need for themselves. */
export function isUsableSheetName(name: string): boolean {
  return name !== '' && name.length <= 31 && !/[\\/?*:[\]]/.test(name) && !/^'|'$/.test(name);
}

/** "Sheet4" for the fourth sheet, or the next number that is free. */
export function freeSheetName(sheets: readonly { readonly name: string }[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
