import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { locate, statsOf } from './read-input';

/**
 * Whether writing to `output` would write over `input`: the same file by any spelling, through a symbolic or hard
 * link, or, where `output` is not there yet, a name in the same folder that differs in case or in the form of
 * its characters only (other computers take the two for one file).
 */
export function isSameFile(input: string, output: string): boolean {
  const from = identityOf(input);
  if (from !== null && from === identityOf(output)) return true;
  return placeOf(input) === placeOf(output);
}

/** Device and number of a file that is there; whole numbers, for Windows has ones beyond 2⁵³. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(locate(path), { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
}

function placeOf(path: string): string {
  const whole = resolve(path);
  return join(realFolder(dirname(whole)), basename(whole))
    .normalize('NFC')
    .toLowerCase();
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

/**
 * Writes a file in one go: whoever looks sees the old file or the whole new one, and a failure leaves nothing
 * behind. A symbolic link keeps being one; what it points at is written.
 *
 * @throws the error of the system
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = openDraft(path);
  try {
    draft.write(content);
    draft.commit();
  } catch (cause) {
    draft.discard();
    throw cause;
  }
}

/** A file being written beside its final place. */
export interface Draft {
  readonly write: (content: string | Uint8Array) => void;
  /** Puts the file in its place. */
  readonly commit: () => void;
  /** Removes what was written; does nothing after `commit`. */
  readonly discard: () => void;
}

/** Opens a draft for `path` in the same folder, so that putting it in place is one step of the file system. */
export function openDraft(path: string): Draft {
  const place = targetOf(path);
  // Renaming over a device would replace the device.
  if (statsOf(place)?.isFile() === false) throw new Error(`Not a file: ${place}`);
  const temporary = join(dirname(place), `.tenken-${process.pid}-${nextNumber()}.tmp`);
  const handle = openSync(temporary, 'wx');
  let open = true;
  let there = true;
  const close = (): void => {
    if (open) closeSync(handle);
    open = false;
  };
  return {
    write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    },
    commit() {
      fsyncSync(handle);
      close();
      renameSync(temporary, place);
      there = false;
    },
    discard() {
      close();
      if (there) unlinkSync(temporary);
      there = false;
    },
  };
}

let count = 0;

function nextNumber(): number {
  count += 1;
  return count;
}

function targetOf(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink && statsOf(path) !== null ? realpathSync.native(path) : resolve(path);
}
