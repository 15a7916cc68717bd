import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { SettingsRow } from '../../core/contract/settings-rows';
import { useFormWords } from './form-words';
import { targetsOf, without } from '../settings-edits';

interface GradingEditorProps {
  readonly rows: readonly SettingsRow[];
  readonly onChange: (rows: readonly SettingsRow[]) => void;
}

/** Grading schemes of the users' own: a line for each grade, the best first. */
export function GradingEditor({ rows, onChange }: GradingEditorProps): ReactElement {
  const word = useFormWords();
  const [name, setName] = useState('');
  const [lines, setLines] = useState('');
  const own = targetsOf(rows, 'grading');
  const bandsOf = (target: string): readonly string[] =>
    rows.filter((row) => row.category === 'grading' && row.target === target).map(({ value }) => value);
  const take = (): void => {
    const target = name.trim();
    const bands = lines.split('\n').filter((line) => line.trim() !== '');
    const added = bands.map(
      (value): SettingsRow => ({ category: 'grading', target, item: 'grade', value: value.trim(), note: '' }),
    );
    onChange([...without(rows, 'grading', target), ...added]);
    setName('');
    setLines('');
  };
  return (
    <details className="tk-editor">
      <summary>{word('pane.settings.schemes', { count: own.length })}</summary>
      <p className="tk-faint">{word('pane.settings.schemes-hint')}</p>
      {own.map((target) => (
        <div key={target} className="tk-entry">
          <p>
            {target}
            <span className="tk-faint tk-why">{bandsOf(target).join(' / ')}</span>
          </p>
          <Button
            size="small"
            onClick={() => {
              setName(target);
              setLines(bandsOf(target).join('\n'));
            }}
          >
            {word('pane.settings.edit', { name: target })}
          </Button>
          <Button size="small" onClick={() => onChange(without(rows, 'grading', target))}>
            {word('pane.settings.remove', { name: target })}
          </Button>
        </div>
      ))}
      <Field label={word('pane.settings.scheme-name')}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={word('pane.settings.scheme-grades')} hint={word('pane.settings.scheme-grades-hint')}>
        <Textarea
          rows={4}
          value={lines}
          placeholder={word('pane.settings.scheme-example')}
          onChange={(_, { value }) => setLines(value)}
        />
      </Field>
      <Button size="small" disabled={name.trim() === '' || lines.trim() === ''} onClick={take}>
        {word('pane.settings.scheme-add')}
      </Button>
    </details>
  );
}
