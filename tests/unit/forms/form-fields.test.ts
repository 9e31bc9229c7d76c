import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldsOf } from "@/lib/forms/form-fields";

describe("fieldsOf", () => {
  it("sees through everything a schema may be wrapped in", () => {
    const schema = z
      .object({
        plain: z.string(),
        optional: z.string().optional(),
        piped: z.string().transform(Number).pipe(z.number()),
        prepared: z.preprocess((value) => value, z.array(z.string())),
        list: z.array(z.string()).default([]),
        either: z.union([z.string(), z.number()]),
        group: z.object({ part: z.string().catch("") }).transform((group) => group.part),
      })
      .refine(() => true);

    expect([...fieldsOf(schema)]).toEqual([
      ["plain", "one"],
      ["optional", "one"],
      ["piped", "one"],
      ["prepared", "many"],
      ["list", "many"],
      ["either", "one"],
      ["group.part", "one"],
    ]);
  });

  it("joins the fields of alternatives and of schemas that hold together", () => {
    const alternatives = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("company"), number: z.string() }),
      z.object({ kind: z.literal("person"), name: z.string() }),
    ]);

    expect([...fieldsOf(z.intersection(alternatives, z.object({ mail: z.string() }))).keys()]).toEqual([
      "kind",
      "number",
      "name",
      "mail",
    ]);
  });

  it("refuses a schema that is no form", () => {
    expect(() => fieldsOf(z.string())).toThrow("A form needs an object schema.");
  });
});
