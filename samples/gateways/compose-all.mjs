// usage: node compose-all.mjs IN OUT
// Composes many graphs in one process. IN is [{ name, subgraphs: [{ name, url, sdl }], by: ['apollo', …] }], OUT the same order:
// [{ name, composer, errors, supergraph }], one entry for each graph and composer.
import { readFileSync, writeFileSync } from 'node:fs';
import { composers } from './lib/composers.mjs';

const [from, to] = process.argv.slice(2);
const results = [];
for (const { name, subgraphs, by } of JSON.parse(readFileSync(from, 'utf8'))) {
  for (const composer of by) {
    let result;
    try {
      result = await composers[composer](subgraphs);
    } catch (failure) {
      result = { errors: [`FAILED: ${failure.message}`] };
    }
    results.push({ name, composer, errors: result.errors, supergraph: result.supergraph ?? '' });
  }
}
writeFileSync(to, JSON.stringify(results));
