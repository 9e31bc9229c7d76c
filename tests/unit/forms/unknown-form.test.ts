import { expect, it } from "vitest";
import { MAX_TOTAL_LENGTH } from "@/lib/forms/read-entries";
import { unknownForm } from "@/lib/forms/unknown-form";

const MESSAGE = "一覧から、もう一度開いてください。";

function sent(...entries: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

it("keeps every text under its name, lists as lists, and nothing of the framework's or of files", () => {
  const data = sent(
    ["title", "題名"],
    ["tags", "a"],
    ["tags", "b"],
    ["$ACTION_KEY", "k"],
    ["image", new File([], "a")],
  );

  expect(unknownForm(data, MESSAGE)).toMatchObject({ message: MESSAGE, values: { title: "題名", tags: ["a", "b"] } });
  expect(Object.keys(unknownForm(data, MESSAGE).values)).toEqual(["title", "tags"]);
});

it("takes names of the language for names, and gives back nothing of what is too much", () => {
  const values = unknownForm(sent(["__proto__", "x"], ["constructor", "y"]), MESSAGE).values;

  expect([Object.getPrototypeOf(values), Object.keys(values)]).toEqual([
    Object.prototype,
    ["__proto__", "constructor"],
  ]);
  expect(unknownForm(sent(["body", "字".repeat(MAX_TOTAL_LENGTH + 1)]), MESSAGE).values).toEqual({});
});
