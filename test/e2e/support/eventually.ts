/** Waits for something that takes a moment, such as a drawing. */
const LONGEST_MS = 10_000;
const EVERY_MS = 50;

/** Reads until the value is accepted; fails with the last value read. */
export async function eventually<T>(read: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)} after ${LONGEST_MS} ms`);
    await new Promise((goOn) => setTimeout(goOn, EVERY_MS));
  }
}
