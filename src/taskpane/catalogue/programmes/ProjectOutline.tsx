/** Projects and budget lines as the outline that the sheets show. */
import { makeStyles } from '@fluentui/react-components';
import { budgetLines, type BudgetLine, type Programme } from '../../../programme/programme';
import { Fold } from '../../check/Fold';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { typeNames } from '../../../programme/programmeTexts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(36px, auto) minmax(0, 1fr)', columnGap: '6px' },
  lines: { marginTop: '4px', gap: '4px' },
});

function Line(props: { programme: Programme; line: BudgetLine; code: string }) {
  const { programme, line, code } = props;
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  return (
    <div className={styles.row}>
      <span>{code}</span>
      <div>
        {line.name}
        <p className={shared.note}>
          {text('catalogue.view.types', { types: typeNames(programme, line.capitalTypes) })}
        </p>
      </div>
    </div>
  );
}

export function ProjectOutline({ programme }: { programme: Programme }) {
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { projects } = programme;
  return (
    <Fold title={text('catalogue.view.projects', { count: budgetLines(programme).length })} open>
      {projects.length === 0 && <p className={shared.note}>{text('catalogue.view.no-projects')}</p>}
      <ul className={shared.list}>
        {projects.map((project) => (
          <li key={project.code}>
            <Line programme={programme} line={project} code={project.outlineCode} />
            {project.lines.length > 0 && (
              <ul className={`${shared.list} ${styles.lines}`}>
                {project.lines.map((line) => (
                  <li key={line.code}>
                    <Line programme={programme} line={line} code={line.code} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
