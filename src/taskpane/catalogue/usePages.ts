/** The pages of a section of the tab: its list, or one of its entries, which then has the tab for itself. */
import { useEffect, useRef, useState } from 'react';

interface AnyPage {
  readonly kind: string;
}

/**
 * @param heading id of the heading of whichever page is shown: it takes the focus, since the button that was pressed is gone with its page
 * @param onOpen called with false when the section is back at its list
 */
export function usePages<Page extends AnyPage>(
  list: Page,
  heading: string,
  onOpen: (open: boolean) => void,
): readonly [Page, (next: Page) => void] {
  const [page, setPage] = useState<Page>(list);
  const turned = useRef(false);

  useEffect(() => {
    if (turned.current) document.getElementById(heading)?.focus();
  }, [page, heading]);

  function open(next: Page): void {
    turned.current = true;
    setPage(next);
    onOpen(next.kind !== list.kind);
  }

  return [page, open];
}
