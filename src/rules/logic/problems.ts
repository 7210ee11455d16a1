import { type InputProblem, mostProblems, problem } from '../../core/errors.js';
import type { Text } from '../../core/text.js';

/** What was wrong so far: the first problems, and how many there were. */
export class Problems {
  readonly kept: InputProblem[] = [];
  count = 0;

  /** What is accepted instead may be worked out: only of the problems that are kept it is. */
  add(given: unknown, accepted: Text | (() => Text), path: InputProblem['path']): undefined {
    this.count += 1;
    if (this.kept.length < mostProblems) {
      this.kept.push(problem(given, typeof accepted === 'function' ? accepted() : accepted, path));
    }
    return undefined;
  }
}
