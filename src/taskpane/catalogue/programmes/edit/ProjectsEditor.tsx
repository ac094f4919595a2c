/** Projects and budget lines as an outline. */
import { Button, makeStyles } from '@fluentui/react-components';
import { addLine, addProject, renumber } from '../../../../programme/edit/editProjects';
import type { ProgrammeDraft, ProjectDraft } from '../../../../programme/edit/draft';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { useEditor } from './EditorContext';
import { EditorHeading } from '../../edit/EditorHeading';
import { ListProblem } from '../../edit/EditFields';
import { LineEditor } from './LineEditor';

const useStyles = makeStyles({
  lines: { paddingLeft: '14px' },
});

function ProjectEditor(props: {
  project: ProjectDraft;
  place: number;
  last: boolean;
  onAddLine: (projectKey: string) => void;
}) {
  const { project, place, last, onAddLine } = props;
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const at = `projects[${place}]`;
  const { lines } = project;
  return (
    <li className={shared.list}>
      <LineEditor at={at} first={place === 0} last={last} line={project} project={project}>
        <Button size="small" onClick={() => onAddLine(project.key)}>
          {text('catalogue.edit.line.add')}
        </Button>
      </LineEditor>
      <ListProblem path={`${at}.lines`} />
      {lines.length > 0 && (
        <ul className={`${shared.list} ${styles.lines}`}>
          {lines.map((line, index) => (
            <li key={line.key}>
              <LineEditor
                at={`${at}.lines[${index}]`}
                first={index === 0}
                last={index === lines.length - 1}
                line={line}
                project={null}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function ProjectsEditor() {
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { draft, change, openNew } = useEditor();
  const { projects } = draft;

  /** The key of what is added is the last one that was given. */
  function add(next: ProgrammeDraft): void {
    change(() => next);
    openNew(`line-${next.keys}`);
  }

  return (
    <section className={shared.section}>
      <EditorHeading part="projects" title={text('catalogue.edit.projects')} />
      <ListProblem path="projects" />
      {projects.length === 0 && <p className={shared.note}>{text('catalogue.view.no-projects')}</p>}
      <ul className={shared.list}>
        {projects.map((project, place) => (
          <ProjectEditor
            key={project.key}
            project={project}
            place={place}
            last={place === projects.length - 1}
            onAddLine={(key) => add(addLine(draft, key))}
          />
        ))}
      </ul>
      <div className={shared.actions}>
        <Button size="small" onClick={() => add(addProject(draft))}>
          {text('catalogue.edit.project.add')}
        </Button>
        {projects.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => change(renumber)}>
            {text('catalogue.edit.renumber')}
          </Button>
        )}
      </div>
    </section>
  );
}
