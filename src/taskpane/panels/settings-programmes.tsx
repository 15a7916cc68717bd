import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ProgrammeItem } from '../../core/contract/settings/programme-rows';
import type { SettingsRow } from '../../core/contract/settings-rows';
import { useFormWords } from './form-words';
import { targetsOf, valueAt, without, withValue } from '../settings-edits';
import { isRateWrong } from './settings-form';

/** What the form asks, in its order; further items of the sheet stay as they are. */
const TEXTS = [
  'rates',
  'years',
  'max-years',
  'hard-share-limit',
  'cap',
  'source',
] as const satisfies readonly ProgrammeItem[];

interface ProgrammeEditorProps {
  readonly rows: readonly SettingsRow[];
  readonly onChange: (rows: readonly SettingsRow[]) => void;
}

/** Grant programmes of the users' own: their rates, years, caps, rounding, and where that is written. */
export function ProgrammeEditor({ rows, onChange }: ProgrammeEditorProps): ReactElement {
  const word = useFormWords();
  const [name, setName] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const own = targetsOf(rows, 'programme');
  const add = (): void => {
    const target = name.trim();
    if (target === '') return;
    onChange(withValue(rows, { category: 'programme', target, item: 'verified' }, 'unverified'));
    setOpen(target);
    setName('');
  };
  return (
    <details className="tk-editor">
      <summary>{word('pane.settings.programmes', { count: own.length })}</summary>
      <p className="tk-faint">{word('pane.settings.programmes-hint')}</p>
      {own.map((target) => (
        <div key={target} className="tk-entry">
          <button
            type="button"
            className="tk-link"
            aria-expanded={open === target}
            onClick={() => setOpen(open === target ? null : target)}
          >
            {target}
          </button>
          <Button size="small" onClick={() => onChange(without(rows, 'programme', target))}>
            {word('pane.settings.remove', { name: target })}
          </Button>
          {open === target && <Programme target={target} rows={rows} onChange={onChange} />}
        </div>
      ))}
      <Field label={word('pane.settings.programme-name')}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button size="small" disabled={name.trim() === ''} onClick={add}>
        {word('pane.settings.programme-add')}
      </Button>
    </details>
  );
}

function Programme({
  target,
  rows,
  onChange,
}: ProgrammeEditorProps & { readonly target: string }): ReactElement {
  const word = useFormWords();
  const value = (item: ProgrammeItem): string => valueAt(rows, { category: 'programme', target, item });
  const set = (item: ProgrammeItem, text: string): void =>
    onChange(withValue(rows, { category: 'programme', target, item }, text));
  const rates = value('rates');
  const rateMissing = rates.trim() === '' || isRateWrong(rates);
  return (
    <div className="tk-fields">
      {TEXTS.map((item) => (
        <Field
          key={item}
          label={word(`pane.programme.${item}`)}
          hint={word(`pane.programme.${item}-hint`)}
          required={item === 'rates'}
          validationState={item === 'rates' && rateMissing ? 'error' : 'none'}
          validationMessage={item === 'rates' && rateMissing ? word('pane.programme.rates-wrong') : null}
        >
          <Input size="small" value={value(item)} onChange={(_, typed) => set(item, typed.value)} />
        </Field>
      ))}
      <Field label={word('pane.programme.share-rounding')}>
        <Select
          size="small"
          value={value('share-rounding')}
          onChange={(_, chosen) => set('share-rounding', chosen.value)}
        >
          <option value="">{word('pane.programme.yen')}</option>
          <option value="floor-thousand-yen">{word('pane.programme.thousand-yen')}</option>
        </Select>
      </Field>
      <Field label={word('pane.programme.verified')} hint={word('pane.programme.verified-hint')}>
        <Select
          size="small"
          value={value('verified')}
          onChange={(_, chosen) => set('verified', chosen.value)}
        >
          <option value="unverified">{word('pane.programme.is-unverified')}</option>
          <option value="verified">{word('pane.programme.is-verified')}</option>
        </Select>
      </Field>
    </div>
  );
}
