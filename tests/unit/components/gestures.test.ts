import { expect, it } from "vitest";
import { sources, textOf } from "@/tests/support/sources";

const browserCode = sources.filter((file) => /^(app|components)\//.test(file));
const findIn = (pattern: RegExp) => browserCode.filter((file) => pattern.test(textOf(file)));

it("nothing is drawn, held, dragged, or done by moving the device (WCAG 2.5.1, 2.5.2, 2.5.4, 2.5.7)", () => {
  expect(findIn(/on(Pointer(Down|Move|Up)|Mouse(Down|Move|Up)|Touch\w+|Drag\w*|Drop)\b/)).toEqual([]);
  expect(findIn(/["'](pointer(down|move)|touch\w+|drag\w*|drop|device(motion|orientation))["']/)).toEqual([]);
});

it("a list of suggestions alone listens to a press, and only so that the field keeps the focus", () => {
  expect(findIn(/["']mouse(down|move|up)["']/)).toEqual(["components/enhancements/search-suggestions.ts"]);
});

it("keys do something only in the field that has the focus (WCAG 2.1.4)", () => {
  expect(findIn(/onKey(Down|Up|Press)\b|(window|document|body)\.addEventListener\("key|accessKey/)).toEqual([]);
  expect(findIn(/addEventListener\("key/)).toEqual(["components/enhancements/search-suggestions.ts"]);
});
