import { randomInt, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { DECLARATION_FIELDS } from "@/lib/declarations/fields";
import { getPublic } from "@/lib/declarations/queries/public";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import { publicPayloads } from "./payloads";

let reviewer: Staff;
beforeAll(async () => {
  reviewer = await staffOf(await createStaff());
});

const KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";
const kana = () => Array.from({ length: 12 }, () => KANA.charAt(randomInt(KANA.length))).join("");
const token = () => `naisho${randomUUID().replaceAll("-", "")}`;
const digits = (length: number) => String(randomInt(10 ** (length - 1), 10 ** length));

/** An answer that occurs nowhere else, for every field that is not public. */
function privateAnswers() {
  const phone = `090-${digits(4)}-${digits(4)}`;
  return {
    answers: {
      noCorporateNumberReason: "other",
      postalCode: "907-1751",
      street: token(),
      building: token(),
      contactDepartment: token(),
      contactName: token(),
      contactKana: kana(),
      contactEmail: `${token()}@example.jp`,
      contactPhone: phone,
    },
    hidden: (answers: Record<string, string>) => [
      ...["street", "building", "contactDepartment", "contactName", "contactKana", "contactEmail"].map(
        (field) => answers[field] ?? "",
      ),
      "9071751",
      "907-1751",
      phone,
      phone.replaceAll("-", ""),
    ],
  };
}

const SHOWN: readonly DeclarationStatus[] = ["PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"];
const GONE: readonly DeclarationStatus[] = ["SUSPENDED", "EXPIRED", "WITHDRAWN", "CANCELLED"];
const NEVER: readonly DeclarationStatus[] = ["SUBMITTED", "IN_REVIEW", "RETURNED", "ACCEPTED", "REFUSED"];

describe("what the public can load", () => {
  it("is tested with an answer for every field that is not public", () => {
    const hidden = DECLARATION_FIELDS.filter((field) => !field.isPublic).map(({ name }) => name);

    expect(Object.keys(privateAnswers().answers).toSorted()).toEqual(hidden.toSorted());
  });

  it.each([...SHOWN, ...GONE, ...NEVER])("holds no private answer of a declaration that is %s", async (status) => {
    for (let round = 0; round < 3; round++) {
      const { answers, hidden } = privateAnswers();
      const { number } = await createDeclaration({ status, answers, reviewer });

      const payloads = await publicPayloads(number, "サテライト");

      for (const secret of hidden(answers)) {
        for (const [where, payload] of Object.entries(payloads)) {
          expect(payload.includes(secret), `${secret} in ${where}`).toBe(false);
        }
      }
    }
  });

  it.each(SHOWN)("shows the public answers everywhere while it is %s", async (status) => {
    const organizationName = `株式会社${token()}`;
    const { number } = await createDeclaration({ status, answers: { organizationName }, reviewer });

    const payloads = await publicPayloads(number, organizationName);

    for (const where of ["page", "list", "search", "csv", "json"]) expect(payloads[where]).toContain(number);
    for (const where of ["page", "list", "csv", "json"]) expect(payloads[where]).toContain(organizationName);
    expect(payloads.badge).toContain("宣言中");
  });

  it.each([...GONE, ...NEVER])("shows nothing of what was declared when it is %s", async (status) => {
    const [name, effort] = [token(), token()];
    const answers = { organizationName: `株式会社${name}`, efforts: `${effort}に取り組みます。` };
    const { number } = await createDeclaration({ status, answers, reviewer });

    const { badge, search: _echo, ...payloads } = await publicPayloads(number, name);

    for (const [where, payload] of Object.entries(payloads)) {
      expect(payload.includes(name) || payload.includes(effort), where).toBe(false);
    }
    expect(badge).not.toContain("宣言中");
  });

  it.each(NEVER)("does not know a number while it is %s", async (status) => {
    const { number } = await createDeclaration({ status, reviewer });

    expect(await getPublic(number)).toBeNull();
  });
});
