import { spawnSync } from 'node:child_process';
import { buildWorkbench } from './build-workbench.mjs';

/*
 * npm run build [-- --office-js cdn|self]: everything that dist/ holds. `self` puts office.js on the own server,
 * for networks that do not reach Microsoft's.
 */
const options = process.argv.slice(2).flatMap((word, index, words) => {
  if (word === '--office-js') return ['--env', `office-js=${words[index + 1] ?? ''}`];
  return words[index - 1] === '--office-js' ? [] : [word.replace(/^--office-js=/, '--env=office-js=')];
});
const { status } = spawnSync('npx', ['webpack', ...options], { stdio: 'inherit' });
process.exitCode = status ?? 1;
if (process.exitCode === 0) buildWorkbench('dist/workbench', (text) => console.log(text));
