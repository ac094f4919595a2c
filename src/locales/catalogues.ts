/**
 * The texts, one file per area and language. Keys are flat and start with the name of their area ("pane.check.run"), values
 * are ICU messages.
 */
import type { Language } from '../numbers/format';
import enBounds from './en/bounds.json';
import enCatalogue from './en/catalogue.json';
import enChanges from './en/changes.json';
import enCli from './en/cli.json';
import enErrors from './en/errors.json';
import enFiles from './en/files.json';
import enFindings from './en/findings.json';
import enFixes from './en/fixes.json';
import enForms from './en/forms.json';
import enFormulas from './en/formulas.json';
import enHygiene from './en/hygiene.json';
import enKept from './en/kept.json';
import enOwnForms from './en/ownForms.json';
import enPane from './en/pane.json';
import enPolicy from './en/policy.json';
import enPrinted from './en/printed.json';
import enProgramme from './en/programme.json';
import enRelations from './en/relations.json';
import enSeverities from './en/severities.json';
import enUnits from './en/units.json';
import enWorkbench from './en/workbench.json';
import viBounds from './vi/bounds.json';
import viCatalogue from './vi/catalogue.json';
import viChanges from './vi/changes.json';
import viCli from './vi/cli.json';
import viErrors from './vi/errors.json';
import viFiles from './vi/files.json';
import viFindings from './vi/findings.json';
import viFixes from './vi/fixes.json';
import viForms from './vi/forms.json';
import viFormulas from './vi/formulas.json';
import viHygiene from './vi/hygiene.json';
import viKept from './vi/kept.json';
import viOwnForms from './vi/ownForms.json';
import viPane from './vi/pane.json';
import viPolicy from './vi/policy.json';
import viPrinted from './vi/printed.json';
import viProgramme from './vi/programme.json';
import viRelations from './vi/relations.json';
import viSeverities from './vi/severities.json';
import viUnits from './vi/units.json';
import viWorkbench from './vi/workbench.json';

type Texts = Readonly<Record<string, string>>;

function merge(...parts: readonly Texts[]): ReadonlyMap<string, string> {
  return new Map(parts.flatMap((part) => Object.entries(part)));
}

export const catalogues: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  vi: merge(
    viBounds,
    viCatalogue,
    viChanges,
    viCli,
    viErrors,
    viFiles,
    viFindings,
    viFixes,
    viForms,
    viFormulas,
    viHygiene,
    viKept,
    viOwnForms,
    viPane,
    viPolicy,
    viPrinted,
    viProgramme,
    viRelations,
    viSeverities,
    viUnits,
    viWorkbench,
  ),
  en: merge(
    enBounds,
    enCatalogue,
    enChanges,
    enCli,
    enErrors,
    enFiles,
    enFindings,
    enFixes,
    enForms,
    enFormulas,
    enHygiene,
    enKept,
    enOwnForms,
    enPane,
    enPolicy,
    enPrinted,
    enProgramme,
    enRelations,
    enSeverities,
    enUnits,
    enWorkbench,
  ),
};
