/** What the table suggests for the whole form, to be taken with one press: equations, and years that follow the plan year. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { openSuggestions, takeAllSuggestions } from '../../../../forms/ownForms/edit/suggestions';
import { withYearPlaces } from '../../../../forms/ownForms/edit/yearPlaces';
import { useTranslator } from '../../../language';
import type { FormEditor } from './AboutForm';

function Offer(props: { sentence: string; label: string; onTake: () => void }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{props.sentence}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onTake}>
          {props.label}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function EquationsOffer({ editor }: { editor: FormEditor }) {
  const { text } = useTranslator();
  const open = openSuggestions(editor.draft);
  if (open.length === 0) return null;
  const equations = { list: open.map(({ suggestion }) => suggestion.text) };
  return (
    <Offer
      sentence={text('catalogue.own-forms.edit.suggestions', { count: open.length, equations })}
      label={text('catalogue.own-forms.edit.suggestions.take', { count: open.length })}
      onTake={() => editor.change(takeAllSuggestions)}
    />
  );
}

/** @param props.year the plan year of the table, as far as its title tells */
export function YearsOffer({ editor, year }: { editor: FormEditor; year: number }) {
  const { text } = useTranslator();
  if (withYearPlaces(editor.draft, year) === editor.draft) return null;
  return (
    <Offer
      sentence={text('catalogue.own-forms.edit.years', { year: String(year) })}
      label={text('catalogue.own-forms.edit.years.take')}
      onTake={() => editor.change((old) => withYearPlaces(old, year))}
    />
  );
}
