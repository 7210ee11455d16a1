/**
 * Decides lines by the id of a rule: `node examples/decide-lines.mjs <rule id> [--allow-refused] < facts.ndjson`. Each line of
 * the input is the facts of one subject as JSON; each is answered by one line, in order:
 *
 *     {"status":"decided","decision":"met"}        what the rule decides; null where it is known that there is none
 *     {"status":"unknown"}                         facts are missing that can still change it
 *     {"status":"refused","problems":[…]}          facts that the rule cannot use, or a line that is no JSON
 *
 * How many there were of each goes to standard error. Exit status: 0 all lines were answered and none was refused (or refused
 * lines are allowed), 1 some were refused, 2 the rule is not known and nothing was read.
 */
import { once } from 'node:events';
import { get } from 'chumchon/catalogue';
import { RuleInputError } from 'chumchon/rules';

const [id, ...flags] = process.argv.slice(2);

function ruleOf(name) {
  try {
    return get(name ?? '').rule;
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

const rule = ruleOf(id);
if (!rule || flags.some(flag => flag !== '--allow-refused')) {
  console.error('usage: node examples/decide-lines.mjs <rule id> [--allow-refused] < facts.ndjson');
  process.exit(2);
}

const counts = { decided: 0, unknown: 0, refused: 0 };
const notJson = { path: [], accepted: { th: 'ข้อเท็จจริงในรูป JSON หนึ่งบรรทัด', en: 'facts as JSON on one line' } };

/** @param {string} line */
function answerTo(line) {
  try {
    const decision = rule.decide(JSON.parse(line));
    return decision === undefined || decision === 'unknown' ? { status: 'unknown' } : { status: 'decided', decision };
  } catch (error) {
    if (error instanceof RuleInputError) return { status: 'refused', problems: error.problems };
    if (error instanceof SyntaxError)
      return { status: 'refused', problems: [{ ...notJson, given: line.slice(0, 60) }] };
    throw error;
  }
}

/** @param {readonly string[]} lines */
async function answerAll(lines) {
  let text = '';
  for (const line of lines) {
    const answer = answerTo(line);
    counts[answer.status] += 1;
    text += `${JSON.stringify(answer)}\n`;
  }
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

// Whoever reads the answers may have had enough.
process.stdout.on('error', error => process.exit(error.code === 'EPIPE' ? 0 : 1));

let rest = '';
for await (const text of process.stdin.setEncoding('utf8')) {
  const lines = (rest + text).split('\n');
  rest = lines.pop();
  await answerAll(lines);
}
if (rest !== '') await answerAll([rest]);

const { decided, unknown, refused } = counts;
console.error(`${rule.rule.id}: ${decided} decided, ${unknown} unknown, ${refused} refused`);
if (refused > 0 && !flags.includes('--allow-refused')) process.exitCode = 1;
