import type { UniverModule } from './load-univer';

export interface UniverPlace {
  readonly container: HTMLElement;
  readonly language: 'ja' | 'en';
  readonly dark: boolean;
}

export const localeOf = (module: UniverModule, language: 'ja' | 'en') =>
  language === 'ja' ? module.LocaleType.JA_JP : module.LocaleType.EN_US;

/** Starts Univer in an element that is on the page: a grid and a formula bar, no tool bar. */
export async function startUniver(
  module: UniverModule,
  { container, language, dark }: UniverPlace,
): Promise<InstanceType<UniverModule['Univer']>> {
  const locale = localeOf(module, language);
  const { default: words } = await module.LOCALES[language]();
  const univer = new module.Univer({
    locale,
    locales: { [locale]: words },
    logLevel: module.LogLevel.ERROR,
    darkMode: dark,
  });
  const { plugins } = module.UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: {
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: {
      disableForceStringAlert: true,
      disableForceStringMark: true,
      clipboardConfig: { hidePasteOptions: true },
    },
    // What the file says stands until something is changed.
    formula: { initialFormulaComputing: module.CalculationMode.NO_CALCULATION },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}
