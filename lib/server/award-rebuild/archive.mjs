// The archive that was handed over, and what was found to differ in it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export const archive = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
export const { files, manifest } = archive;
const report = JSON.parse(files["integrity.json"]);
export const faults = [];
export let checked = 0;

export function check(what, isRight, found) {
  checked += 1;
  if (!isRight) faults.push(`${what}${found === undefined ? "" : `: ${JSON.stringify(found)}`}`);
}

export const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** RFC 4180, the first line as the names. */
export function table(name) {
  const [head = [], ...rows] = linesOf(files[name]);
  return rows.map((row) => Object.fromEntries(head.map((key, place) => [key, row[place] ?? ""])));
}

function linesOf(text) {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  const lines = [[]];
  for (const [, cell, end] of cells) {
    lines.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ",") lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** Rows of the report by the key of their section. */
export const sections = new Map(report.sections.map(({ key, rows }) => [key, rows]));

export const entries = table("entries.csv");
export const sheets = table("sheets.csv");
export const judged = entries.filter(({ status }) => status === "ELIGIBLE");
export const stages = ["first", "second"].filter(
  (stage) => stage === "first" || sheets.some((row) => row.stage === stage),
);
export const ordinals = Object.keys(files)
  .flatMap((name) => /^settings-(\d+)\.json$/.exec(name)?.[1] ?? [])
  .map(Number);
export const settings = JSON.parse(files[`settings-${Math.max(...ordinals)}.json`]);
export const add = (values) => values.reduce((sum, value) => sum + value, 0);
