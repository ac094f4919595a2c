/** Starts the Univer grid: formula bar, sheet tabs and cells, nothing of an editor's many menus. */
import { CanceledError, LocaleType, LogLevel, type ILanguagePack } from '@univerjs/core';
import { createUniver, type FUniver } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { Language } from '../../../numbers/format';

const LOCALES: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };
const TEXTS: Readonly<Record<LocaleType.VI_VN | LocaleType.EN_US, ILanguagePack>> = {
  [LocaleType.VI_VN]: { ...coreVi, ...conditionalFormattingVi },
  [LocaleType.EN_US]: { ...coreEn, ...conditionalFormattingEn },
};

export { CanceledError, type FUniver };

/** Draws the grid into the element; the workbook comes later. */
export function createGrid(container: HTMLElement, language: Language): FUniver {
  const { univerAPI } = createUniver({
    locale: LOCALES[language],
    locales: TEXTS,
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: false,
        disableAutoFocus: true,
        footer: {
          sheetBar: true,
          statisticBar: true,
          menus: false,
          zoomSlider: true,
          addSheetButtonConfig: { show: true },
        },
        // The workbook behind the grid calculates; see `ownResultsOnly` in gridView.ts.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        sheets: { disableForceStringAlert: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  return univerAPI;
}

/** Changes the language of the grid's own words. */
export function setGridLanguage(grid: FUniver, language: Language): void {
  grid.setLocale(LOCALES[language]);
}
