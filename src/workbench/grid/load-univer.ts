import type * as Univer from './univer';

export type UniverModule = typeof Univer;

/** Univer is fetched beside the page: `univer/univer.js`, with its styles. */
export async function loadUniver(): Promise<UniverModule> {
  const base = new URL('univer/', document.baseURI);
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = new URL('univer.css', base).href;
  document.head.append(styles);
  const address = new URL('univer.js', base).href;
  const module: unknown = await import(/* webpackIgnore: true */ address);
  return module as UniverModule;
}
