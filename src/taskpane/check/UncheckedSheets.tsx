/** The sheets that were not checked, those with the same reason together. */
import type { Review } from '../../findings/finding';
import { useTranslator } from '../language';

export function UncheckedSheets(props: {
  unchecked: Review['unchecked'];
  className: string;
  itemClassName?: string;
}) {
  const { unchecked, className, itemClassName } = props;
  const { text, say } = useTranslator();
  const byReason = new Map<string, string[]>();
  for (const { sheet, reason } of unchecked) {
    const said = say(reason);
    byReason.set(said, [...(byReason.get(said) ?? []), sheet]);
  }
  return (
    <ul className={className}>
      {[...byReason].map(([reason, sheets]) => (
        <li key={reason} className={itemClassName}>
          {text('pane.check.unchecked.sheet', { sheets: { list: sheets }, reason })}
        </li>
      ))}
    </ul>
  );
}
