/** Where the focus goes when what had it vanishes, as a finding does that a check no longer finds. */
import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * @param targets where it may go on, best first
 * @returns for the `onFocus` of what holds the things that may vanish
 */
export function useLostFocus(
  ...targets: readonly RefObject<HTMLElement | null>[]
): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    // Only while the user is in the pane: who types into the sheet keeps the focus there.
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    targets.find(({ current }) => current !== null)?.current?.focus({ preventScroll: true });
  });
  return (event) => {
    last.current = event.target;
  };
}
