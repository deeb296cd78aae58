import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { AnswerValue } from '../lib/model/answer.ts';
import { definitions } from '../lib/qualify/definitions.ts';
import { verdict } from '../lib/qualify/verdict.ts';

/** `npm run -s verdict -- FILE.json`: what each shipped definition says of `[{ id, answers }]`, as JSON on standard output. */
const Cases = z.array(z.object({ id: z.string(), answers: z.record(z.string(), AnswerValue) }));

const file = process.argv[2];
try {
  if (file === undefined) throw new Error('Name a JSON file of [{ "id", "answers" }].');
  const cases = Cases.parse(JSON.parse(readFileSync(file, 'utf8')));
  const rows = cases.flatMap(({ id, answers }) =>
    definitions.map((definition) => {
      const { state, next, waiting, failed, blocked, flags } = verdict(definition, answers);
      return { id, definition: definition.id, state, next, waiting, failed, blocked, flags };
    }),
  );
  process.stdout.write(`[\n${rows.map((row) => ` ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
} catch (error) {
  process.stderr.write(`${file ?? 'verdict'}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
