// Opens the bookshop in a headless browser, runs GraphiQL's example query and mutation, and looks at the answers.
// Usage: node check.mjs BASE_URL [SCREENSHOT.png]; the browser is $CHROMIUM or the first one found below.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const BROWSERS = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

// The sandbox is no help against pages of our own, and does not start for root.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const [base, screenshot] = process.argv.slice(2);
if (!base) {
  console.error("Usage: node check.mjs BASE_URL [SCREENSHOT.png]");
  process.exit(2);
}
const executablePath = BROWSERS.find((path) => path && existsSync(path));
if (!executablePath) {
  console.error("No Chromium found; set CHROMIUM to its path.");
  process.exit(2);
}

const profile = mkdtempSync(join(tmpdir(), "browser-check-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: FLAGS,
  viewport: { width: 1400, height: 900 },
});
try {
  await check(await context.newPage());
  console.log("GraphiQL opens, and answers its example query and mutation.");
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

async function check(page) {
  page.setDefaultTimeout(30_000);
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== new URL(base).origin) {
      complaints.push(`left the origin: ${url}`);
    }
  });

  try {
    await page.goto(base);
    assert.equal(new URL(page.url()).pathname, "/graphql", "the front door leads to GraphiQL");
    await page.locator(".graphiql-execute-button").click();
    const answer = await answerOf(page);
    expectBooks(answer);
    await page.getByText(answer.data.books.nodes[0].title).waitFor();
    assert.equal(await page.locator(".CodeMirror-lint-mark-error").count(), 0, "the example fits the schema");
    await page.locator(".graphiql-tab").nth(1).click();
    // The editor finds the name of the operation a moment later, and would send that of the other tab until then.
    await page.waitForFunction(
      () => document.querySelector(".graphiql-query-editor .CodeMirror").CodeMirror.operationName === "WriteReview",
    );
    await page.locator(".graphiql-execute-button").click();
    await page.locator(".result-window").getByText("Read in one night").waitFor();
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer").getByRole("link", { name: "Query", exact: true }).waitFor();
    assert.deepEqual(complaints, []);
  } catch (error) {
    complaints.forEach((complaint) => console.error(complaint));
    throw error;
  } finally {
    if (screenshot) await page.screenshot({ path: screenshot });
  }
}

/** The result pane draws only the lines in sight, so the whole answer is asked of the editor in it. */
async function answerOf(page) {
  const text = await page.waitForFunction(() => {
    const value = document.querySelector(".result-window .CodeMirror")?.CodeMirror.getValue();
    return value?.trim() ? value : null;
  });
  return JSON.parse(await text.jsonValue());
}

/** What the data set holds, whatever the day. */
function expectBooks({ data, errors }) {
  assert.equal(errors, undefined);
  assert.equal(data.books.totalCount, 3000);
  assert.deepEqual(
    data.books.nodes.map((book) => book.isbn),
    ["9795000000013", "9795000000020", "9795000000037"],
  );
  const [first] = data.books.nodes;
  assert.equal(first.title, "A Short History of Sleep");
  assert.ok(first.reviews.totalCount >= first.reviews.nodes.length);
  assert.ok(data.books.nodes.some((book) => book.reviews.nodes.length === 2));
}
