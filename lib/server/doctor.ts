import { setTimeout } from "node:timers/promises";
import { replicaConnectionString } from "@/lib/db/roles";
import { parseEnv, WrongEnvironment } from "@/lib/env";
import { examineEncryption } from "./doctor/encryption";
import { codeOf, type Finding, good, wrong } from "./doctor/finding";
import { examineProxies } from "./doctor/network";
import { generateClientIfNeeded } from "./generate";
import { portalSettings, type Settings } from "./portal-environment";
import { Refusal } from "./refusal";
import { withStandingDatabase } from "./standing-database";

const PATIENCE_MS = 20_000;
const MARKS = { good: "○", look: "△", wrong: "×" } as const;

/** `npm run doctor`: looks at everything the portal depends on and says in sentences what to mend; ends with 1 when something is wrong. */
async function main(): Promise<number> {
  const findings: Finding[] = [];
  try {
    parseEnv(process.env);
  } catch (error) {
    if (!(error instanceof WrongEnvironment)) throw error;
    return print([
      wrong("環境変数", `正しくありません：${error.message} READMEの「Running in production」を確かめてください。`),
    ]);
  }
  const settings = portalSettings(process.env);
  findings.push(
    good("環境変数", `${settings.APP_ENV}の設定として読めました。`),
    examineProxies(settings),
    examineEncryption(settings),
  );
  try {
    findings.push(...(await withStandingDatabase(settings, () => examineAll(settings))));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.push(wrong("データベース", "まだありません。npm startで一度起動してください。"));
  }
  return print(findings);
}

/** Once the environment of this process names the database. */
async function examineAll(settings: Settings): Promise<readonly Finding[]> {
  process.env.DATA_DIR = settings.DATA_DIR;
  // Before the first start nobody has made it.
  generateClientIfNeeded();
  const [database, files, mail, outside] = [
    await import("./doctor/database"),
    await import("./doctor/files"),
    await import("./doctor/mail"),
    await import("./doctor/outside"),
  ];
  const { applicationUrl } = await import("@/lib/db/connection");
  const found = await database.examineDatabase(applicationUrl(), settings.DATABASE_URL);
  const hasTables = found.some(({ about, state }) => about === "データベースの更新" && state === "good");
  const { DATABASE_REPLICA_URL: replica } = settings;
  const others = await Promise.all([
    ...(replica === undefined
      ? []
      : [within("複製", database.examineReplica(replicaConnectionString(replica, applicationUrl())))]),
    within("ファイル", files.examineStorage(settings)),
    within("空き容量", files.examineDisk(settings)),
    within("ウイルスの検査", files.examineScanner(settings)),
    within("メールの送信", mail.examineMail(settings)),
    ...(hasTables ? [within("送信待ちのメール", mail.examineQueue())] : []),
    ...outside.examineProviders(),
    within("公開する住所", outside.examineAddress(settings)),
  ]);
  return [...found, ...others];
}

/** What never answers is a finding, too, and so is what cannot be looked at: the others are told all the same. */
async function within(about: string, examination: Promise<Finding>): Promise<Finding> {
  const late = setTimeout(PATIENCE_MS, wrong(about, "20秒待っても応答がありません。設定した場所を確かめてください。"), {
    ref: false,
  });
  const found = examination.catch((error: unknown) =>
    wrong(about, `調べられませんでした（${codeOf(error)}）。設定した場所と権限を確かめてください。`),
  );
  return Promise.race([found, late]);
}

function print(findings: readonly Finding[]): number {
  for (const { state, about, sentence } of findings) console.log(`${MARKS[state]} ${about}：${sentence}`);
  const count = (wanted: Finding["state"]) => findings.filter(({ state }) => state === wanted).length;
  const [wrongs, looks] = [count("wrong"), count("look")];
  console.log(
    wrongs + looks === 0 ? "問題は見つかりませんでした。" : `直すもの（×）${wrongs}件、確かめるもの（△）${looks}件。`,
  );
  return wrongs === 0 ? 0 : 1;
}

process.exit(await main());
