// usage: node serve.mjs apollo|hive|grafbase PORT name=url[=file] ...
// Serves the graph of the given subgraphs at http://127.0.0.1:PORT/ until it is ended.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gateways } from './lib/gateways.mjs';
import { subgraphs } from './lib/subgraphs.mjs';

const [gateway, port, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
const child = await gateways[gateway](await subgraphs(args), port, folder);
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => child.kill('SIGTERM'));
}
child.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
