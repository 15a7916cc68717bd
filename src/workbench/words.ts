import { errors as jaErrors } from '../core/messages/ja/errors';
import { workbench as ja } from '../core/messages/ja/workbench';
import type { Language } from '../core/messages/translate';
import { type Speaker, speaker } from '../taskpane/words';

const japanese = { ...ja, ...jaErrors } as const;

export type WorkbenchKey = keyof typeof japanese;
export type WorkbenchSay = Speaker<WorkbenchKey>;

/** The workbench's sentences in one language; only the one in use is fetched. */
export async function loadWorkbenchWords(language: Language): Promise<WorkbenchSay> {
  if (language === 'ja') return speaker(japanese, language);
  const [{ workbench }, { errors }] = await Promise.all([
    import('../core/messages/en/workbench'),
    import('../core/messages/en/errors'),
  ]);
  return speaker({ ...workbench, ...errors }, language);
}
