/** Hands a file to the person, as a download. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Characters that Windows does not take in file names. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/** Offers the bytes as a download under this name. */
export function saveFile(bytes: ArrayBuffer, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(FORBIDDEN, '-');
  link.click();
  URL.revokeObjectURL(address);
}
