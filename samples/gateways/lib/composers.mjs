// Each composer: subgraphs in, { errors: ['CODE: text'], hints: ['CODE: text'], supergraph: text or undefined } out.
import { parse, print } from 'graphql';

const said = (each) => `${each.extensions?.code ?? each.definition?.code ?? each.name ?? 'ERROR'}: ${each.message}`;
const services = (subgraphs) => subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

export const composers = {
  async apollo(subgraphs) {
    const { composeServices } = await import('@apollo/composition');
    const { errors = [], hints = [], supergraphSdl } = composeServices(services(subgraphs));
    return { errors: errors.map(said), hints: hints.map(said), supergraph: supergraphSdl };
  },

  async guild(subgraphs) {
    const { composeServices, compositionHasErrors } = await import('@theguild/federation-composition');
    const result = composeServices(services(subgraphs));
    return compositionHasErrors(result)
      ? { errors: result.errors.map(said), hints: [] }
      : { errors: [], hints: [], supergraph: result.supergraphSdl };
  },

  async wundergraph(subgraphs) {
    const { default: composition } = await import('@wundergraph/composition');
    const result = composition.federateSubgraphs({
      subgraphs: subgraphs.map(({ name, url, sdl }) => ({ name, url, definitions: parse(sdl) })),
      version: composition.LATEST_ROUTER_COMPATIBILITY_VERSION,
    });
    return result.success
      ? { errors: [], hints: (result.warnings ?? []).map(said), supergraph: print(result.federatedGraphAST) }
      : { errors: result.errors.map(said), hints: [] };
  },
};
