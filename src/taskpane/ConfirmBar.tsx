/** A question in its place, before something that cannot be taken back with one press. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, useId } from 'react';

export interface ConfirmChoice {
  readonly label: string;
  readonly onChoose: () => void;
}

/** @param props.choices the last one is the way out that changes nothing; it has the focus */
export function ConfirmBar(props: { title: string; detail: string; choices: readonly ConfirmChoice[] }) {
  const { title, detail, choices } = props;
  const lastId = useId();
  useEffect(() => document.getElementById(lastId)?.focus(), [lastId]);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{detail}</div>
      </MessageBarBody>
      <MessageBarActions>
        {choices.map(({ label, onChoose }, place) => (
          <Button
            key={label}
            {...(place === choices.length - 1 && { id: lastId })}
            size="small"
            onClick={onChoose}
          >
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
