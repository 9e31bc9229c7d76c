import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Client, type ClientConfig } from "pg";
import { postgresBinaries } from "./postgres-binaries";
import { clearLeftovers, postmasterPid } from "./postgres-leftovers";
import { postgresFlags } from "./postgres-settings";
import { isAlive, pause } from "./processes";
import { launchAs, serverUser } from "./server-user";

type Cluster = { readonly data: string; readonly owner: string; readonly password: string };
export type RunningCluster = {
  readonly pid: number;
  readonly ended: Promise<void>;
  readonly stop: (how?: "fast" | "immediate") => Promise<void>;
};

const INITDB_FLAGS = [
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C.UTF-8",
  "--data-checksums",
  "--no-instructions",
];

/** Ends the server when the pipe from its parent closes, so that even a parent killed with -9 leaves none behind. */
const GUARD = `exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( trap '' INT; cat <&3 >/dev/null; kill -INT $server ) 2>/dev/null &
watch=$!
wait $server
code=$?
kill $watch 2>/dev/null
exit $code`;

export async function createCluster(cluster: Cluster): Promise<void> {
  const { initdb } = await postgresBinaries();
  const user = serverUser();
  const passwordFile = `${cluster.data}.password`;
  rmSync(cluster.data, { recursive: true, force: true });
  mkdirSync(cluster.data, { mode: 0o700 });
  writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  if (user) for (const path of [cluster.data, passwordFile]) chownSync(path, user.uid, user.gid);

  const own = [`--pgdata=${cluster.data}`, `--username=${cluster.owner}`, `--pwfile=${passwordFile}`];
  const { command, args, options } = launchAs(user, [initdb, ...own, ...INITDB_FLAGS], [initdb, passwordFile]);
  const result = spawnSync(command, args, { ...options, encoding: "utf8" });
  rmSync(passwordFile);
  if (result.status === 0) return;
  rmSync(cluster.data, { recursive: true, force: true });
  throw new Error(`The embedded database could not be created: ${result.stderr || result.error?.message}`);
}

export async function runCluster(cluster: Cluster & { port: number; durable: boolean }): Promise<RunningCluster> {
  const { data, owner: user, password, port } = cluster;
  const { postgres } = await postgresBinaries();
  await clearLeftovers(data);

  const log = `${data}.log`;
  const server = [postgres, "-D", data, ...postgresFlags(port, cluster.durable)];
  const guard = spawnGuard(server, [postgres, data], log);
  const ended = once(guard, "exit").then(() => undefined);
  const admin = { host: "127.0.0.1", port, user, password, database: "postgres" };
  if (!(await Promise.race([untilAnswering(admin), ended.then(() => false)]))) {
    throw new Error(`The embedded database did not start: ${readFileSync(log, "utf8").slice(-600).trim()}`);
  }

  const pid = postmasterPid(data);
  const stop = async (how: "fast" | "immediate" = "fast") => {
    if (how === "immediate" && isAlive(pid)) process.kill(pid, "SIGQUIT");
    guard.stdin?.end();
    await ended;
  };
  return { pid, ended, stop };
}

function spawnGuard(server: readonly string[], paths: readonly string[], log: string) {
  const { command, args, options } = launchAs(serverUser(), ["sh", "-c", GUARD, "guard", ...server], paths);
  const output = openSync(log, "a");
  try {
    return spawn(command, args, { ...options, detached: true, stdio: ["pipe", output, output] });
  } finally {
    closeSync(output);
  }
}

async function untilAnswering(config: ClientConfig): Promise<true> {
  for (;;) {
    const client = new Client(config);
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answered) return true;
    await pause(30);
  }
}
