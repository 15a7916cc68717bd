import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { SettingsRow } from '../../core/contract/settings-rows';
import { refusalOf } from '../acceptance';
import type { ChoiceView } from '../engine/views';
import { usePane } from '../pane-context';
import { useFormWords } from './form-words';
import { targetsOf, without, withValue } from '../settings-edits';
import type { PaneKey } from '../words';

interface RuleEditorProps {
  readonly rows: readonly SettingsRow[];
  /** Every rule; none before the first check. */
  readonly rules: readonly ChoiceView[];
  readonly onChange: (rows: readonly SettingsRow[]) => void;
}

/** Rules that are switched off, each with its reason, and one more. */
export function RuleEditor({ rows, rules, onChange }: RuleEditorProps): ReactElement {
  const { say } = usePane();
  const word = useFormWords();
  const [rule, setRule] = useState('');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<PaneKey | null>(null);
  const off = targetsOf(rows, 'rule');
  const wordOf = (id: string): string => rules.find(({ code }) => code === id)?.word ?? id;
  const switchOff = (): void => {
    const refused = refusalOf(reason);
    setRefusal(refused);
    if (refused !== null || rule === '') return;
    onChange(withValue(rows, { category: 'rule', target: rule, item: 'use' }, 'off', reason.trim()));
    setRule('');
    setReason('');
  };
  return (
    <details className="tk-editor">
      <summary>{word('pane.settings.rules', { count: off.length })}</summary>
      {off.map((id) => (
        <div key={id} className="tk-entry">
          <p>
            {wordOf(id)}
            <span className="tk-faint tk-why">
              {rows.find(({ category, target }) => category === 'rule' && target === id)?.note}
            </span>
          </p>
          <Button size="small" onClick={() => onChange(without(rows, 'rule', id))}>
            {word('pane.settings.rule-on')}
          </Button>
        </div>
      ))}
      {rules.length === 0 ? (
        <p className="tk-faint">{word('pane.settings.rules-after-check')}</p>
      ) : (
        <>
          <Field label={word('pane.settings.rule')}>
            <Select size="small" value={rule} onChange={(_, { value }) => setRule(value)}>
              <option value="">{word('pane.settings.choose')}</option>
              {rules
                .filter(({ code }) => !off.includes(code))
                .map(({ code, word }) => (
                  <option key={code} value={code}>
                    {word}
                  </option>
                ))}
            </Select>
          </Field>
          {rule !== '' && (
            <>
              <Field
                label={word('pane.settings.rule-reason')}
                required
                validationState={refusal === null ? 'none' : 'error'}
                validationMessage={refusal === null ? null : say(refusal)}
              >
                <Textarea rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
              </Field>
              <Button size="small" onClick={switchOff}>
                {word('pane.settings.rule-off')}
              </Button>
            </>
          )}
        </>
      )}
    </details>
  );
}
