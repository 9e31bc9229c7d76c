import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type SecureVersion, type TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasNginx } from "@/tests/bench/edge";

const [PLAIN, TLS, NOBODY] = [3454, 3455, 3456];
const folder = mkdtempSync(join(tmpdir(), "portal-edge-tls-"));

/** The shipped edge with its TLS, as an operator puts it together; two ports and the server behind are other ones. */
function startEdge() {
  const shipped = readFileSync("deploy/nginx.conf", "utf8").replace("listen 8080;", `listen ${PLAIN};`);
  writeFileSync(join(folder, "nginx.conf"), shipped.replaceAll("127.0.0.1:3000", `127.0.0.1:${NOBODY}`));
  writeFileSync(join(folder, "maintenance.html"), readFileSync("deploy/maintenance.html"));
  const tls = readFileSync("deploy/tls.conf.example", "utf8").replace("listen 443 ", `listen ${TLS} `);
  writeFileSync(join(folder, "tls.conf"), tls);
  const subject = ["-subj", "/CN=localhost", "-days", "2", "-nodes", "-newkey", "rsa:2048"];
  const files = ["-keyout", join(folder, "portal.key"), "-out", join(folder, "portal.pem")];
  execFileSync("openssl", ["req", "-x509", ...subject, ...files], { stdio: "ignore" });
  execFileSync("chmod", ["-R", "a+rwX", folder]);
  const configuration = join(folder, "nginx.conf");
  return spawn("nginx", ["-p", folder, "-c", configuration, "-g", "daemon off;"], { stdio: "ignore" });
}

function hasOpenssl(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasNginx() || !hasOpenssl())("the edge with TLS", () => {
  let nginx: ReturnType<typeof startEdge>;

  beforeAll(async () => {
    nginx = startEdge();
    await untilListening();
  });
  afterAll(async () => {
    nginx.kill("SIGTERM");
    await once(nginx, "exit");
    rmSync(folder, { recursive: true, force: true });
  });

  it("leads whoever comes without it to the same address, a form with what it carries", async () => {
    const { statusCode, headers } = await answerOf(
      plainRequest({ host: "127.0.0.1", port: PLAIN, path: "/search?q=a", headers: { host: "portal.example" } }),
    );

    expect([statusCode, headers.location]).toEqual([308, "https://portal.example/search?q=a"]);
  });

  it("answers over it", async () => {
    const { statusCode } = await answerOf(
      request({ host: "127.0.0.1", port: TLS, path: "/status", rejectUnauthorized: false }),
    );

    expect(statusCode).toBe(503);
  });

  it.each<[SecureVersion, string | undefined]>([
    ["TLSv1.3", undefined],
    ["TLSv1.2", "ECDHE-RSA-AES128-GCM-SHA256"],
  ])("speaks %s", async (version, ciphers) => {
    const socket = await handshake(version, ciphers);

    expect(socket?.getProtocol()).toBe(version);
    socket?.destroy();
  });

  it.each<[string, SecureVersion, string]>([
    ["TLS 1.1", "TLSv1.1", "DEFAULT:@SECLEVEL=0"],
    ["a cipher without authenticated encryption", "TLSv1.2", "ECDHE-RSA-AES128-SHA256:@SECLEVEL=0"],
    ["a key that is not exchanged for each session", "TLSv1.2", "AES128-GCM-SHA256:@SECLEVEL=0"],
  ])("refuses %s", async (_what, version, ciphers) => {
    expect(await handshake(version, ciphers)).toBeNull();
  });
});

function handshake(version: SecureVersion, ciphers = "DEFAULT"): Promise<TLSSocket | null> {
  return new Promise((settle) => {
    const versions = { minVersion: version, maxVersion: version };
    const socket = connect({ host: "127.0.0.1", port: TLS, rejectUnauthorized: false, ciphers, ...versions }, () =>
      settle(socket),
    );
    socket.on("error", () => settle(null));
  });
}

async function untilListening(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const socket = await handshake("TLSv1.3");
    if (socket !== null) return void socket.destroy();
    await new Promise((settle) => setTimeout(settle, 100));
  }
  throw new Error("nginx did not start.");
}

async function answerOf(asked: ReturnType<typeof request>): Promise<IncomingMessage> {
  const answered = once(asked, "response");
  asked.end();
  const [answer]: IncomingMessage[] = await answered;
  if (answer === undefined) throw new Error("No answer.");
  answer.resume();
  return answer;
}
