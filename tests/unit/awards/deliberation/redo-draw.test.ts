import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { drawFile } from "@/lib/awards/deliberation/ties/draw-file";
import { drawLots } from "@/lib/awards/deliberation/ties/lots";

const SCRIPT = "lib/awards/deliberation/redo-draw.mjs";
const folder = mkdtempSync(join(tmpdir(), "redo-draw-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Elsewhere, so that it cannot reach anything of this project. */
function redo(text: string) {
  const [script, record] = [join(folder, "redo-draw.mjs"), join(folder, "record.txt")];
  writeFileSync(script, readFileSync(SCRIPT));
  writeFileSync(record, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, record], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

const draw = {
  edition: "2027",
  seed: "39098.68",
  seedName: "2027年10月6日の\n日経平均株価の終値",
  entryNumbers: Array.from({ length: 25 }, (_, place) => `A-2027-${String(place).padStart(5, "C")}X`),
};

describe("the script for outsiders", () => {
  it("needs nothing of this project", () => {
    const imports = [...readFileSync(SCRIPT, "utf8").matchAll(/(?:from|import|require)\s*\(?"([^"]+)"/g)].map(
      ([, name]) => name,
    );

    expect(imports).toEqual(["node:crypto", "node:fs"]);
  });

  it("comes to the same lots from the published record, and finds the announced order right", () => {
    const lines = drawLots(draw).map(({ entryNumber, sha256 }, place) => `${place + 1}\t${entryNumber}\t${sha256}\n`);

    expect(redo(drawFile(draw))).toEqual({
      status: 0,
      stdout: `${lines.join("")}発表された順番と一致しました。\n`,
      stderr: "",
    });
  });

  it("redoes the draws of the certificate of a meeting, and finds out one that was changed", () => {
    const lots = drawLots(draw).map(({ entryNumber, sha256 }) => ({ entry: entryNumber, sha256 }));
    const certificate = (parts: readonly (readonly string[])[]) => {
      const seed = { name: draw.seedName, value: draw.seed, publishedAt: "2027-10-06T06:30:00.000Z" };
      const steps = [{ by: "draw", seed, lots, parts }];
      const acts = [{ record: { act: "tie-broken", steps } }, { record: { act: "decided" } }];
      return JSON.stringify({ edition: draw.edition, items: [{ acts: [] }, { acts }] });
    };
    const order = lots.map(({ entry }) => [entry]);

    expect(redo(certificate(order))).toMatchObject({ status: 0, stderr: "" });
    expect(redo(certificate(order.toReversed()))).toMatchObject({ status: 1 });
    expect(redo("{}").stderr).toContain("抽選の記録はありません");
    expect(redo("{").stderr).toContain("読めません");
  });

  it("reads a record that somebody typed in another order, with the number as newspapers print it", () => {
    const typed = [
      `\uFEFFseed: ３９,０９８.６８`,
      ...draw.entryNumbers.toReversed().map((number) => `entry：${number}`),
      "edition: 2027",
    ];

    const { status, stdout } = redo(typed.join("\r\n"));

    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => line.split("\t")[1]),
    ).toEqual(drawLots(draw).map(({ entryNumber }) => entryNumber));
  });

  it("finds out an announced order that was changed", () => {
    const [first = "", second = ""] = drawLots(draw).map(({ entryNumber }) => `announced: ${entryNumber}\n`);
    const changed = drawFile(draw).replace(first + second, second + first);

    const { status, stdout } = redo(changed);

    expect(status).toBe(1);
    expect(stdout.endsWith("発表された順番と一致しません。\n")).toBe(true);
  });

  it.each([
    ["", "editionの行を、ちょうど1行書いてください。\n"],
    ["edition: 2027\nseed: 1\nseed: 2\nentry: A-1\n", "seedの行を、ちょうど1行書いてください。\n"],
    ["edition: 2027\nseed: 1\nentry: A-1\nentry: A-1\n", "同じ応募の番号が、2回書かれています。\n"],
    ["edition: 2027\nseed: 1円\n", "2行目を読めません：seed: 1円\n"],
  ])("says what is wrong with %j", (text, message) => {
    expect(redo(text)).toEqual({ status: 1, stdout: "", stderr: message });
  });
});
