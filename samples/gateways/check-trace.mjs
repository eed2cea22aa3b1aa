// usage: node check-trace.mjs [URL of products, http://127.0.0.1:4001/ by default]
// The trace that a subgraph adds to its answer is one that Apollo's own reader of traces understands.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { ask } from './lib/subgraphs.mjs';

const { Trace } = createRequire(import.meta.url)('@apollo/usage-reporting-protobuf');
const [url = 'http://127.0.0.1:4001/'] = process.argv.slice(2);
const headers = { 'apollo-federation-include-trace': 'ftv1' };
const read = async (query) => Trace.decode(Buffer.from((await ask(url, query, headers)).extensions.ftv1, 'base64'));

const trace = await read('{ one: product(id: "apollo-federation") { id research { outcome } } }');
const [product] = trace.root.child;
assert.equal(product.responseName, 'one');
assert.equal(product.originalFieldName, 'product');
assert.equal(product.type, 'Product');
assert.equal(product.parentType, 'Query');
assert.deepEqual(product.child.map((child) => child.responseName), ['id', 'research']);
assert.equal(product.child[1].child[0].index, 0);
assert.equal(product.child[1].child[0].child[0].responseName, 'outcome');
assert.ok(Number(product.endTime) >= Number(product.startTime) && Number(trace.durationNs) >= Number(product.endTime));
assert.ok(Number(trace.endTime.seconds) >= Number(trace.startTime.seconds));

const failed = await read('{ _entities(representations: [{ __typename: "Nobody" }]) { __typename } }');
assert.deepEqual(failed.root.child[0].error.map((error) => error.message), ['<masked>']);
assert.equal((await ask(url, '{ __typename }')).extensions, undefined);
console.log('pass  traces are understood, mask errors, and are made only when asked for');
