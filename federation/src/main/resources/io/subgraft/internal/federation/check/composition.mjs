// Composes name=file ... and prints a line for each error and hint. The exit code is not 0 only where it could not run.
import { readFileSync } from 'node:fs';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

const services = process.argv.slice(2).map((argument) => {
  const [name, file] = argument.split('=');
  return { name, url: `http://${name}.invalid/`, typeDefs: parse(readFileSync(file, 'utf8')) };
});
const line = (each) => `${each.extensions?.code ?? each.definition?.code ?? 'ERROR'}: ${each.message}`.replaceAll('\n', ' ');
const result = composeServices(services);
(compositionHasErrors(result) ? result.errors : []).forEach((error) => console.log(`error ${line(error)}`));
(result.hints ?? []).forEach((hint) => console.log(`hint ${line(hint)}`));
