import {
  type ChangeEvent,
  type DragEvent,
  type ReactElement,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Desk, type Sample, SAMPLES } from './desk';

export const GRID_ID = 'wb-grid';

/** The page: files above, the sheet and beside it the pane, which is put there by itself. */
export function Shell({ desk, other }: { readonly desk: Desk; readonly other: string }): ReactElement {
  const { loading, kept } = useSyncExternalStore(desk.subscribe, desk.get);
  const { say } = desk;
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void desk.openFile(file);
  };
  return (
    <div className="wb-page" onDragOver={over} onDrop={drop} onDragLeave={() => setOver(false)}>
      <Bar desk={desk} other={other} />
      <Notices desk={desk} />
      <div className="wb-body">
        <section className="wb-sheet" aria-label={say('workbench.grid')} id="wb-sheet" data-own-keys>
          <div id={GRID_ID} className="wb-grid" />
          {loading !== null && (
            <div className="wb-loading">
              <p>{loading.text}</p>
              <progress
                aria-label={loading.text}
                {...(loading.total > 0 ? { max: loading.total, value: loading.done } : {})}
              />
            </div>
          )}
          {isOver && <p className="wb-drop">{say('workbench.drop')}</p>}
        </section>
        <div className="wb-pane" id="root" />
      </div>
      {kept !== '' && <p className="wb-kept">{kept}</p>}
    </div>
  );
}

function Bar({ desk, other }: { readonly desk: Desk; readonly other: string }): ReactElement {
  const { fileName, changed, isOpen } = useSyncExternalStore(desk.subscribe, desk.get);
  const { say } = desk;
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    // The same file can be chosen again.
    if (file !== undefined) void desk.openFile(file).finally(() => (target.value = ''));
  };
  const sample = ({ target }: ChangeEvent<HTMLSelectElement>): void => {
    const { value } = target;
    target.value = '';
    if ((SAMPLES as readonly string[]).includes(value)) void desk.openSample(value as Sample);
  };
  return (
    <nav className="wb-bar" aria-label={say('workbench.bar')}>
      <button
        type="button"
        className="wb-button"
        title={say('workbench.open.hint')}
        data-key="o"
        aria-keyshortcuts="Control+O"
        onClick={() => input.current?.click()}
      >
        {say('workbench.open')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={say('workbench.open')}
        onChange={choose}
      />
      <button
        type="button"
        className="wb-button"
        title={say('workbench.save.hint')}
        data-key="s"
        aria-keyshortcuts="Control+S"
        disabled={!isOpen}
        onClick={() => void desk.save()}
      >
        {say('workbench.save')}
      </button>
      <select className="wb-button" aria-label={say('workbench.samples')} defaultValue="" onChange={sample}>
        <option value="" disabled>
          {say('workbench.samples.choose')}
        </option>
        {SAMPLES.map((name) => (
          <option key={name} value={name}>
            {say(`workbench.sample.${name}`)}
          </option>
        ))}
      </select>
      <span className="wb-name">
        {changed && <span className="wb-changed">{say('workbench.changed')}</span>}
        {fileName}
      </span>
      <span className="wb-private">{say('workbench.private')}</span>
      <a className="wb-language" href={other} lang={say.language === 'ja' ? 'en' : 'ja'}>
        {say('workbench.language')}
      </a>
    </nav>
  );
}

function Notices({ desk }: { readonly desk: Desk }): ReactElement {
  const { notice } = useSyncExternalStore(desk.subscribe, desk.get);
  return (
    <section className="wb-notices" aria-live="polite" aria-label={desk.say('workbench.bar')}>
      {notice !== null && (
        <p className={`wb-notice wb-${notice.kind}`}>
          {notice.text}
          <button
            type="button"
            aria-label={desk.say('workbench.notice.close')}
            onClick={() => desk.dismiss()}
          >
            ×
          </button>
        </p>
      )}
    </section>
  );
}
