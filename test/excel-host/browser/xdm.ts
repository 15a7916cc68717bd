import type { EventEntry } from '../excel/events';
import type { Session } from '../session';

/** A message between the pane's frame and its host; text on the wire. */
interface Message {
  readonly _messageType: number;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

export interface XdmOptions {
  readonly session: Session;
  readonly conversation: string;
  readonly appId: string;
  readonly locale: string;
  readonly hostOrigin: string;
  readonly documentUrl: string;
  /** Sends a text to the pane's frame. */
  readonly post: (text: string) => void;
}

const DISPATCH = {
  refreshSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;
const NOT_SUPPORTED = 5000;

/** The host's end of the channel through which office.js speaks from inside a cross-origin frame. */
export class XdmHost {
  /** Names of the events that the pane listens to. */
  readonly registered = new Set<string>();
  /** What the pane told the host: `notifyHost` arguments. */
  readonly notified: unknown[] = [];

  constructor(readonly options: XdmOptions) {}

  /** Answers one message; null where none is due. */
  async receive(text: string): Promise<string | null> {
    const message = readMessage(text);
    if (message === null || message._messageType !== 0) return null;
    const data = await this.#perform(message);
    return this.#write(message._actionName, message._correlationId, 0, data);
  }

  /** Events for the add-in. */
  deliver(entries: readonly EventEntry[]): void {
    if (!this.registered.has('richApiMessage')) return;
    this.options.post(this.#write('richApiMessage', -1, 1, { ArrayData: entries }));
  }

  async #perform({ _actionName: action, _actionType: type, _data: data }: Message): Promise<unknown> {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.#appContext();
      case 'ContextActivationManager_notifyHost':
        this.notified.push(data);
        return null;
      case 'executeMethod':
        return this.#execute(data as MethodCall);
      default:
        // Events are registered and unregistered under their own names.
        if (type === 2) this.registered.delete(action);
        else this.registered.add(action);
        return { Error: 0 };
    }
  }

  async #execute(call: MethodCall): Promise<unknown> {
    const { session } = this.options;
    const { settings } = session.options.workbook;
    const done = { Version: 1, Error: 0 };
    switch (call.DdaMethod.DispatchId) {
      case DISPATCH.richApi: {
        const [customData, , , , body] = call.ArrayData ?? [];
        const isInternal = customData === 'WacPartition';
        const answer = isInternal ? session.runInternal(String(body)) : await session.run(String(body));
        if (answer.kind === 'error') return { Version: 1, Error: answer.code };
        return { ...done, Data: [200, [], answer.body] };
      }
      case DISPATCH.saveSettings:
        settings.clear();
        for (const [name, json] of call.DdaSettingsMethod?.Properties ?? [])
          settings.set(name, JSON.parse(json));
        return done;
      case DISPATCH.refreshSettings:
        return {
          ...done,
          Properties: {
            Settings: [...settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) })),
          },
        };
      case DISPATCH.fileProperties:
        return { ...done, '0': { '1': this.options.documentUrl } };
      case DISPATCH.commandCompleted:
        return done;
      default: {
        const name = `executeMethod ${call.DdaMethod.DispatchId}`;
        const { missing } = session.counters;
        missing.set(name, (missing.get(name) ?? 0) + 1);
        return { Version: 1, Error: NOT_SUPPORTED };
      }
    }
  }

  #appContext(): unknown {
    const { appId, locale, documentUrl, session } = this.options;
    const { workbook, sets } = session.options;
    return {
      _id: appId,
      _appName: 16,
      _appVersion: '16.00',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: workbook.readOnly ? 0 : 1,
      _settings: [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]),
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: 'instance',
      _requirementMatrix: JSON.stringify(sets),
      _dialogRequirementMatrix: '',
      _hostCustomMessage: '',
      _hostFullVersion: '16.0.0.0',
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: 'Tenken',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: '0',
      _isFromWacAutomation: false,
      _marketplaceType: 1,
    };
  }

  #write(action: string, correlation: number, responseType: number, data: unknown): string {
    return JSON.stringify({
      _messageType: 1,
      _actionName: action,
      _conversationId: this.options.conversation,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _origin: this.options.hostOrigin,
      _serializerVersion: 1,
    });
  }
}

function readMessage(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null && '_actionName' in message
      ? (message as Message)
      : null;
  } catch {
    return null;
  }
}
