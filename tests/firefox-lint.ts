import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { lintWarnings } from './exceptions.ts';

type Message = { code: string; message: string; file?: string };

/** What Mozilla's own linter says against the Firefox build, but for the warnings that stand with a reason in exceptions.ts. */
export function lintProblems(root: string): string[] {
  const program = join(root, 'node_modules', '.bin', 'web-ext');
  const args = [
    'lint',
    '--source-dir',
    join(root, '.output', 'firefox-mv3'),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (!stdout.trim().startsWith('{')) return [`web-ext said nothing: ${stderr}`];
  const report = JSON.parse(stdout) as { errors: Message[]; warnings: Message[]; notices: Message[] };
  const unexpected = report.warnings.filter(({ code }) => !Object.hasOwn(lintWarnings, code));
  return [...report.errors, ...report.notices, ...unexpected].map(
    ({ code, message, file }) => `${code} in ${file}: ${message}`,
  );
}
