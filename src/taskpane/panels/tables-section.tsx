import '../theme/later.css';
import { Button } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import type { PictureBlock, TableColumnView, TablesView, TableView } from '../engine/views';
import { useAppState, usePane } from '../pane-context';
import { useFormWords } from './form-words';
import { PlaceLink } from './place-link';

/** 表の読み取り方: every table with its columns in colours and words, to look at and to put right. */
export default function TablesSection(): ReactElement | null {
  const { checked } = useAppState();
  const word = useFormWords();
  const [open, setOpen] = useState(false);
  if (checked === null) return null;
  const count = checked.view.read.shownTables;
  return (
    <details className="tk-tables" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{word('pane.tables', { count })}</summary>
      {open && <Tables />}
    </details>
  );
}

/** The tables as far as they were asked for; asked anew after every check. */
function useTables(): { readonly view: TablesView | null; readonly more: () => void } {
  const { checked } = useAppState();
  const { controller } = usePane();
  const [view, setView] = useState<TablesView | null>(null);
  useEffect(() => {
    let current = true;
    void controller.tables(0).then((answer) => {
      if (current) setView(answer);
    });
    return () => {
      current = false;
    };
  }, [checked, controller]);
  const more = (): void => {
    if (view === null) return;
    void controller.tables(view.tables.length).then((answer) => {
      if (answer !== null) setView({ ...answer, tables: [...view.tables, ...answer.tables] });
    });
  };
  return { view, more };
}

function Tables(): ReactElement | null {
  const { say } = usePane();
  const word = useFormWords();
  const { view, more } = useTables();
  if (view === null) return <p className="tk-faint">{say('pane.loading')}</p>;
  if (view.count === 0) return <p className="tk-faint">{word('pane.tables.none')}</p>;
  const rest = view.count - view.tables.length;
  return (
    <>
      <p className="tk-faint">{word('pane.tables.intro')}</p>
      <ul className="tk-part-legend" aria-label={word('pane.tables.legend')}>
        {view.legend.map(({ group, mark, word }) => (
          <li key={group}>
            <span className={`tk-part tk-part-${group}`} aria-hidden="true">
              {mark}
            </span>
            {word}
          </li>
        ))}
      </ul>
      {view.tables.map((table) => (
        <Table key={table.id} table={table} choices={view.choices[table.choices]} />
      ))}
      {rest > 0 && (
        <button type="button" className="tk-link" onClick={more}>
          {say('pane.list.more', { count: rest })}
        </button>
      )}
    </>
  );
}

type Choices = TablesView['choices']['kpi'];

function Table({ table, choices }: { readonly table: TableView; readonly choices: Choices }): ReactElement {
  const word = useFormWords();
  const { heading, kindWord, layoutWord, place, columns, blocks } = table;
  const parts = columns
    .map((column) => word('pane.tables.part', { range: column.place.text, role: column.roleWord }))
    .join(' / ');
  return (
    <article className="tk-card">
      <h2>{heading}</h2>
      <p className="tk-faint">
        {word('pane.tables.place', { kind: kindWord, layout: layoutWord })} <PlaceLink place={place} />
      </p>
      <div className="tk-picture" role="img" aria-label={word('pane.tables.picture', { heading, parts })}>
        {blocks.map((block, index) => (
          <Picture key={`${index} ${block.rows.length}`} block={block} />
        ))}
      </div>
      {columns.length > 0 && <Columns columns={columns} choices={choices} />}
    </article>
  );
}

function Picture({ block }: { readonly block: PictureBlock }): ReactElement {
  const word = useFormWords();
  return (
    <div className="tk-picture-block">
      <div className="tk-picture-row tk-picture-letters">
        <span className="tk-picture-number" />
        {block.columns.map((letter, across) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <span key={across} className="tk-part-gap">
            {letter ?? word('pane.tables.gap')}
          </span>
        ))}
      </div>
      {block.rows.map(({ number, cells }, line) => (
        <div key={number ?? `gap ${line}`} className="tk-picture-row">
          <span className="tk-picture-number">{number ?? word('pane.tables.gap')}</span>
          {cells.map((cell, across) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              key={across}
              className={cell === null ? 'tk-part-gap' : `tk-part tk-part-${cell.group}`}
            >
              {cell === null ? word('pane.tables.gap') : cell.mark}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

interface ColumnsProps {
  readonly columns: readonly TableColumnView[];
  readonly choices: Choices;
}

function Columns({ columns, choices }: ColumnsProps): ReactElement {
  const { controller } = usePane();
  const word = useFormWords();
  const [changes, setChanges] = useState<ReadonlyMap<string, string | null>>(new Map());
  // A split table has the same column in each of its blocks.
  const distinct = columns.filter(
    ({ key }, index) => columns.findIndex((each) => each.key === key) === index,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChanges(new Map());
    void controller.correctColumns(changes);
  };
  const choose = ({ key, role, isCorrected }: TableColumnView, value: string): void => {
    const next = new Map(changes);
    if (value === '') next.set(key, null);
    else if (value === role && isCorrected) next.delete(key);
    else next.set(key, value);
    if (value === '' && !isCorrected) next.delete(key);
    setChanges(next);
  };
  return (
    <details>
      <summary>{word('pane.tables.columns')}</summary>
      <form onSubmit={submit}>
        <table className="tk-table tk-columns">
          <thead>
            <tr>
              <th scope="col">{word('pane.tables.column')}</th>
              <th scope="col">{word('pane.tables.role')}</th>
            </tr>
          </thead>
          <tbody>
            {distinct.map((column) => {
              const header = column.header === '' ? word('pane.tables.no-header') : column.header;
              const changed = changes.get(column.key);
              const value = changed === undefined ? (column.isCorrected ? column.role : '') : (changed ?? '');
              return (
                <tr key={column.key}>
                  <th scope="row">
                    {header} <PlaceLink place={column.place} />
                  </th>
                  <td>
                    <span className={`tk-part tk-part-${column.group}`} aria-hidden="true" />
                    {column.roleWord}
                    <span className="tk-faint tk-why">{column.why}</span>
                    <select
                      className="tk-select"
                      aria-label={word('pane.tables.role-of', { header })}
                      value={value}
                      onChange={({ target }) => choose(column, target.value)}
                    >
                      <option value="">{word('pane.tables.as-read')}</option>
                      {choices.map(({ role, word }) => (
                        <option key={role} value={role}>
                          {word}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {changes.size > 0 && (
          <Button type="submit" size="small" appearance="primary">
            {word('pane.tables.save')}
          </Button>
        )}
      </form>
    </details>
  );
}
