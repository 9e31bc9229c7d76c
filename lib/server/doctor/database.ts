import { Client } from "pg";
import { pendingOn } from "@/lib/db/migrate";
import { WORKER_NAME } from "@/lib/server/database-probe";
import { codeOf, type Finding, good, look, wrong } from "./finding";

const ABOUT = "データベース";
const PATIENCE_MS = 5_000;
const OLDEST_VERSION = 140_000;
const CLOCK_GAP_MS = 2_000;
const LAG_SECONDS = 10;

/**
 * Asks as the application does: what its role may and may not do is part of what has to be right. Before the first start
 * there is no such role, which the owner of the database can tell from a wrong password.
 */
export async function examineDatabase(url: string, ownerUrl?: string): Promise<readonly Finding[]> {
  const client = clientFor(url);
  try {
    await client.connect();
    const tables = await migrations(client);
    const first = [await version(client), await clocks(client), tables];
    // Without its tables it can be asked nothing more.
    return tables.state === "good" ? [...first, await role(client), await jobs(client)] : first;
  } catch (error) {
    const unused = ownerUrl === undefined ? null : await examineUnused(ownerUrl, new URL(url).username);
    if (unused !== null) return unused;
    const todo = "DATABASE_URL（とDATABASE_APP_URL）、データベースの起動、ネットワークの許可を確かめてください。";
    return [wrong(ABOUT, `接続できません（${codeOf(error)}）。${todo}`)];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Null where the role is there, or where the owner comes in no better. */
async function examineUnused(ownerUrl: string, role: string): Promise<readonly Finding[] | null> {
  const client = clientFor(ownerUrl);
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
    if (rowCount !== 0) return null;
    const todo = `まだありません。初回のnpm startが、ポータルの役割（${role}）と一緒に作ります。`;
    return [await version(client), await clocks(client), wrong("データベースの更新", todo)];
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function examineReplica(url: string): Promise<Finding> {
  const client = clientFor(url);
  try {
    await client.connect();
    const sql = `SELECT pg_is_in_recovery() AS "isReplica",
      coalesce(extract(epoch FROM now() - pg_last_xact_replay_timestamp()), 0)::float AS lag`;
    const { rows } = await client.query<{ isReplica: boolean; lag: number }>(sql);
    const { isReplica = false, lag = 0 } = rows[0] ?? {};
    if (!isReplica) return look("複製", "DATABASE_REPLICA_URLが、複製ではないデータベースを指しています。");
    if (lag > LAG_SECONDS)
      return look(
        "複製",
        `主のデータベースから${Math.round(lag)}秒遅れています。更新が少ないだけなら、そのままで構いません。`,
      );
    return good("複製", "主のデータベースに追いついています。");
  } catch (error) {
    return wrong("複製", `接続できません（${codeOf(error)}）。DATABASE_REPLICA_URLを確かめるか、外してください。`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function clientFor(url: string): Client {
  const client = new Client({
    connectionString: url,
    application_name: "portal-doctor",
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  client.on("error", () => undefined);
  return client;
}

async function version(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
  );
  const { number = 0, name = "" } = rows[0] ?? {};
  if (number >= OLDEST_VERSION) return good(ABOUT, `PostgreSQL ${name}に接続しました。`);
  return wrong(ABOUT, `PostgreSQL ${name}は古いため使えません。14以上にしてください。`);
}

async function migrations(client: Client): Promise<Finding> {
  const missing = await pendingOn(client);
  if (missing.length === 0) return good("データベースの更新", "すべて適用されています。");
  return wrong("データベースの更新", `${missing.length}件が適用されていません。ポータルを起動し直すと適用されます。`);
}

/** The record of what was done is safe only from a role that cannot change it. */
async function role(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ isStrong: boolean }>(
    `SELECT rolsuper OR has_table_privilege('audit_event', 'UPDATE') OR has_table_privilege('audit_event', 'DELETE')
       AS "isStrong" FROM pg_roles WHERE rolname = current_user`,
  );
  if (rows[0]?.isStrong === false)
    return good("データベースの役割", "アプリケーションの役割は、監査の記録を書き換えられません。");
  const todo = "アプリケーションは、専用の役割（portal_app、またはDATABASE_APP_URLの役割）で接続してください。";
  return wrong("データベースの役割", `アプリケーションの役割が、監査の記録を書き換えられます。${todo}`);
}

async function clocks(client: Client): Promise<Finding> {
  const before = Date.now();
  const { rows } = await client.query<{ now: Date }>("SELECT clock_timestamp() AS now");
  const middle = (before + Date.now()) / 2;
  const gap = Math.abs((rows[0]?.now.getTime() ?? middle) - middle);
  if (gap <= CLOCK_GAP_MS) return good("時計", "この機械とデータベースの時計は合っています。");
  return wrong(
    "時計",
    `この機械とデータベースの時計が${Math.round(gap / 1000)}秒違います。NTPの設定を確かめてください。`,
  );
}

async function jobs(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ workers: number; given: number }>(
    `SELECT (SELECT count(*)::int FROM pg_stat_activity WHERE application_name = $1) AS workers,
       (SELECT count(*)::int FROM graphile_worker.jobs WHERE attempts >= max_attempts) AS given`,
    [WORKER_NAME],
  );
  const { workers = 0, given = 0 } = rows[0] ?? {};
  if (workers === 0) return wrong("裏方の処理", "動いていません。npm startで、ポータルと一緒に起動します。");
  if (given > 0)
    return look(
      "裏方の処理",
      `動いていますが、やり直してもできなかった処理が${given}件あります。ログで原因を確かめてください。`,
    );
  return good("裏方の処理", "動いています。");
}
