import { createServer } from "node:http";
import next from "next";
import { applicationUrl, replicaUrl } from "@/lib/db/connection";
import { env, secret } from "@/lib/env";
import { DocumentLayer } from "@/lib/server/documents/document-layer";
import { expireInNext } from "@/lib/server/documents/expire";
import { PublicationWatch } from "@/lib/server/documents/publication-watch";
import { pageRenderer } from "@/lib/server/documents/render-page";
import { onPublicPagesChanged } from "@/lib/server/documents/signal";
import { frontDoor } from "@/lib/server/http/front-door";
import { FrontResponse } from "@/lib/server/http/front-response";
import { TIMEOUTS } from "@/lib/server/http/limits";
import { makeGates } from "@/lib/server/http/places";
import { problemPages } from "@/lib/server/http/problem-pages";
import { publicOrigin } from "@/lib/server/http/public-origin";
import { routePatterns } from "@/lib/server/http/route-pattern";
import { startMeasuring } from "@/lib/server/metrics/meter";
import { stopGracefully } from "./graceful";
import { makeLogger } from "./log";
import { pause } from "./processes";
import { makeConsoleSafe } from "./safe-console";

/** The web server: Next behind our front door. Started by the launcher, one process each. */
const { PORT, HOST, DOCUMENTS, LOG_LEVEL, ...rest } = env();
const dev = process.env.NODE_ENV === "development";
const log = makeLogger("web", LOG_LEVEL);
if (!dev) makeConsoleSafe(log);
const origin = publicOrigin({ PORT, ...rest });

const server = createServer({
  ServerResponse: FrontResponse,
  headersTimeout: TIMEOUTS.headers,
  requestTimeout: TIMEOUTS.request,
  keepAliveTimeout: TIMEOUTS.keepAlive,
  connectionsCheckingInterval: 5_000,
  shouldUpgradeCallback: () => dev,
});
const app = next({ dev, hostname: "localhost", port: PORT, httpServer: server });
await app.prepare();
const handle = app.getRequestHandler();

const innerHeaders = {
  host: origin.host,
  "x-forwarded-host": origin.host,
  "x-forwarded-proto": origin.protocol,
  "x-forwarded-for": "127.0.0.1",
  accept: "text/html",
  "accept-encoding": "identity",
};
const render = pageRenderer(handle, innerHeaders);
const documents = new DocumentLayer(render);
onPublicPagesChanged(() => documents.drop(true));
const watch = new PublicationWatch({
  primary: applicationUrl(),
  replica: replicaUrl(),
  log,
  onChange: async (change) => {
    await expireInNext(change, { handle, headers: innerHeaders, secret: secret() });
    documents.drop();
  },
});

const gates = makeGates();
const onAnswer = startMeasuring({ gates, documents, watch });
const layer = dev || DOCUMENTS === "off" ? undefined : documents;
const parts = { handle, origin, documents: layer, dev, log, routeOf: routePatterns(), gates, onAnswer };
server.on("request", frontDoor(parts));
// Without this the first visitors after a restart could see what has since been replaced. Without a database it is better
// than nothing.
await Promise.race([watch.compared, pause(10_000)]);
server.listen(PORT, HOST, async () => {
  await problemPages.prepare(render);
  process.send?.("ready");
});
stopGracefully({ server, log, release: () => watch.stop() });
