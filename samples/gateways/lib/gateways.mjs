// Each gateway: the command that serves the graph of the given subgraphs at http://127.0.0.1:port/, as child processes.
import { spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composers } from './composers.mjs';

const here = dirname(dirname(fileURLToPath(import.meta.url)));

async function composed(subgraphs, folder) {
  const { errors, supergraph } = await composers.apollo(subgraphs);
  if (errors.length) {
    throw new Error(`The subgraphs do not compose:\n  ${errors.join('\n  ')}`);
  }
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraph);
  return file;
}

function start(name, folder, argv, options = {}) {
  const log = openSync(join(folder, `${name}.log`), 'w');
  return spawn(process.execPath, argv, { cwd: here, stdio: ['ignore', log, log], ...options });
}

export const gateways = {
  async apollo(subgraphs, port, folder) {
    return start('gateway', folder, ['gateway-apollo.mjs', await composed(subgraphs, folder), port]);
  },

  async hive(subgraphs, port, folder) {
    const supergraph = await composed(subgraphs, folder);
    const config = join(folder, 'gateway.config.mjs');
    const options = { supergraph, graphqlEndpoint: '/', landingPage: false };
    writeFileSync(config, `export const gatewayConfig = ${JSON.stringify(options)};\n`);
    const hive = join(here, 'node_modules/@graphql-hive/gateway/dist/bin.js');
    return start('gateway', folder, [hive, 'supergraph', supergraph, '-c', config, '--host', '127.0.0.1', '--port', port]);
  },

  async grafbase(subgraphs, port, folder) {
    const args = subgraphs.map(({ name, url, sdl }) => {
      const file = join(folder, `${name}.graphql`);
      writeFileSync(file, sdl);
      return `${name}=${url}=${file}`;
    });
    return start('gateway', folder, ['gateway-grafbase.mjs', port, ...args]);
  },
};

export { start };
