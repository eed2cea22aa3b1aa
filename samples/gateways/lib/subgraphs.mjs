// Subgraphs on the command line: name=url=file, where the file has the schema; without one, the subgraph is asked for it.
import { readFileSync } from 'node:fs';

export async function ask(url, query, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

export async function subgraphs(args) {
  return Promise.all(
    args.map(async (arg) => {
      const [name, url, file] = arg.split('=');
      const sdl = file ? readFileSync(file, 'utf8') : (await ask(url, '{ _service { sdl } }')).data._service.sdl;
      return { name, url, sdl };
    }),
  );
}

export async function ready(name, url, seconds = 60) {
  for (let i = 0; i < seconds * 2; i++) {
    try {
      if ((await ask(url, '{ __typename }')).data?.__typename) {
        return;
      }
    } catch {
      // not yet
    }
    await new Promise((again) => setTimeout(again, 500));
  }
  throw new Error(`${name} does not answer at ${url}`);
}
