"use strict";

const root = document.getElementById("graphiql");
const { endpoint } = root.dataset;
const tabs = [];
while (root.hasAttribute(`data-document-${tabs.length}`)) {
  tabs.push({ query: root.getAttribute(`data-document-${tabs.length}`) });
}

const fetcher = GraphiQL.createFetcher({
  url: endpoint,
  headers: { accept: "application/graphql-response+json, application/json;q=0.9" },
  // Answers come whole: no @defer, no @stream.
  enableIncrementalDelivery: false,
});

ReactDOM.createRoot(root).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs: tabs }),
);
