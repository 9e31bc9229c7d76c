#!/usr/bin/env node
/*
 * Repeats the draw among equal entries from the published record, so that anybody can check it.
 * Needs Node.js 20 or later and nothing else: no other file of this service is used.
 *
 * The whole method is in the function `lotOf`: SHA-256 over three lines.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const USAGE = `同じ順位の応募の抽選を、公表された記録からやり直して確かめるプログラムです。

使い方：
  node redo-draw.mjs 記録のファイル

審査会の決定の記録（JSON）も読めます。その中のすべての抽選をやり直します。

記録のファイルの例（UTF-8の文章）：
  edition: 2027
  seed: 39098.68
  entry: A-2027-7K3M9X
  entry: A-2027-CCCCC2
  announced: A-2027-7K3M9X
  announced: A-2027-CCCCC2

  editionは募集の回、seedは抽選のもとにした公表値（カンマと空白は取り除かれます）、entryは抽選の対象の
  応募の番号（1行に1件）、announcedは発表された順番（1行に1件、なくてもかまいません）です。
  #で始まる行と空の行は読みません。

結果：
  順番、応募の番号、SHA-256の値を、順番の早いものから1行ずつ表示します。
  発表された順番が書かれているときは、一致するかどうかも表示します。
  終了コードは、計算でき、発表と食い違わなければ0、それ以外は1です。

ほかの方法で確かめるとき（応募1件ごとに値を求め、小さい順に並べます）：
  printf '%s\\n%s\\n%s' 2027 39098.68 A-2027-7K3M9X | sha256sum
`;

const KEYS = ["edition", "seed", "entry", "announced"];
const VALUE = /^[0-9A-Za-z.+-]{1,100}$/;

function main([file]) {
  if (file === undefined || file === "--help" || file === "-h") {
    process.stdout.write(USAGE);
    return file === undefined ? 1 : 0;
  }
  try {
    const results = readRecords(readFileSync(file, "utf8")).map((record) => {
      const order = drawAgain(record);
      order.forEach(({ entry, lot }, place) => {
        process.stdout.write(`${place + 1}\t${entry}\t${lot}\n`);
      });
      return compare(order, record.announced);
    });
    return Math.max(...results);
  } catch (error) {
    process.stderr.write(`${error instanceof Fault ? error.message : `ファイルを読めません：${file}`}\n`);
    return 1;
  }
}

class Fault extends Error {}

/** A record of one draw, or the certificate of a meeting (JSON) with all its draws. */
function readRecords(text) {
  const whole = text.replace(/^\uFEFF/, "").trim();
  if (!whole.startsWith("{")) return [readRecord(text)];
  const records = drawsIn(parsed(whole));
  if (records.length === 0) throw new Fault("このファイルに、抽選の記録はありません。");
  return records;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault("JSONのファイルとして読めません。");
  }
}

function drawsIn({ edition, items = [] }) {
  const acts = items.flatMap((item) => item.acts ?? []).map(({ record }) => record);
  const steps = acts.flatMap((record) => (record.act === "tie-broken" ? record.steps : []));
  return steps
    .filter(({ by }) => by === "draw")
    .map(({ seed, lots, parts }) => ({
      edition,
      seed: seed.value,
      entries: lots.map(({ entry }) => entry),
      announced: parts.flat(),
    }));
}

function readRecord(text) {
  const found = { edition: [], seed: [], entry: [], announced: [] };
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const [, key = "", written = ""] = /^(\w+)\s*[:：]\s*(.*)$/.exec(line) ?? [];
    const value = key === "seed" ? written.normalize("NFKC").replace(/[\s,]/g, "") : written;
    if (!KEYS.includes(key) || !VALUE.test(value)) throw new Fault(`${index + 1}行目を読めません：${line}`);
    found[key].push(value);
  }
  const { edition, seed, entry, announced } = found;
  if (edition.length !== 1) throw new Fault("editionの行を、ちょうど1行書いてください。");
  if (seed.length !== 1) throw new Fault("seedの行を、ちょうど1行書いてください。");
  if (entry.length === 0) throw new Fault("entryの行を、1行以上書いてください。");
  if (new Set(entry).size < entry.length) throw new Fault("同じ応募の番号が、2回書かれています。");
  return { edition: edition[0], seed: seed[0], entries: entry, announced };
}

function drawAgain({ edition, seed, entries }) {
  return entries
    .map((entry) => ({ entry, lot: lotOf(edition, seed, entry) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1));
}

function lotOf(edition, seed, entry) {
  return createHash("sha256").update(`${edition}\n${seed}\n${entry}`, "utf8").digest("hex");
}

function compare(order, announced) {
  if (announced.length === 0) return 0;
  const isSame = order.map(({ entry }) => entry).join("\n") === announced.join("\n");
  process.stdout.write(isSame ? "発表された順番と一致しました。\n" : "発表された順番と一致しません。\n");
  return isSame ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
