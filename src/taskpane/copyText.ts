/** Puts text on the clipboard; resolves to false where the browser refuses, as in a frame without that permission. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
