import { chumchonDecide, chumchonEvidence } from './engines/chumchon.mjs';
import { generate } from './work.mjs';

const inputs = generate(2565, 1000);
let last;
for (const [n, e] of [
  ['decide', chumchonDecide],
  ['evidence', chumchonEvidence],
])
  for (const w of ['household', 'score', 'split']) {
    const out = [];
    for (let k = 0; k < 6; k++) {
      const t = process.cpuUsage();
      const h = process.hrtime.bigint();
      for (let i = 0; i < 100; i++) for (const x of inputs[w]) last = e[w](x);
      const u = process.cpuUsage(t);
      out.push(
        (100000 / (u.user + u.system)).toFixed(3) + '/' + (1e8 / Number(process.hrtime.bigint() - h)).toFixed(3),
      );
    }
    console.log(n, w, out.join(' '));
  }
