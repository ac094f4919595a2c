/** Hands a text to the user as a file, the way the browser saves files. Whether it arrived nobody tells: where it did not, the text can be copied. */
export function saveText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download begins after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
