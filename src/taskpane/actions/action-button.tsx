import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAppState, usePane } from '../pane-context';
import { Icon } from '../shell/icon';
import { type ActionId, actionOf, shortcutText } from './actions';

interface ActionButtonProps {
  readonly id: ActionId;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  /** Shows the picture alone; the words are still the button's name. */
  readonly iconOnly?: boolean;
}

/** The button of an action. */
export function ActionButton({
  id,
  appearance = 'secondary',
  iconOnly = false,
}: ActionButtonProps): ReactElement {
  const { controller, say } = usePane();
  const state = useAppState();
  const { label, icon, shortcut, isEnabled, perform } = actionOf(id);
  const name = say(label);
  return (
    <Button
      appearance={appearance}
      size="small"
      className="tk-button"
      disabled={!isEnabled(state)}
      icon={<Icon name={icon} />}
      aria-label={iconOnly ? name : undefined}
      title={shortcut === null ? (iconOnly ? name : undefined) : `${name} (${shortcutText(shortcut)})`}
      aria-keyshortcuts={shortcut === null ? undefined : shortcutText(shortcut)}
      onClick={() => void perform(controller)}
    >
      {iconOnly ? undefined : name}
    </Button>
  );
}
