/** Icon and colour of outcomes and severities. A word always stands beside them: colour alone says nothing. */
import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../findings/finding';
import {
  Approximate16Filled,
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Info16Filled,
  QuestionCircle16Filled,
  Warning16Filled,
} from '../icons';
import type { Outcome } from './summary';

export interface Look {
  readonly icon: ReactElement;
  readonly color: string;
}

export const OUTCOME_LOOK: Readonly<Record<Outcome, Look>> = {
  pass: { icon: <CheckmarkCircle16Filled />, color: tokens.colorStatusSuccessForeground1 },
  fail: { icon: <DismissCircle16Filled />, color: tokens.colorStatusDangerForeground1 },
  rounding: { icon: <Approximate16Filled />, color: tokens.colorPaletteBlueForeground2 },
  'cannot-check': { icon: <QuestionCircle16Filled />, color: tokens.colorNeutralForeground2 },
};

export const SEVERITY_LOOK: Readonly<Record<Severity, Look>> = {
  error: { icon: <DismissCircle16Filled />, color: tokens.colorStatusDangerForeground1 },
  warning: { icon: <Warning16Filled />, color: tokens.colorStatusWarningForeground3 },
  notice: { icon: <Info16Filled />, color: tokens.colorPaletteBlueForeground2 },
};
