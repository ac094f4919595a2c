/** The heading of a part of the editor: it takes the focus when the entry that had it is taken out. */
import { useCatalogueStyles } from '../useCatalogueStyles';

export type EditorPart = 'sources' | 'projects' | 'localityLists' | 'parameters' | 'columns' | 'rows';

export function headingOf(part: EditorPart): string {
  return `[data-part="${part}"]`;
}

export function EditorHeading(props: { part: EditorPart; title: string }) {
  const styles = useCatalogueStyles();
  return (
    <h3 className={styles.name} data-part={props.part} tabIndex={-1}>
      {props.title}
    </h3>
  );
}
