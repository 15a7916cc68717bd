import type { AppState } from '../app-state';
import { listed, selectedFinding } from '../app-state';
import type { Controller } from '../controller';
import type { PaneKey } from '../words';
import type { IconName } from '../shell/icon';

/** Ribbon buttons open the pane with `?do=` and one of these. */
export type RibbonCommand = 'check' | 'actuals' | 'report';

/** One thing that the pane can do; buttons, the ribbon and the keyboard all come from here. */
export interface Action {
  readonly id: ActionId;
  readonly label: PaneKey;
  readonly icon: IconName;
  readonly ribbon: RibbonCommand | null;
  readonly shortcut: Shortcut | null;
  readonly isEnabled: (state: AppState) => boolean;
  readonly perform: (controller: Controller) => Promise<void> | void;
}

export type ActionId =
  | 'check'
  | 'actuals'
  | 'report'
  | 'cancel'
  | 'previous'
  | 'next'
  | 'show-cell'
  | 'close'
  | 'apply-fix'
  | 'undo';

export interface Shortcut {
  readonly key: string;
  readonly alt: boolean;
  readonly control: boolean;
  /** Left alone while someone types. */
  readonly notInText: boolean;
}

const shortcut = (key: string, parts: Partial<Shortcut> = {}): Shortcut => ({
  key,
  alt: false,
  control: false,
  notInText: false,
  ...parts,
});

const always = (): boolean => true;
const hasFindings = (state: AppState): boolean => listed(state).length > 0;

const LIST: readonly Action[] = [
  {
    id: 'check',
    label: 'pane.action.check',
    icon: 'check',
    ribbon: 'check',
    shortcut: shortcut('Enter', { control: true }),
    isEnabled: always,
    perform: (controller) => controller.check(),
  },
  {
    id: 'actuals',
    label: 'pane.action.actuals',
    icon: 'input',
    ribbon: 'actuals',
    shortcut: null,
    isEnabled: always,
    perform: (controller) => controller.report(['actuals']),
  },
  {
    id: 'report',
    label: 'pane.action.report',
    icon: 'report',
    ribbon: 'report',
    shortcut: null,
    isEnabled: always,
    perform: (controller) => controller.report(),
  },
  {
    id: 'cancel',
    label: 'pane.action.cancel',
    icon: 'stop',
    ribbon: null,
    shortcut: shortcut('Escape'),
    isEnabled: ({ work }) => work !== null,
    perform: (controller) => controller.cancel(),
  },
  {
    id: 'previous',
    label: 'pane.action.previous',
    icon: 'up',
    ribbon: null,
    shortcut: shortcut('ArrowUp', { alt: true }),
    isEnabled: hasFindings,
    perform: (controller) => controller.step(-1),
  },
  {
    id: 'next',
    label: 'pane.action.next',
    icon: 'down',
    ribbon: null,
    shortcut: shortcut('ArrowDown', { alt: true }),
    isEnabled: hasFindings,
    perform: (controller) => controller.step(1),
  },
  {
    id: 'show-cell',
    label: 'pane.action.show-cell',
    icon: 'cell',
    ribbon: null,
    shortcut: null,
    isEnabled: (state) => selectedFinding(state) !== null,
    perform: (controller) => controller.showSelected(),
  },
  {
    id: 'close',
    label: 'pane.action.close',
    icon: 'close',
    ribbon: null,
    shortcut: null,
    isEnabled: (state) => selectedFinding(state) !== null,
    perform: (controller) => controller.open(null),
  },
  {
    id: 'apply-fix',
    label: 'pane.action.apply-fix',
    icon: 'fix',
    ribbon: null,
    shortcut: null,
    isEnabled: (state) => selectedFinding(state)?.fix != null && state.work === null,
    perform: (controller) => controller.applyFix(),
  },
  {
    id: 'undo',
    label: 'pane.action.undo',
    icon: 'undo',
    ribbon: null,
    shortcut: shortcut('z', { control: true, notInText: true }),
    isEnabled: ({ undo, work }) => undo !== null && work === null,
    perform: (controller) => controller.undo(),
  },
];

/** Every action of the pane. */
export const ACTIONS: readonly Action[] = LIST;

export function actionOf(id: ActionId): Action {
  const action = LIST.find((each) => each.id === id);
  if (action === undefined) throw new RangeError(id);
  return action;
}

/** The action that a ribbon button asks for in the address of the pane; null without one. */
export function ribbonAction(search: string): Action | null {
  const wanted = new URLSearchParams(search).get('do');
  return wanted === null ? null : (LIST.find(({ ribbon }) => ribbon === wanted) ?? null);
}

/** The action of a key press, if it can be done now. */
export function shortcutAction(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>,
  inText: boolean,
  state: AppState,
): Action | null {
  if (event.isComposing || event.shiftKey) return null;
  const control = event.ctrlKey || event.metaKey;
  return (
    LIST.find(
      ({ shortcut: keys, isEnabled }) =>
        keys !== null &&
        keys.key.toLowerCase() === event.key.toLowerCase() &&
        keys.alt === event.altKey &&
        keys.control === control &&
        !(keys.notInText && inText) &&
        isEnabled(state),
    ) ?? null
  );
}

/** As `aria-keyshortcuts` wants it. */
export function shortcutText({ key, alt, control }: Shortcut): string {
  return [
    ...(control ? ['Control'] : []),
    ...(alt ? ['Alt'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ].join('+');
}
