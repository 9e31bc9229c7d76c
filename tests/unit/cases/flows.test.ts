import { describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { caseAddress, flowsOf } from "@/lib/cases/flows";
import { Duty } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

const staff = (...duties: Duty[]): Staff => ({ kind: "staff", accountId: "a", sessionId: "s", name: "", duties });

describe("the cases of the desk", () => {
  it("are handled by the duty of their flow", () => {
    const handlers = Object.values(Duty).map((duty) => [duty, flowsOf(staff(duty))] as const);

    expect(handlers.filter(([, flows]) => flows.length > 0)).toEqual([
      ["DECLARATIONS", ["declaration"]],
      ["OFFICES", ["office"]],
      ["CONSULTATIONS", ["consultation"]],
      ["AWARD", ["awardEntry"]],
    ]);
    expect(flowsOf({ kind: "visitor" })).toEqual([]);
  });

  it("have an address for those who handle them, and none for others", () => {
    const declaration = "D-2026-33333J";
    const office = "O-2026-333335";
    const numbers = [declaration, office, "なにか"];

    expect(numbers.map((number) => caseAddress(staff("OFFICES"), number))).toEqual([
      null,
      routes.adminOffice(office),
      null,
    ]);
    expect(numbers.map((number) => caseAddress(staff("MAIL", "AUDIT"), number))).toEqual([null, null, null]);
  });
});
