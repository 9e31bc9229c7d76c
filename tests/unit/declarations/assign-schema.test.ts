import { expect, it } from "vitest";
import { assignSchema } from "@/lib/cases/desk-schema";
import { readForm } from "@/lib/forms/read-form";
import { formData } from "@/tests/support/form-client";

it("takes nobody for an answer: 未割当 is sent as an empty value", () => {
  const data = formData({ id: "019ac0de-0000-7000-8000-000000000001", version: "1", assigneeId: "" });
  expect(readForm(assignSchema, data)).toMatchObject({ ok: true, value: { assigneeId: "" } });
});
