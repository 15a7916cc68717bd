import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { PROGRAMMES } from '../../core/programmes/programmes';
import { useAppState, usePane } from '../pane-context';
import { type FormItem, valuesOf, withValues } from './settings-form';

const RATE = /^[1-9][0-9]?\/[1-9][0-9]?$/;

/** 設定: what people choose for this workbook. */
export default function SettingsPanel(): ReactElement {
  const state = useAppState();
  const { controller, say } = usePane();
  const [values, setValues] = useState(() => valuesOf(state.rows));
  const [person, setPerson] = useState(state.person);
  const set = (item: FormItem, value: string): void => setValues({ ...values, [item]: value });
  const rate = values.rate.trim().normalize('NFKC');
  const [top = 0, bottom = 0] = rate.split('/').map(Number);
  const rateWrong = rate !== '' && (!RATE.test(rate) || top > bottom);
  const problems = state.checked?.view.settingsProblems ?? [];

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!rateWrong) void controller.saveSettings(withValues(state.rows, values), person.trim());
  };
  return (
    <form className="tk-settings" onSubmit={submit} noValidate>
      <Choice
        item="preset"
        hint={say('pane.settings.preset-hint')}
        value={values.preset}
        onChange={set}
        options={[
          ['', say('pane.settings.preset-default')],
          ['strict', say('pane.settings.preset-strict')],
        ]}
      />
      <Choice
        item="programme"
        hint={say('pane.settings.programme-hint')}
        value={values.programme}
        onChange={set}
        options={[
          ['', say('pane.settings.programme-default')],
          ...PROGRAMMES.map(({ code, name }) => [code, name] as const),
        ]}
      />
      <Field
        label={say('pane.settings.rate')}
        hint={say('pane.settings.rate-hint')}
        validationState={rateWrong ? 'error' : 'none'}
        validationMessage={rateWrong ? say('pane.settings.rate-wrong') : null}
      >
        <Input size="small" value={values.rate} onChange={(_, { value }) => set('rate', value)} />
      </Field>
      <Choice
        item="printed-as"
        hint={say('pane.settings.printed-as-hint')}
        value={values['printed-as']}
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
        value={values['actual-due-months']}
        onChange={set}
        options={[
          ['', say('pane.settings.months-default')],
          ...[2, 3, 5, 6, 8, 12].map(
            (count) => [String(count), say('pane.settings.months', { count })] as const,
          ),
        ]}
      />
      <Field label={say('pane.settings.person')} hint={say('pane.settings.person-hint')}>
        <Input size="small" value={person} onChange={(_, { value }) => setPerson(value)} />
      </Field>
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
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly item: Exclude<FormItem, 'rate'>;
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
