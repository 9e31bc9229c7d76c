import { spawn } from "node:child_process";
import { once } from "node:events";

/** What of the machine's environment would point the tests at real things. */
const OURS =
  /^(PORT|HOST|APP_ENV|BASE_URL|DATABASE_.*|DATA_DIR|SECRET|SMTP_URL|MAIL_FROM|STORAGE_URL|GBIZID_.*|CLAMD_URL|LOG_LEVEL|TRUSTED_PROXIES|METRICS_TOKEN|DOCUMENTS|NODE_ENV)$/;

export function cleanEnvironment(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...source, NEXT_TELEMETRY_DISABLED: "1" };
  for (const name of Object.keys(env)) if (OURS.test(name)) Reflect.deleteProperty(env, name);
  return env;
}

/** Runs one step with its output on the screen; true when it ended well. */
export async function runStep(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  console.log(`\n== ${name}`);
  const begun = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  const [code] = await once(child, "exit");
  return ended(name, begun, code);
}

/** The same for steps that run side by side: what each has to say comes when it is over. */
export async function runStepAside(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const told: Buffer[] = [];
  for (const output of [child.stdout, child.stderr]) output.on("data", (chunk: Buffer) => told.push(chunk));
  const [code] = await once(child, "close");
  console.log(`\n== ${name}`);
  process.stdout.write(Buffer.concat(told));
  return ended(name, begun, code);
}

function ended(name: string, begun: number, code: unknown): boolean {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`-- ${name}: ${code === 0 ? "passed" : "failed"} in ${seconds} s`);
  return code === 0;
}
