import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pause } from "@/lib/server/processes";

const LINE = "server 127.0.0.1:3000 max_fails";
const FORMAT =
  'log_format passed "$request_method $status $uri|$upstream_addr|$upstream_connect_time"; access_log passed.log passed;';

/** A request as the edge passed it on: which servers it tried, and of those which it reached. */
export type Passed = {
  readonly method: string;
  readonly status: number;
  readonly path: string;
  readonly servers: readonly string[];
  readonly reached: number;
};

export function hasNginx(): boolean {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The shipped edge before web servers on other ports. Two things are changed: those ports, and that it keeps a log. */
export class Edge {
  readonly #folder = mkdtempSync(join(tmpdir(), "portal-edge-"));
  readonly #process: ChildProcess;

  constructor(port: number, webPorts: readonly number[]) {
    const shipped = readFileSync("deploy/nginx.conf", "utf8");
    const line = shipped.split("\n").find((each) => each.includes(LINE)) ?? "";
    const servers = webPorts.map((webPort) => line.replace("3000", String(webPort)));
    const configuration = shipped
      .replace("listen 8080;", `listen 127.0.0.1:${port};`)
      .replace(line, servers.join("\n"))
      .replace("access_log off;", FORMAT);
    writeFileSync(join(this.#folder, "nginx.conf"), configuration);
    copyFileSync("deploy/maintenance.html", join(this.#folder, "maintenance.html"));
    // Started by root, its workers are somebody else and have to reach the folder.
    chmodSync(this.#folder, 0o777);
    this.#process = spawn("nginx", ["-p", this.#folder, "-c", "nginx.conf", "-g", "daemon off;"], {
      stdio: ["ignore", "ignore", "ignore"],
    });
  }

  /** nginx writes down its number once it holds its port; for some seconds it tries to get it. */
  async ready(): Promise<void> {
    while (!existsSync(join(this.#folder, "nginx.pid"))) {
      if (this.#process.exitCode !== null) throw new Error("nginx did not start: something else may hold its port.");
      await pause(100);
    }
  }

  /** What has been passed on so far; nginx writes a line when an answer has gone out whole. */
  async passed(): Promise<readonly Passed[]> {
    await pause(200);
    const lines = readFileSync(join(this.#folder, "passed.log"), "utf8").split("\n").filter(Boolean);
    return lines.map((line) => {
      const [request = "", servers = "", connected = ""] = line.split("|");
      const [method = "", status = "", path = ""] = request.split(" ");
      const reached = connected.split(", ").filter((time) => /\d/.test(time)).length;
      return { method, status: Number(status), path, servers: servers === "-" ? [] : servers.split(", "), reached };
    });
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGTERM");
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
