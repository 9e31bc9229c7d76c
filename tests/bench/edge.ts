import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** An nginx with a configuration of its own in a folder of its own; null where the machine has none. */
class Nginx {
  readonly #folder = mkdtempSync(join(tmpdir(), "portal-edge-"));
  readonly #process: ChildProcess;

  constructor(configuration: string, files: Readonly<Record<string, Buffer>> = {}) {
    writeFileSync(join(this.#folder, "nginx.conf"), configuration);
    mkdirSync(join(this.#folder, "files"));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(this.#folder, "files", name), content);
    // Started by root, its workers are somebody else and have to reach the folder.
    execFileSync("chmod", ["-R", "a+rwX", this.#folder]);
    this.#process = spawn("nginx", ["-p", this.#folder, "-c", "nginx.conf", "-g", "daemon off;"], { stdio: "inherit" });
  }

  async stop(): Promise<void> {
    this.#process.kill("SIGTERM");
    await new Promise((resolve) => this.#process.once("exit", resolve));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

export function hasNginx(): boolean {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The shipped edge, before a portal on another port. */
export function startEdge(port: number, portalPort: number): Nginx {
  const shipped = readFileSync("deploy/nginx.conf", "utf8");
  return new Nginx(
    shipped.replace("listen 8080;", `listen ${port};`).replace("127.0.0.1:3000", `127.0.0.1:${portalPort}`),
  );
}

/** The physical limit: one page as a compressed file. */
export function startStaticFile(port: number, page: string): Nginx {
  const configuration = `
worker_processes auto;
pid nginx.pid;
error_log stderr warn;
events { worker_connections 4096; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_timeout 65s;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  types { text/html html; }
  server { listen ${port}; root files; gzip_static on; }
}`;
  return new Nginx(configuration, { "page.html": Buffer.from(page), "page.html.gz": gzipSync(page) });
}

/** Next as it comes, with the same build and database, for the other side of the ratio. */
export class PlainNext {
  readonly #process: ChildProcess;

  constructor(
    readonly origin: string,
    port: number,
    env: NodeJS.ProcessEnv,
  ) {
    this.#process = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
      env: { ...process.env, ...env, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }

  async ready(): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await fetch(`${this.origin}/api/health`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error("Plain Next did not start.");
  }

  async stop(): Promise<void> {
    this.#process.kill("SIGTERM");
    await new Promise((resolve) => this.#process.once("exit", resolve));
  }
}
