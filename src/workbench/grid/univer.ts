/*
 * What the workbench uses of Univer, as a module of its own: it takes long to build and changes only with the version
 * in the lockfile (see webpack.workbench.js).
 */
import '@univerjs/preset-sheets-core/lib/index.css';

export {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  InterceptorEffectEnum,
  LocaleType,
  LogLevel,
  numfmt,
  Univer,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export {
  CalculationMode,
  ILayoutService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';

/** Univer's own words. */
export const LOCALES = {
  ja: () => import('@univerjs/preset-sheets-core/locales/ja-JP'),
  en: () => import('@univerjs/preset-sheets-core/locales/en-US'),
};
