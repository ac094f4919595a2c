/** Cells that the add-in has just written itself: Excel tells of them as of any edit, but they are known. */

/** An event that has not come by then comes no more; what comes later is somebody else's. */
const PATIENCE_MS = 5000;

export class OwnEdits {
  private readonly expected = new Map<string, number>();

  expect(sheetId: string, cell: string): void {
    this.expected.set(keyOf(sheetId, cell), Date.now() + PATIENCE_MS);
  }

  /** Whether an event is about one of them; each is told once. */
  take(sheetId: string, address: string): boolean {
    const key = keyOf(sheetId, address);
    const until = this.expected.get(key);
    this.expected.delete(key);
    return until !== undefined && Date.now() <= until;
  }
}

function keyOf(sheetId: string, address: string): string {
  return `${sheetId}|${address.replaceAll('$', '')}`;
}
