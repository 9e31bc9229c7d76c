import type { IntegrityFacts } from "@/lib/awards/integrity/facts";
import { sheetsByStage } from "@/lib/awards/integrity/stages";
import { type Cell, csv } from "./csv";
import { pseudonyms } from "./pseudonyms";
import type { ArchiveSource, SheetVersion } from "./source";
import { standingsOf } from "./standing";

/** Every table of the archive by the name of its file: UTF-8, CRLF, rows in the order of their text. */
export function archiveTables(source: ArchiveSource): Readonly<Record<string, string>> {
  const { facts } = source;
  const salt = facts.result.sha256 ?? "";
  const organization = pseudonyms(
    "O",
    [...facts.entries, ...facts.extensions].map((one) => one.organizationId),
    salt,
  );
  const person = pseudonyms(
    "P",
    facts.conflicts.map(({ personId }) => personId),
    salt,
  );
  return {
    "entries.csv": entryTable(source, organization),
    "sheets.csv": sheetTable(
      source,
      pseudonyms(
        "J",
        facts.sheets.map(({ jurorId }) => jurorId),
        salt,
      ),
    ),
    "standings.csv": standingTable(source),
    "conflicts.csv": csv(
      ["person", "source", "status"],
      facts.conflicts.map(({ personId, source: from, status }) => [person(personId), from, status]),
    ),
    "extensions.csv": csv(
      ["organization", "status"],
      facts.extensions.map(({ organizationId, status }) => [organization(organizationId), status]),
    ),
    "process.csv": csv(["key", "times"], timesOf(facts)),
  };
}

function entryTable({ facts, entries }: ArchiveSource, organization: (id: string) => string): string {
  return csv(
    ["number", "category", "organization", "status", "arrival", "is_winner", "sha256"],
    facts.entries.map(({ id, category, organizationId, status, arrival, isWinner }) => {
      const known = entries.get(id);
      const winner = isWinner ? "1" : "0";
      return [
        known?.number ?? "",
        category,
        organization(organizationId),
        status,
        arrival,
        winner,
        known?.sha256 ?? "",
      ];
    }),
  );
}

function sheetTable({ facts, entries, versions }: ArchiveSource, juror: (id: string) => string): string {
  const criteria = facts.settings.criteria.map(({ key }) => key);
  const submitted = new Map(versions.map((version) => [placeOf(version), version]));
  return csv(
    ["stage", "entry", "juror", "status", "set_aside", "version", "sha256", ...criteria.map((key) => `level_${key}`)],
    facts.sheets.map((sheet) => {
      const { stage, entryId, jurorId, status, setAsideReason } = sheet;
      const last = submitted.get(placeOf(sheet));
      const levels = criteria.map((key) => last?.levels[key] ?? "");
      const who = [stage, entries.get(entryId)?.number ?? "", juror(jurorId)];
      return [...who, status, setAsideReason ?? "", last?.ordinal ?? "", last?.sha256 ?? "", ...levels];
    }),
  );
}

function placeOf({ stage, entryId, jurorId }: Pick<SheetVersion, "stage" | "entryId" | "jurorId">): string {
  return `${stage}/${entryId}/${jurorId}`;
}

function standingTable({ facts, entries }: ArchiveSource): string {
  const judged = facts.entries.filter(({ status }) => status === "ELIGIBLE");
  const rows = sheetsByStage(facts).flatMap(({ stage, sheets }) => {
    const counted = sheets.filter(({ status, total }) => status === "SUBMITTED" && total !== null);
    const totals = Map.groupBy(counted, ({ entryId }) => entryId);
    const scored = judged.map(({ id, category }) => ({
      number: entries.get(id)?.number ?? "",
      category,
      hundredths: (totals.get(id) ?? []).map(({ total }) => Math.round((total ?? 0) * 100)),
    }));
    return standingsOf(scored).map(({ number, category, scores, mean, rank }) => [
      ...[stage, number, category],
      ...[scores, mean, rank],
    ]);
  });
  return csv(["stage", "entry", "category", "scores", "mean", "rank"], rows);
}

function timesOf({ rounds, result }: IntegrityFacts): Cell[][] {
  return [
    ...rounds.flatMap(({ stage, extensions, reopenings }) => [
      [`${stage}/extensions`, extensions],
      [`${stage}/reopenings`, reopenings],
    ]),
    ["sent-back", result.sentBack],
    ["unlocks", result.unlocks],
  ];
}
