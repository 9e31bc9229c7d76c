import type { Env } from "@/lib/env";
import { locationOf } from "@/lib/storage/location";
import { type Finding, good, look } from "./finding";

const ABOUT = "接続の暗号化";
const THIS_MACHINE = /^(127\.[\d.]+|localhost|\[?::1\]?|)$/;
const DATABASES = ["DATABASE_URL", "DATABASE_APP_URL", "DATABASE_REPLICA_URL"] as const;
const ENCRYPTED_MODES = ["require", "verify-ca", "verify-full"];

type Settings = Pick<
  Env,
  (typeof DATABASES)[number] | "APP_ENV" | "CLAMD_URL" | "DATA_DIR" | "HOUJIN_API_URL" | "SMTP_URL" | "STORAGE_URL"
>;

/** Which connections leave this machine in the clear, by the name of their setting (ASVS 12.3.1); never by address. */
export function examineEncryption(settings: Settings): Finding {
  const open = openConnections(settings);
  if (open.length === 0) return good(ABOUT, "ほかの機械への接続は、すべて暗号化を求めています。");
  const sentence = `暗号化を求めずにほかの機械へつなぐ設定があります（${open.join("、")}）。`;
  if (settings.APP_ENV !== "production") return good(ABOUT, sentence);
  const todo =
    "データベースは?sslmode=verify-full、メールはsmtps:か?requireTLS=true、そのほかはhttps:にしてください。守られた内部の網だけを通るなら、そのままでもかまいません。";
  return look(ABOUT, `${sentence}${todo}`);
}

function openConnections(settings: Settings): readonly string[] {
  const { CLAMD_URL, HOUJIN_API_URL, SMTP_URL } = settings;
  const storage = locationOf(settings);
  return [
    ...DATABASES.filter((name) => isOpenDatabase(settings[name])),
    ...(leaves(SMTP_URL, "smtp:") && parameter(SMTP_URL, "requireTLS") !== "true" ? ["SMTP_URL"] : []),
    ...(storage.kind === "s3" && leaves(storage.endpoint, "http:") ? ["STORAGE_URL"] : []),
    ...(leaves(HOUJIN_API_URL, "http:") ? ["HOUJIN_API_URL"] : []),
    ...(leaves(CLAMD_URL, "tcp:") ? ["CLAMD_URL"] : []),
  ];
}

/** A folder of sockets (`?host=/run/postgresql`) is on this machine. */
function isOpenDatabase(url: string | undefined): boolean {
  if (url === undefined || parameter(url, "host")?.startsWith("/")) return false;
  const isEncrypted = ENCRYPTED_MODES.includes(parameter(url, "sslmode") ?? "") || parameter(url, "ssl") === "true";
  return !isEncrypted && (leaves(url, "postgres:") || leaves(url, "postgresql:"));
}

function leaves(url: string | undefined, protocol: string): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const parts = new URL(url);
  return parts.protocol === protocol && !THIS_MACHINE.test(parts.hostname);
}

function parameter(url: string | undefined, name: string): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).searchParams.get(name) : null;
}
