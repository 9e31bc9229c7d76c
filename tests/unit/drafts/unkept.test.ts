import { expect, it } from "vitest";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import type { FieldKind } from "@/lib/forms/form-fields";
import { MAX_VALUE_LENGTH } from "@/lib/forms/read-entries";

const KINDS = new Map<string, FieldKind>([
  ["body", "one"],
  ["place", "one"],
]);

it("gives back what is too long to be kept, as it was typed, and keeps the rest", () => {
  const data = new FormData();
  const long = "字".repeat(MAX_VALUE_LENGTH + 1);
  data.set("body", long);
  data.set("place", "オンライン会議");

  const read = answersOfFields(KINDS, data);

  expect(read?.answers).toEqual({ place: "オンライン会議" });
  expect(read?.unkept).toEqual({ body: long });
  expect(Object.keys(read?.errors ?? {})).toEqual(["body"]);
});

it("has nothing to give back of what was kept", () => {
  const data = new FormData();
  data.set("body", "字".repeat(MAX_VALUE_LENGTH));

  expect(answersOfFields(KINDS, data)?.unkept).toEqual({});
});
