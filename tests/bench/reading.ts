import type { PortalUnderTest } from "@/tests/support/portal";
import { hasNginx, PlainNext, startEdge, startStaticFile } from "./edge";
import { type Measurement, measure, printTable, type Ratio } from "./measure";

const PATH = "/declarations";
const SEARCH = `/search?q=${encodeURIComponent("高原")}`;
const [EDGE_PORT, STATIC_PORT, PLAIN_PORT] = [3396, 3397, 3398];

/** P1: a reading page from our process, from the shipped edge, from plain Next of the same build, and as a bare file; P3: so for the search. */
export async function measureReading(portal: PortalUnderTest, port: number, env: NodeJS.ProcessEnv): Promise<void> {
  const own = [
    await measure("list as a document", `${portal.origin}${PATH}`),
    await measure("home as a document", `${portal.origin}/`),
  ];
  const edge = hasNginx() ? await measureEdge(port) : [];
  const file = hasNginx() ? await measureFile(portal.origin) : undefined;
  const search = await measure("search", `${portal.origin}${SEARCH}`);
  const { plain, plainSearch } = await measurePlain(env);
  const ratios: Ratio[] = [
    { to: plain, label: "plain Next" },
    ...(file === undefined ? [] : [{ to: file, label: "a bare file" }]),
  ];
  printTable("P1 Reading, 16 connections", [...own, ...edge, plain, ...(file ? [file] : [])], ratios);
  printTable("P3 Search beside plain Next", [search, plainSearch], [{ to: plainSearch, label: "plain Next" }]);
  if (!hasNginx()) console.log("  (no nginx on this machine: the edge and the bare file were not measured)");
}

async function measureEdge(portalPort: number): Promise<Measurement[]> {
  const edge = startEdge(EDGE_PORT, portalPort);
  try {
    return [await measure("list through deploy/nginx.conf", `http://localhost:${EDGE_PORT}${PATH}`)];
  } finally {
    await edge.stop();
  }
}

async function measureFile(origin: string): Promise<Measurement> {
  const page = await (await fetch(`${origin}${PATH}`)).text();
  const server = startStaticFile(STATIC_PORT, page);
  try {
    return await measure("the same page as a file of nginx", `http://localhost:${STATIC_PORT}/page.html`);
  } finally {
    await server.stop();
  }
}

async function measurePlain(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly plain: Measurement; readonly plainSearch: Measurement }> {
  const plain = new PlainNext(`http://localhost:${PLAIN_PORT}`, PLAIN_PORT, env);
  try {
    await plain.ready();
    return {
      plain: await measure("list by plain `next start`", `${plain.origin}${PATH}`),
      plainSearch: await measure("search by plain `next start`", `${plain.origin}${SEARCH}`),
    };
  } finally {
    await plain.stop();
  }
}
