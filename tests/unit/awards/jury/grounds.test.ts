import { expect, it } from "vitest";
import { declaredGround, groundLabel, newAmong, statedGround, storedGrounds } from "@/lib/awards/conflicts/grounds";

const now = new Date("2026-11-28T00:00:00Z");
const later = new Date("2026-11-29T00:00:00Z");
const employment = declaredGround("JUROR", { kind: "employment", note: "以前の勤務先" }, now);

it("knows a ground again by what it says, whenever it was said", () => {
  const again = declaredGround("JUROR", { kind: "employment", note: "以前の勤務先" }, later);
  const other = declaredGround("IMPOSED", { kind: "employment", note: "以前の勤務先" }, now);

  expect(newAmong([employment], [again, other])).toEqual([other]);
});

it("is read back as it was written", () => {
  const grounds = [employment, statedGround("APPLICANT", "当社の元顧問です", now)];

  expect(storedGrounds(JSON.parse(JSON.stringify(grounds)))).toEqual(grounds);
});

it("says in words of what kind it is", () => {
  expect(groundLabel(employment)).toBe("勤務先、役員（以前のものを含む）");
  expect(groundLabel(statedGround("IMPOSED", "理由", now))).toBe("");
  const found = { ...employment, source: "DETECTED" as const, kind: "same-mail-domain", strength: "strong" as const };
  expect(groundLabel(found)).toBe("メールのドメインが同じ（強い疑い）");
});
