import '../theme/later.css';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { SettingsRow } from '../../core/contract/settings-rows';
import { OFFICIAL_FOUR } from '../../core/programmes/grading-schemes';
import { isVerified } from '../../core/programmes/find-programme';
import { PROGRAMMES } from '../../core/programmes/programmes';
import { useAppState, usePane } from '../pane-context';
import { useFormWords } from './form-words';
import { personIn, withPerson } from '../settings-edits';
import { type FormItem, isRateWrong, valueOf, withItem } from './settings-form';
import { GradingEditor } from './settings-grading';
import { ProgrammeEditor } from './settings-programmes';
import { RuleEditor } from './settings-rules';

/** 設定: what people choose for this workbook. */
export default function SettingsPanel(): ReactElement {
  const state = useAppState();
  const { controller } = usePane();
  const word = useFormWords();
  // What is typed stays until it is saved, whatever is checked meanwhile.
  const [draft, setDraft] = useState<readonly SettingsRow[] | null>(null);
  const rows = draft ?? state.rows;
  const view = state.checked?.view.settings ?? null;
  const set = (item: FormItem, value: string): void => setDraft(withItem(rows, item, value));
  const rate = valueOf(rows, 'rate');
  const rateWrong = rate !== '' && (isRateWrong(rate) || rate.trim().includes(' '));
  const programmes =
    view?.programmes ??
    PROGRAMMES.map((each) => ({
      code: each.code,
      word: each.name,
      own: false,
      verified: isVerified(each),
    }));
  const schemes = view?.schemes ?? [{ code: OFFICIAL_FOUR.id, word: word('pane.settings.official') }];
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
        hint={word('pane.settings.preset-hint')}
        value={valueOf(rows, 'preset')}
        onChange={set}
        options={[
          ['', word('pane.settings.preset-default')],
          ['strict', word('pane.settings.preset-strict')],
        ]}
      />
      <Field label={word('pane.settings.as-of')} hint={word('pane.settings.as-of-hint')}>
        <Input
          size="small"
          type="date"
          value={valueOf(rows, 'as-of')}
          onChange={(_, { value }) => set('as-of', value)}
        />
      </Field>
      <Choice
        item="programme"
        hint={word('pane.settings.programme-hint')}
        value={valueOf(rows, 'programme')}
        onChange={set}
        options={[
          ['', word('pane.settings.programme-default')],
          ...programmes.map(
            ({ code, word: name, verified }) =>
              [code, verified ? name : word('pane.settings.unverified', { name })] as const,
          ),
        ]}
      />
      <Field
        label={word('pane.settings.rate')}
        hint={word('pane.settings.rate-hint')}
        validationState={rateWrong ? 'error' : 'none'}
        validationMessage={rateWrong ? word('pane.settings.rate-wrong') : null}
      >
        <Input size="small" value={rate} onChange={(_, { value }) => set('rate', value)} />
      </Field>
      <Choice
        item="grading"
        hint={word('pane.settings.grading-hint')}
        value={valueOf(rows, 'grading')}
        onChange={set}
        options={[
          ['', word('pane.settings.grading-default')],
          ...schemes.map((scheme) => [scheme.code, scheme.word] as const),
        ]}
      />
      <Choice
        item="printed-as"
        hint={word('pane.settings.printed-as-hint')}
        value={valueOf(rows, 'printed-as')}
        onChange={set}
        options={[
          ['', word('pane.settings.by-table')],
          ['exact', word('pane.settings.exact')],
          ['cut-off', word('pane.settings.cut-off')],
          ['rounded', word('pane.settings.rounded')],
        ]}
      />
      <Choice
        item="actual-due-months"
        hint={word('pane.settings.actual-due-months-hint')}
        value={valueOf(rows, 'actual-due-months')}
        onChange={set}
        options={[
          ['', word('pane.settings.months-default')],
          ...[2, 3, 5, 6, 8, 12].map(
            (count) => [String(count), word('pane.settings.months', { count })] as const,
          ),
        ]}
      />
      <Field label={word('pane.settings.person')} hint={word('pane.settings.person-hint')}>
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
          {word('pane.settings.save')}
        </Button>
        {draft !== null && <span className="tk-faint">{word('pane.settings.changed')}</span>}
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
  const word = useFormWords();
  return (
    <Field label={word(`pane.settings.${item}`)} hint={hint}>
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
