import { spawn } from "node:child_process";
import { once } from "node:events";

type Options = { readonly env: NodeJS.ProcessEnv; readonly signal?: AbortSignal };
type Outcome = { readonly succeeded: boolean; readonly output: string };

/** Under this condition `server-only` lets a process outside Next use the domain. */
export const DOMAIN_CONDITION = "--conditions=react-server";

/** For running TypeScript; the warning is of Node's own making. */
export const TYPESCRIPT = ["--disable-warning=ExperimentalWarning", "--import", "tsx"];

/** Runs Node to its end and keeps what it printed. */
export async function runNode(args: readonly string[], { env, signal }: Options): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal ? { signal, killSignal: "SIGKILL" } : {}),
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, "close");
  return { succeeded: code === 0, output: Buffer.concat(chunks).toString("utf8") };
}
