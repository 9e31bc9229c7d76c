import type { Juror } from "@/lib/access/actor";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import { openRound } from "@/lib/awards/rounds/commands/open-close";
import { prepareRound } from "@/lib/awards/rounds/commands/prepare";
import { levelField, reasonField } from "@/lib/awards/scoring/answers";
import { submitSheet } from "@/lib/awards/scoring/commands/submit";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { AwardSheetKind } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { aJury, assigned } from "./award-assignments";

export const inAnHour = () => new Date(clock.now().getTime() + 3_600_000);

type Size = {
  readonly entries?: number;
  readonly jurors?: number;
  readonly references?: boolean;
  readonly year?: number | undefined;
  readonly change?: (settings: EditionSettings) => EditionSettings;
  readonly organizationId?: string;
};

/** Assigned to all, with everybody seeing how they score first if there are references. */
export async function aPreparedRound({ entries = 2, jurors = 3, references = false, ...size }: Size = {}) {
  const jury = await aJury({ entries, jurors, ...size });
  const { officer, editionId } = jury;
  await assigned(officer, editionId, { everybody: jury.entries.map(({ id }) => id) });
  const numbers = references ? jury.entries.slice(0, 2).map(({ number }) => number) : [];
  const round = await perform(officer, (uow) => prepareRound(uow, { editionId, references: numbers.join("\n") }));
  return { ...jury, round };
}

export async function anOpenRound(size: Size = {}) {
  const prepared = await aPreparedRound(size);
  const { officer, round } = prepared;
  const opened = await perform(officer, (uow) =>
    openRound(uow, { id: round.id, version: round.version, closesAt: inAnHour(), waiver: "見本のため" }),
  );
  return { ...prepared, round: opened };
}

/** Everything that a sheet asks for. */
export async function wholeAnswers(editionId: string, level: "lowest" | "highest" = "highest") {
  const { currentRevisionId } = await db.awardEdition.findUniqueOrThrow({ where: { id: editionId } });
  const row = await db.awardRevision.findUniqueOrThrow({ where: { id: currentRevisionId ?? "" } });
  const { criteria } = storedSettings(row.settings);
  return Object.fromEntries(
    criteria.flatMap(({ key, levels }) => {
      const values = levels.map(({ value }) => value);
      const chosen = level === "highest" ? Math.max(...values) : Math.min(...values);
      return [
        [levelField(key), String(chosen)],
        [reasonField(key), "取組の成果の数字から判断した。"],
      ];
    }),
  );
}

export function sheetOf(jurorId: string, entryId: string, kind: AwardSheetKind = "ROUND") {
  return db.awardSheet.findUniqueOrThrow({ where: { entryId_jurorId_kind: { entryId, jurorId, kind } } });
}

type Given = { readonly editionId: string; readonly sheetId: string; readonly level?: "lowest" | "highest" };

export async function submitted(actor: Juror, { editionId, sheetId, level }: Given) {
  const answers = await wholeAnswers(editionId, level);
  const { saves: seen } = await db.awardSheet.findUniqueOrThrow({ where: { id: sheetId } });
  return perform(actor, (uow) => submitSheet(uow, { sheetId, answers, seen }));
}
