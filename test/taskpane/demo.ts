import type { Language } from '../../src/core/messages/translate';
import { EngineService } from '../../src/taskpane/engine/service';
import type { CheckView } from '../../src/taskpane/engine/views';
import { demoSnapshot } from './demo-snapshot';

/** The engine, holding the demo workbook. */
export function demoService(): EngineService {
  const service = new EngineService();
  const snapshot = demoSnapshot();
  service.handle({ kind: 'workbook', outline: snapshot });
  for (const [sheet, { rows }] of snapshot.sheets.entries()) service.handle({ kind: 'rows', sheet, rows });
  return service;
}

/** What the engine says of the demo workbook. */
export function demoView(language: Language = 'ja'): CheckView {
  const options = { rows: [], asOf: { year: 2025, month: 4, day: 1 }, language };
  const response = demoService().handle({ kind: 'check', id: 1, options });
  if (response?.ok !== true) throw new Error(JSON.stringify(response));
  return response.value as CheckView;
}
