import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { SettingsRow } from '../../core/contract/settings-rows';
import { OFFICIAL_FOUR } from '../../core/programmes/grading-schemes';
import { PROGRAMMES } from '../../core/programmes/programmes';
import { useAppState, usePane } from '../pane-context';
import { personIn, withPerson } from '../settings-edits';
import { type FormItem, isRateWrong, valueOf, withItem } from './settings-form';
import { GradingEditor } from './settings-grading';
import { ProgrammeEditor } from './settings-programmes';
import { RuleEditor } from './settings-rules';

/** 設定: what people choose for this workbook. */
export default function SettingsPanel(): ReactElement {
  const state = useAppState();
  const { controller, say } = usePane();
  // What is typed stays until it is saved, whatever is checked meanwhile.
  const [draft, setDraft] = useState<readonly SettingsRow[] | null>(null);
  const rows = draft ?? state.rows;
  const view = state.checked?.view.settings ?? null;
  const set = (item: FormItem, value: string): void => setDraft(withItem(rows, item, value));
  const rate = valueOf(rows, 'rate');
  const rateWrong = rate !== '' && (isRateWrong(rate) || rate.trim().includes(' '));
  const programmes =
    view?.programmes ??
    PROGRAMMES.map(({ code, name, verified }) => ({ code, word: name, own: false, verified }));
  const schemes = view?.schemes ?? [{ code: OFFICIAL_FOUR.id, word: say('pane.settings.official') }];
  const problems = view?.problems ?? [];

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (rateWrong) return;
    void controller.saveSettings(rows).then((kept) => {
      if (kept) setDraft(null);
    });
  };
  return (
    <form className="tk-settings" onSubmit={submit} noValidate>
      <Choice
        item="preset"
        hint={say('pane.settings.preset-hint')}
        value={valueOf(rows, 'preset')}
        onChange={set}
        options={[
          ['', say('pane.settings.preset-default')],
          ['strict', say('pane.settings.preset-strict')],
        ]}
      />
      <Field label={say('pane.settings.as-of')} hint={say('pane.settings.as-of-hint')}>
        <Input
          size="small"
          type="date"
          value={valueOf(rows, 'as-of')}
          onChange={(_, { value }) => set('as-of', value)}
        />
      </Field>
      <Choice
        item="programme"
        hint={say('pane.settings.programme-hint')}
        value={valueOf(rows, 'programme')}
        onChange={set}
        options={[
          ['', say('pane.settings.programme-default')],
          ...programmes.map(
            ({ code, word, verified }) =>
              [code, verified ? word : say('pane.settings.unverified', { name: word })] as const,
          ),
        ]}
      />
      <Field
        label={say('pane.settings.rate')}
        hint={say('pane.settings.rate-hint')}
        validationState={rateWrong ? 'error' : 'none'}
        validationMessage={rateWrong ? say('pane.settings.rate-wrong') : null}
      >
        <Input size="small" value={rate} onChange={(_, { value }) => set('rate', value)} />
      </Field>
      <Choice
        item="grading"
        hint={say('pane.settings.grading-hint')}
        value={valueOf(rows, 'grading')}
        onChange={set}
        options={[
          ['', say('pane.settings.grading-default')],
          ...schemes.map(({ code, word }) => [code, word] as const),
        ]}
      />
      <Choice
        item="printed-as"
        hint={say('pane.settings.printed-as-hint')}
        value={valueOf(rows, 'printed-as')}
        onChange={set}
        options={[
          ['', say('pane.settings.by-table')],
          ['exact', say('pane.settings.exact')],
          ['cut-off', say('pane.settings.cut-off')],
          ['rounded', say('pane.settings.rounded')],
        ]}
      />
      <Choice
        item="actual-due-months"
        hint={say('pane.settings.actual-due-months-hint')}
        value={valueOf(rows, 'actual-due-months')}
        onChange={set}
        options={[
          ['', say('pane.settings.months-default')],
          ...[2, 3, 5, 6, 8, 12].map(
            (count) => [String(count), say('pane.settings.months', { count })] as const,
          ),
        ]}
      />
      <Field label={say('pane.settings.person')} hint={say('pane.settings.person-hint')}>
        <Input
          size="small"
          value={personIn(rows)}
          onChange={(_, { value }) => setDraft(withPerson(rows, value))}
        />
      </Field>
      <RuleEditor rows={rows} rules={view?.rules ?? []} onChange={setDraft} />
      <ProgrammeEditor rows={rows} onChange={setDraft} />
      <GradingEditor rows={rows} onChange={setDraft} />
      {problems.length > 0 && (
        <ul className="tk-problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div className="tk-save">
        <Button type="submit" appearance="primary" size="small">
          {say('pane.settings.save')}
        </Button>
        {draft !== null && <span className="tk-faint">{say('pane.settings.changed')}</span>}
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly item: Exclude<FormItem, 'rate' | 'as-of'>;
  readonly hint: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (item: FormItem, value: string) => void;
}

function Choice({ item, hint, value, options, onChange }: ChoiceProps): ReactElement {
  const { say } = usePane();
  return (
    <Field label={say(`pane.settings.${item}`)} hint={hint}>
      <Select size="small" value={value} onChange={(_, chosen) => onChange(item, chosen.value)}>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
