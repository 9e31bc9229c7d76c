import "server-only";
import { configurationOf } from "@/lib/auth/oidc/configuration";
import { PROVIDERS, type Provider, type ProviderName, providerOf } from "@/lib/auth/oidc/providers";
import type { Env } from "@/lib/env";
import { codeOf, type Finding, good, look, wrong } from "./finding";

const PATIENCE_MS = 10_000;

const names = { gbizid: "GビズID", ministry: "府省のサインイン" } as const satisfies Record<ProviderName, string>;

/** Reads what each provider says of itself; nobody is signed in. */
export function examineProviders(): readonly Promise<Finding>[] {
  return PROVIDERS.flatMap((name) => providerOf(name) ?? []).map(examineProvider);
}

async function examineProvider(provider: Provider): Promise<Finding> {
  const about = names[provider.name];
  try {
    await configurationOf(provider);
    return good(about, "接続先の設定を読めました。");
  } catch (error) {
    const todo = "発行者（…_ISSUER）のつづり、ネットワークの許可を確かめてください。ほかのサインインには影響しません。";
    return wrong(about, `接続先の設定を読めません（${codeOf(error)}）。${todo}`);
  }
}

/** Asks the portal by the address that people use, as they would. */
export async function examineAddress({ BASE_URL, PORT, APP_ENV }: Pick<Env, "BASE_URL" | "PORT" | "APP_ENV">) {
  const about = "公開する住所";
  const origin = (BASE_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, "");
  if (APP_ENV === "production" && !origin.startsWith("https://"))
    return wrong(about, "BASE_URLがhttps://で始まっていません。安全なCookieとパスキーが使えません。");
  try {
    const answer = await fetch(`${origin}/api/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return good(about, `${origin}でポータルが応答し、受付できる状態です。`);
    return look(
      about,
      `${origin}は応答しますが、受付できる状態ではありません（${answer.status}）。上の項目を確かめてください。`,
    );
  } catch (error) {
    const cause: unknown = Object(error).cause;
    const todo = "ポータルの起動、TLSの証明書、前に置くサーバーの設定を確かめてください。";
    return look(about, `${origin}に接続できません（${codeOf(cause ?? error)}）。${todo}`);
  }
}
