import { type EraYear, westernToEraYear } from './era';

/**
 * The era and year that a fiscal year is called by: 2018 → 平成30, 2019 → 令和1. The era is the one at the end of
 * December, as official papers do. Null before 1868.
 */
export function eraFiscalYear(fiscalYear: number): EraYear | null {
  return westernToEraYear(fiscalYear);
}
