import { type SpawnOptions, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";

export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number };
export type Launch = {
  readonly command: string;
  readonly args: string[];
  readonly options: Pick<SpawnOptions, "uid" | "gid">;
};

/** PostgreSQL refuses to run as root; then it runs as `postgres`, or as `nobody`, which every system has. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = ["postgres", "nobody"].map(userNamed).find((user) => user !== undefined);
  if (!found) throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.");
  return found;
}

/** How to run `command` as that user; `paths` may lie below a folder that only root may enter (/root, `mktemp -d`). */
export function launchAs(user: ServerUser | undefined, command: readonly string[], paths: readonly string[]): Launch {
  const [program = "", ...args] = command;
  if (!user) return { command: program, args, options: {} };
  if (paths.every((path) => isOpenToOthers(dirname(path))))
    return { command: program, args, options: { uid: user.uid, gid: user.gid } };
  const drop = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
  const reach = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return { command: "setpriv", args: [...drop, ...reach, ...command], options: {} };
}

function userNamed(name: string): ServerUser | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number.parseInt(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout, 10),
  );
  if (uid === undefined || gid === undefined || Number.isNaN(uid) || Number.isNaN(gid)) return undefined;
  return { name, uid, gid };
}

function isOpenToOthers(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false;
  const parent = dirname(path);
  return parent === path || isOpenToOthers(parent);
}
