import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { refusalOf } from '../acceptance';
import type { FindingView } from '../engine/views';
import { useAppState, usePane } from '../pane-context';
import { personIn } from '../settings-edits';
import type { PaneKey } from '../words';

/** 確認済: the finding stays as it is for a reason. The name is asked once. */
export function AcceptForm({ finding }: { readonly finding: FindingView }): ReactElement {
  const person = personIn(useAppState().rows);
  const { controller, say } = usePane();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [name, setName] = useState(person);
  const [refusal, setRefusal] = useState<PaneKey | null>(null);
  const [nameMissing, setNameMissing] = useState(false);
  const { accepted, lapsed } = finding;

  if (accepted !== null) {
    return (
      <div className="tk-accepted">
        <p>{say('pane.accept.done', { ...accepted })}</p>
        <Button size="small" onClick={() => void controller.accept(finding, null, '')}>
          {say('pane.accept.reopen')}
        </Button>
      </div>
    );
  }
  if (!open) {
    return (
      <>
        {lapsed !== null && <p className="tk-lapsed">{lapsed}</p>}
        <Button size="small" onClick={() => setOpen(true)}>
          {say('pane.accept.open')}
        </Button>
      </>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const refused = refusalOf(reason);
    const unnamed = name.trim() === '';
    setRefusal(refused);
    setNameMissing(unnamed);
    if (refused === null && !unnamed) void controller.accept(finding, reason, name);
  };
  return (
    <form className="tk-accept" onSubmit={submit} noValidate>
      <Field
        label={say('pane.accept.reason')}
        required
        validationState={refusal === null ? 'none' : 'error'}
        validationMessage={refusal === null ? null : say(refusal)}
      >
        <Textarea
          value={reason}
          rows={3}
          placeholder={say('pane.accept.example')}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      {(person === '' || nameMissing) && (
        <Field
          label={say('pane.accept.name')}
          required
          validationState={nameMissing ? 'error' : 'none'}
          validationMessage={nameMissing ? say('pane.accept.name-missing') : null}
        >
          <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      <div className="tk-detail-actions">
        <Button size="small" appearance="primary" type="submit">
          {say('pane.accept.submit')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setOpen(false)}>
          {say('pane.accept.cancel')}
        </Button>
      </div>
    </form>
  );
}
