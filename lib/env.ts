import { z } from "zod";
import { proxiesOf, THIS_MACHINE } from "./trusted-proxies";

const optionalText = z.string().trim().min(1).optional();
const optionalUrl = (schemes: readonly string[], example: string) =>
  optionalText.refine((value) => value === undefined || schemes.some((scheme) => value.startsWith(scheme)), {
    error: `must start with ${schemes.join(" or ")} (for example ${example})`,
  });

/** A provider of OpenID Connect takes all three of its settings, or it is not offered. */
const OIDC_SETTINGS = [
  ["GBIZID_ISSUER", "GBIZID_CLIENT_ID", "GBIZID_CLIENT_SECRET"],
  ["MINISTRY_OIDC_ISSUER", "MINISTRY_OIDC_CLIENT_ID", "MINISTRY_OIDC_CLIENT_SECRET"],
] as const;

const schema = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    HOST: z.string().default("0.0.0.0"),
    APP_ENV: z.enum(["demo", "production"]).default("demo"),
    BASE_URL: optionalUrl(["http://", "https://"], "https://portal.example.jp").refine(
      (value) => value === undefined || URL.canParse(value),
      { error: "must be a whole address (for example https://portal.example.jp)" },
    ),
    TRUSTED_PROXIES: z
      .string()
      .default(THIS_MACHINE)
      .refine((value) => proxiesOf(value) !== null, {
        error: "must be addresses or networks, separated by commas (for example 10.0.0.5,10.1.0.0/16)",
      }),
    DATABASE_URL: optionalUrl(["postgres://", "postgresql://"], "postgresql://owner:secret@db:5432/portal"),
    DATABASE_APP_URL: optionalUrl(["postgres://", "postgresql://"], "postgresql://portal_app:secret@db:5432/portal"),
    DATABASE_REPLICA_URL: optionalUrl(["postgres://", "postgresql://"], "postgresql://replica:5432/portal"),
    DATA_DIR: z.string().trim().min(1).default(".data"),
    SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    SMTP_URL: optionalUrl(["smtp://", "smtps://"], "smtp://user:secret@mail.example.jp:587"),
    MAIL_FROM: z.string().trim().min(3).default("地方創生テレワークポータル <no-reply@portal.example.jp>"),
    STORAGE_URL: optionalUrl(["file:", "s3:"], "s3://bucket?region=ap-northeast-1").refine(
      (value) => value === undefined || !/^file:\/\/[^/]/.test(value),
      { error: "must name a folder after file:/ or file:/// (for example file:/var/lib/portal)" },
    ),
    GBIZID_ISSUER: optionalUrl(["http://", "https://"], "https://gbiz-id.go.jp/oauth/"),
    GBIZID_CLIENT_ID: optionalText,
    GBIZID_CLIENT_SECRET: optionalText,
    MINISTRY_OIDC_ISSUER: optionalUrl(["http://", "https://"], "https://login.ministry.example.jp/"),
    MINISTRY_OIDC_CLIENT_ID: optionalText,
    MINISTRY_OIDC_CLIENT_SECRET: optionalText,
    HOUJIN_API_URL: optionalUrl(["http://", "https://"], "https://api.houjin-bangou.nta.go.jp"),
    HOUJIN_API_ID: optionalText,
    CLAMD_URL: optionalUrl(["tcp://", "unix:"], "tcp://clamd:3310"),
    METRICS_TOKEN: z.string().min(20, "must have at least 20 characters").optional(),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    DRAIN_SECONDS: z.coerce.number().int().min(0).max(120).optional(),
    DOCUMENTS: z.enum(["on", "off"]).default("on"),
  })
  .refine((env) => env.APP_ENV === "demo" || env.SECRET !== undefined, {
    path: ["SECRET"],
    error: "is required when APP_ENV is production",
  })
  .refine((env) => env.APP_ENV === "demo" || env.BASE_URL !== undefined, {
    path: ["BASE_URL"],
    error: "is required when APP_ENV is production",
  })
  .refine((env) => (env.HOUJIN_API_URL === undefined) === (env.HOUJIN_API_ID === undefined), {
    path: ["HOUJIN_API_ID"],
    error: "is required with HOUJIN_API_URL, and neither without the other",
  })
  .refine((env) => env.APP_ENV === "demo" || env.BASE_URL === undefined || isSafe(env.BASE_URL), {
    path: ["BASE_URL"],
    error: "must start with https:// when APP_ENV is production (http:// for localhost alone, to rehearse)",
  })
  .superRefine((env, context) => {
    for (const names of OIDC_SETTINGS) {
      const missing = names.filter((name) => env[name] === undefined);
      if (missing.length < names.length)
        for (const name of missing)
          issue(name, `is required with ${names.filter((other) => other !== name).join(" and ")}`);
      const [issuer] = names;
      if (env.APP_ENV === "production" && env[issuer]?.startsWith("http:")) issue(issuer, "must start with https://");
    }
    function issue(name: string, message: string) {
      context.addIssue({ code: "custom", path: [name], message });
    }
  });

/** Over http everybody on the way reads the session; what never leaves the machine has nobody on its way. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}

export type Env = z.output<typeof schema>;

/** Thrown with one sentence for each wrong value; never holds a value itself. */
export class WrongEnvironment extends Error {}

/** Empty strings count as absent, so that `SMTP_URL=` in a file means "not set". */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  throw new WrongEnvironment(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join(" "));
}

let parsed: Env | undefined;

/** The environment of this process, parsed on first use. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Origin of the portal without a trailing slash. */
export function baseUrl(): string {
  const { BASE_URL, PORT } = env();
  return (BASE_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, "");
}

export function isProduction(): boolean {
  return env().APP_ENV === "production";
}

/** Key material of this installation. `npm start` generates one in demo; elsewhere its absence is a defect of the set-up. */
export function secret(): string {
  const { SECRET } = env();
  if (SECRET === undefined) throw new WrongEnvironment("SECRET is required.");
  return SECRET;
}
