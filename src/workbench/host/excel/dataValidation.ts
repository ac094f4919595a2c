/** `range.dataValidation`: what may be typed into cells, and what Excel says otherwise. */
import type { Area } from '../../../sheet/address';
import type { DataValidation as ModelValidation, ValidationOperator, ValidationRule } from '../../model';
import { areasMeet } from '../../model/areas';
import { HostObject } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { isPlainObject } from '../engine/wire';
import { booleanFrom, objectFrom, optional, textFrom, toOffice, wordFrom } from './arguments';
import { requireUnprotected, type CellBlock } from './cellBlock';

const OPERATORS: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const COMPARING = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;

type Details = Pick<ModelValidation, 'ignoreBlanks' | 'errorAlert' | 'prompt'>;
const DEFAULTS: Details = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

export class DataValidation extends HostObject {
  readonly className = 'DataValidation';
  constructor(private readonly block: CellBlock) {
    super();
  }

  get Type(): string {
    const rule = this.current?.rule;
    return rule ? toOffice(rule.kind) : 'None';
  }
  get Rule(): object {
    const rule = this.current?.rule;
    return rule ? toOfficeRule(rule) : {};
  }
  set Rule(value: unknown) {
    const rule = ruleFrom(objectFrom(value));
    this.forEachArea((area) => ({ area, ...DEFAULTS, ...this.details(), rule }));
  }
  get ErrorAlert(): object {
    return this.details().errorAlert;
  }
  set ErrorAlert(value: unknown) {
    const given = objectFrom(value);
    this.changeDetails({
      errorAlert: {
        showAlert: optional(given['showAlert'], booleanFrom, true),
        style: optional(
          given['style'],
          (word) => wordFrom(word, ['Stop', 'Warning', 'Information'] as const),
          'Stop',
        ),
        title: optional(given['title'], textFrom, ''),
        message: optional(given['message'], textFrom, ''),
      },
    });
  }
  get Prompt(): object {
    return this.details().prompt;
  }
  set Prompt(value: unknown) {
    const given = objectFrom(value);
    this.changeDetails({
      prompt: {
        showPrompt: optional(given['showPrompt'], booleanFrom, true),
        title: optional(given['title'], textFrom, ''),
        message: optional(given['message'], textFrom, ''),
      },
    });
  }
  get IgnoreBlanks(): boolean {
    return this.details().ignoreBlanks;
  }
  set IgnoreBlanks(value: unknown) {
    this.changeDetails({ ignoreBlanks: booleanFrom(value) });
  }
  Clear(): void {
    requireUnprotected(this.block);
    for (const area of this.block.areas) this.block.sheet.clearValidation(area);
  }

  private get current(): ModelValidation | undefined {
    const [first] = this.block.areas;
    return first && this.block.sheet.validations.find(({ area }) => areasMeet(area, first));
  }
  private details(): Details {
    return this.current ?? DEFAULTS;
  }
  /** Excel takes an alert or prompt only for cells that have a rule. */
  private changeDetails(patch: Partial<Details>): void {
    const { current } = this;
    if (!current) throw new RichError('InvalidOperation');
    this.forEachArea((area) => ({ ...current, ...patch, area }));
  }
  private forEachArea(validationFor: (area: Area) => ModelValidation): void {
    requireUnprotected(this.block);
    const validations = this.block.areas.map(validationFor);
    for (const validation of validations) this.block.sheet.setValidation(validation);
  }
}

function ruleFrom(given: Readonly<Record<string, unknown>>): ValidationRule {
  const [kind, ...more] = Object.keys(given).filter((key) => given[key] != null);
  if (kind === undefined || more.length > 0) throw new RichError('InvalidArgument');
  const details = objectFrom(given[kind]);
  if (kind === 'custom') return { kind, formula: textFrom(details['formula']) };
  if (kind === 'list') {
    const source = textFrom(details['source']);
    return { kind, source, inCellDropDown: optional(details['inCellDropDown'], booleanFrom, true) };
  }
  const formula2 = details['formula2'];
  return {
    kind: wordFrom(kind, COMPARING),
    operator: wordFrom(details['operator'], OPERATORS),
    formula1: limitFrom(details['formula1']),
    ...(formula2 == null ? {} : { formula2: limitFrom(formula2) }),
  };
}

function limitFrom(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new RichError(
    'InvalidArgument',
    isPlainObject(value) ? 'ranges as limits are not in the stand-in' : undefined,
  );
}

function toOfficeRule(rule: ValidationRule): object {
  const { kind, ...details } = rule;
  return { [kind]: details };
}
