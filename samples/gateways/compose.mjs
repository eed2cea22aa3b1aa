// usage: node compose.mjs apollo|guild|wundergraph OUT name=url[=file] ...
// Composes subgraphs into the schema of a graph, written to OUT (- for nowhere). What is wrong is printed; the exit code is 1 then.
import { writeFileSync } from 'node:fs';
import { composers } from './lib/composers.mjs';
import { subgraphs } from './lib/subgraphs.mjs';

const [composer, out, ...args] = process.argv.slice(2);
const { errors, hints, supergraph } = await composers[composer](await subgraphs(args));
hints.forEach((hint) => console.log(`hint   ${hint}`));
errors.forEach((error) => console.error(`error  ${error}`));
if (errors.length) {
  process.exitCode = 1;
} else if (out !== '-') {
  writeFileSync(out, supergraph);
}
