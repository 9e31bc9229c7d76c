import { expect, it } from "vitest";
import { takeUpSchema } from "@/lib/cases/desk-schema";

const ID = "7f8b0f0e-5f0b-4a86-9a53-0d1f0c6a5b11";

it("reads the case and its version out of the button", () => {
  expect(takeUpSchema.parse({ take: `${ID}.12`, back: "view=office" })).toEqual({
    id: ID,
    version: 12,
    back: "view=office",
  });
});

it.each(["", ID, `${ID}.`, `${ID}.x`, `${ID}.1.2`, `${ID}.-1`, `${ID}.1e3`, "x.1", `${ID}.${"9".repeat(40)}`])(
  "refuses %j",
  (take) => {
    expect(takeUpSchema.safeParse({ take }).success).toBe(false);
  },
);
