/** A cell's address that leads to the cell. */
import { Link } from '@fluentui/react-components';
import { useTranslator } from '../language';

export function CellLink(props: { cell: string; onGo: (cell: string) => void }) {
  const { cell, onGo } = props;
  const { text } = useTranslator();
  return (
    <Link as="button" inline aria-label={text('pane.check.go-to', { cell })} onClick={() => onGo(cell)}>
      {cell}
    </Link>
  );
}
