import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crossCheck } from './train-check/cross-check';
import { train, weightsFile } from './train-check/train';
import { root } from './root';

// npm run train-check: makes domain/check/model/weights.ts anew; with `-- --cross-check`, says first how well held-out lines are told.

if (process.argv.includes('--cross-check')) crossCheck().forEach((line) => console.log(line));
const model = train();
writeFileSync(path.join(root, 'domain/check/model/weights.ts'), weightsFile(model));
console.log(`${model.steps.length} weights`);
