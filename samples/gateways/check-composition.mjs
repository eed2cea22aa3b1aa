// usage: node check-composition.mjs
// Every schema that the build has generated composes, in each composer that knows its directives; what should not, does not.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composers } from './lib/composers.mjs';

const samples = dirname(dirname(fileURLToPath(import.meta.url)));
const suite = join(samples, 'gateways/node_modules/@apollo/federation-subgraph-compatibility-tests/dist/subgraphs');
const read = (name, file) => ({ name, url: `http://${name}.invalid/`, sdl: readFileSync(file, 'utf8') });

function built(name, module) {
  const folder = join(samples, module, 'target/classes/META-INF/subgraft');
  return read(name, join(folder, readdirSync(folder).find((file) => file.endsWith('.graphqls'))));
}

const products = built('products', 'products');
const neighbours = ['users', 'inventory'].map((name) => read(name, join(suite, name, `${name}.graphql`)));
const bookshop = ['catalog', 'reviews', 'accounts'].map((name) => built(name, `federated-bookshop/${name}`));
const everything = read('everything', join(samples, 'conformance/target/federation/everything.graphqls'));
const links = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';
const elsewhere = {
  name: 'elsewhere',
  url: 'http://elsewhere.invalid/',
  sdl: `${links}
    type Query { medium: Medium legacy: Product }
    type Maker @key(fields: "id") { id: ID! name: String @shareable age: Int }
    type Product @key(fields: "id") { id: ID! }
    interface Medium @key(fields: "id") { id: ID! }
    type Film implements Medium @key(fields: "id") { id: ID! }`,
};
const unshared = { ...products, sdl: products.sdl.replace(' @shareable @inaccessible', '').replace('ProductDimension @shareable', 'ProductDimension') };

const all = Object.keys(composers);
const cases = [
  { what: 'products, users and inventory', graph: [products, ...neighbours], by: all },
  { what: 'the federated bookshop', graph: bookshop, by: all },
  { what: 'two schemas with the same helper types', graph: [bookshop[0], products, ...neighbours], by: all },
  // The others do not know all directives: Guild stops at v2.9, WunderGraph has neither contexts nor cache tags.
  { what: 'a schema with every directive', graph: [everything, elsewhere], by: ['apollo'] },
  { what: 'a value type that only one side shares', graph: [unshared, ...neighbours], by: all, refused: true },
];

let wrong = 0;
for (const { what, graph, by, refused = false } of cases) {
  for (const composer of by) {
    const { errors } = await composers[composer](graph);
    const isRefused = errors.length > 0;
    console.log(`${isRefused === refused ? 'pass' : 'FAIL'}  ${composer}: ${what} ${isRefused ? 'is refused' : 'composes'}`);
    if (isRefused !== refused) {
      wrong++;
      errors.forEach((error) => console.log(`      ${error}`));
    }
  }
}
process.exitCode = wrong ? 1 : 0;
