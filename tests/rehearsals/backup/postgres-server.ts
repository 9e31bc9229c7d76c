import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, closeSync, existsSync, globSync, mkdirSync, openSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { isAlive, pause } from "@/lib/server/processes";
import { Refusal } from "@/lib/server/refusal";
import { launchAs, serverUser } from "@/lib/server/server-user";

const TOOLS = ["initdb", "postgres", "pg_dump", "pg_restore", "psql"];

/** The folder with the programs of PostgreSQL, of the newest version that has all of them. */
export function postgresPrograms(): string {
  const folders = globSync("/usr/lib/postgresql/*/bin").sort((a, b) => versionOf(b) - versionOf(a));
  const found = folders.find((folder) => TOOLS.every((tool) => existsSync(join(folder, tool))));
  if (found === undefined)
    throw new Refusal("There are no programs of PostgreSQL under /usr/lib/postgresql: apt-get install postgresql");
  return found;
}

const versionOf = (folder: string) => Number(folder.split("/").at(-2));

/** A PostgreSQL as an administrator sets it up for the portal: its owner is no superuser, may make roles, and owns one database. */
export class PostgresServer {
  readonly ownerUrl: string;
  readonly #data: string;
  readonly #port: number;
  readonly #programs: string;
  #pid = 0;

  constructor(folder: string, port: number, programs: string) {
    this.#data = join(folder, "postgres");
    this.#port = port;
    this.#programs = programs;
    this.ownerUrl = `postgresql://portal:rehearsal@127.0.0.1:${port}/portal`;
  }

  async create(): Promise<void> {
    mkdirSync(this.#data, { recursive: true, mode: 0o700 });
    const user = serverUser();
    if (user) chownSync(this.#data, user.uid, user.gid);
    const initdb = join(this.#programs, "initdb");
    const words = [
      initdb,
      "-D",
      this.#data,
      "--username=administrator",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
    ];
    const { command, args, options } = launchAs(user, words, [initdb, this.#data]);
    const { status, stderr } = spawnSync(command, args, { ...options, encoding: "utf8" });
    if (status !== 0) throw new Error(`initdb did not succeed: ${stderr}`);
    await this.#start();
    await this.#asAdministrator("CREATE ROLE portal LOGIN CREATEROLE PASSWORD 'rehearsal'");
    await this.#asAdministrator(
      "CREATE DATABASE portal OWNER portal TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'",
    );
  }

  async #start(): Promise<void> {
    const postgres = join(this.#programs, "postgres");
    const flags = [`port=${this.#port}`, "listen_addresses=127.0.0.1", "unix_socket_directories="];
    const words = [postgres, "-D", this.#data, ...flags.flatMap((flag) => ["-c", flag])];
    const { command, args, options } = launchAs(serverUser(), words, [postgres, this.#data]);
    const output = openSync(join(dirname(this.#data), "postgres.log"), "a");
    const child = spawn(command, args, { ...options, stdio: ["ignore", output, output] });
    closeSync(output);
    this.#pid = child.pid ?? 0;
    for (let tries = 0; tries < 100; tries++) {
      if (
        await this.#asAdministrator("SELECT 1").then(
          () => true,
          () => false,
        )
      )
        return;
      await pause(200);
    }
    await once(child, "exit");
  }

  /** As if the machine were gone: the server and everything that it kept. */
  async destroy(): Promise<void> {
    if (this.#pid > 0 && isAlive(this.#pid)) process.kill(this.#pid, "SIGQUIT");
    for (let tries = 0; tries < 100 && isAlive(this.#pid); tries++) await pause(100);
    rmSync(this.#data, { recursive: true, force: true });
  }

  async #asAdministrator(sql: string): Promise<void> {
    const client = new Client({
      connectionString: `postgresql://administrator@127.0.0.1:${this.#port}/postgres`,
      connectionTimeoutMillis: 2_000,
    });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
}
