// usage: node compatibility.mjs apollo|hive|grafbase [URL of products, http://127.0.0.1:4001/ by default]
// Apollo's subgraph compatibility suite against the running products sample, without containers: the suite's own users and
// inventory subgraphs (ports 4002 and 4003), a gateway (port 4000, which the suite has built in), and the suite's own tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gateways, start } from './lib/gateways.mjs';
import { ready, subgraphs } from './lib/subgraphs.mjs';

const [gateway, productsUrl = 'http://127.0.0.1:4001/'] = process.argv.slice(2);
if (!gateways[gateway]) {
  console.error(`usage: node compatibility.mjs ${Object.keys(gateways).join('|')} [URL of products]`);
  process.exit(2);
}
const resolve = createRequire(import.meta.url).resolve;
const suite = dirname(dirname(resolve('@apollo/federation-subgraph-compatibility-tests')));
const preload = join(dirname(fileURLToPath(import.meta.url)), 'lib/loopback.cjs');
const folder = mkdtempSync(join(tmpdir(), 'compatibility-'));
const children = [];
let failed = true;
try {
  const neighbours = { users: ['USERS_PORT', 4002], inventory: ['INVENTORY_PORT', 4003] };
  for (const [name, [variable, port]] of Object.entries(neighbours)) {
    const options = { cwd: join(suite, 'dist/subgraphs', name), env: { ...process.env, [variable]: String(port) } };
    children.push(start(name, folder, ['-r', preload, 'index.js'], options));
  }
  await ready('products', productsUrl);
  await ready('users', 'http://127.0.0.1:4002/');
  await ready('inventory', 'http://127.0.0.1:4003/');
  const files = Object.entries(neighbours).map(
    ([name, [, port]]) => `${name}=http://127.0.0.1:${port}/=${join(suite, 'dist/subgraphs', name, `${name}.graphql`)}`,
  );
  children.push(await gateways[gateway](await subgraphs([`products=${productsUrl}`, ...files]), '4000', folder));
  await ready(gateway, 'http://127.0.0.1:4000/');
  failed = !report(test());
} catch (failure) {
  console.error(failure.message);
  console.error(`The logs are in ${folder}`);
} finally {
  children.forEach((each) => each.kill());
  if (!failed) {
    rmSync(folder, { recursive: true, force: true });
  }
  process.exitCode = failed ? 1 : 0;
}

function test() {
  const jest = resolve('jest/bin/jest', { paths: [suite] });
  const out = join(folder, 'jest.json');
  const config = join(suite, 'federation-jest.config.js');
  const run = spawnSync(
    process.execPath,
    [jest, join(suite, 'dist/tests'), '--ci', '-i', '--json', `--outputFile=${out}`, '--config', config],
    { env: { ...process.env, PRODUCTS_URL: productsUrl }, encoding: 'utf8' },
  );
  if (run.status > 1) {
    throw new Error(`The tests did not run: ${run.stderr}`);
  }
  return JSON.parse(readFileSync(out, 'utf8')).testResults.flatMap((file) => file.assertionResults);
}

function report(results) {
  const { TESTS } = createRequire(import.meta.url)(join(suite, 'dist/testRunner.js'));
  const capabilities = TESTS.map(({ assertion }) => {
    const mine = results.filter((each) => (each.ancestorTitles[0] ?? each.fullName) === assertion);
    return { assertion, mine, passed: mine.length > 0 && mine.every((each) => each.status === 'passed') };
  });
  for (const { assertion, mine, passed } of capabilities) {
    console.log(`${passed ? 'pass' : 'FAIL'}  ${assertion}`);
    mine.flatMap((each) => each.failureMessages).forEach((text) => console.log(text));
  }
  const passedCount = capabilities.filter((each) => each.passed).length;
  const passedTests = results.filter((each) => each.status === 'passed').length;
  console.log(
    `${gateway}: ${passedCount}/${capabilities.length} capabilities, ${passedTests}/${results.length} tests`,
  );
  return passedCount === capabilities.length && passedTests === results.length;
}
