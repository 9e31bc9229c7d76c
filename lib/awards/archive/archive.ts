import { sha256Hex } from "@/lib/crypto/sha256";
import { canonicalJson } from "@/lib/receipts/canonical-json";
import { adjustmentTables } from "./adjustment-tables";
import type { ArchiveSource } from "./source";
import { archiveTables } from "./tables";

const NOTE = [
  "表彰の年度の記録です。files の各ファイルのSHA-256を manifest に示します。",
  "審査委員、利益相反のある人、団体は、この記録だけの記号（J、P、O）で示します。採点の理由とコメントは含めず、封印のハッシュ値だけを示します。審査会の記録は、順位を動かした理由などを書かれたとおりに含みます。",
  "公開した数字、得点の調整、抽選は、ポータルの lib/server/award-rebuild で、この記録だけから計算し直せます：node award-rebuild/rebuild.mjs 記録.json",
].join("\n");

/**
 * 年度の記録: canonical JSON of all files with their SHA-256. Everything that was published as a number, the adjusted scores and
 * the draws can be computed from it by lib/server/award-rebuild/rebuild.mjs, which shares no code with the portal.
 */
export function archiveOf(source: ArchiveSource): string {
  const files: Readonly<Record<string, string>> = {
    ...Object.fromEntries(source.settings.map(({ ordinal, content }) => [`settings-${ordinal}.json`, content])),
    "decision.json": source.decision,
    "integrity.json": source.report,
    ...archiveTables(source),
    ...adjustmentTables(source),
    ...Object.fromEntries(source.meetings.map(({ ordinal, certificate }) => [`meeting-${ordinal}.json`, certificate])),
  };
  const manifest = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, sha256Hex(text)]));
  const { fiscalYear, name } = source.facts.settings;
  return canonicalJson({ format: "chitele-award-archive/1", fiscalYear, name, note: NOTE, manifest, files });
}
