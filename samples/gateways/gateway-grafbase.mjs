// usage: node gateway-grafbase.mjs PORT name=url=file ...
// Grafbase composes for itself and keeps GET / for a page of its own, so it serves PORT + 1000 and a forwarder serves PORT.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const [port, ...subgraphs] = process.argv.slice(2);
const inner = Number(port) + 1000;
const folder = mkdtempSync(join(tmpdir(), 'grafbase-'));
const cli = createRequire(import.meta.url).resolve('@grafbase/cli-x86_64-unknown-linux-musl/package.json');
const binary = join(dirname(cli), 'grafbase');
chmodSync(binary, 0o755);
const tables = subgraphs.map((each) => {
  const [name, url, file] = each.split('=');
  return `[subgraphs.${name}]\nurl = ${JSON.stringify(url)}\nschema_path = ${JSON.stringify(file)}\n`;
});
writeFileSync(
  join(folder, 'grafbase.toml'),
  `[network]\nlisten_address = "127.0.0.1:${inner}"\n[graph]\nintrospection = true\n${tables.join('')}`,
);
const grafbase = spawn(binary, ['dev', '-c', 'grafbase.toml', '--listen-address', `127.0.0.1:${inner}`], {
  cwd: folder,
  stdio: 'inherit',
  env: { ...process.env, HOME: folder, GRAFBASE_TELEMETRY_DISABLED: '1' },
});
const forwarder = http.createServer((request, response) => {
  const { method, headers } = request;
  const up = http.request({ host: '127.0.0.1', port: inner, path: '/graphql', method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  up.on('error', () => response.writeHead(502).end());
  request.pipe(up);
});
forwarder.listen(Number(port), '127.0.0.1');
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => grafbase.kill(signal));
}
grafbase.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
