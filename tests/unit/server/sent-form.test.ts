import { describe, expect, it } from "vitest";
import { partsOf } from "@/lib/server/http/multipart";
import { carriesForm, isOfOurPages } from "@/lib/server/http/sent-form";

const TYPE = "multipart/form-data; boundary=----zq";
/** First byte 0x60: two parameters; 0x70: three; 0x40: one; 0x00: none. */
const idWith = (first: string) => first + "0".repeat(40);
const STATE = { values: { number: "D-2026" }, errors: {}, stamp: "" };

function form(entries: Readonly<Record<string, string>>, end = "--\r\n"): Buffer {
  const parts = Object.entries(entries).map(
    ([name, value]) => `------zq\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(`${parts.join("")}------zq${end}`);
}

const plain = (entries: Readonly<Record<string, string>>) => isOfOurPages({ "content-type": TYPE }, form(entries));

const scripted = (id: string, call: unknown, more: Readonly<Record<string, string>> = {}) =>
  isOfOurPages(
    { "content-type": TYPE, "next-action": id },
    form({ _1_number: "D", ...more, "0": JSON.stringify(call) }),
  );

describe("the parts of a form", () => {
  it("come with names, files and contents, byte for byte", () => {
    const body = Buffer.from(
      '------zq\r\nContent-Disposition: form-data; name="名"\r\n\r\n\r\n------zq\r\nContent-Disposition: form-data; name="f"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n\u00ff\r\n--\r\n------zq--\r\n',
    );

    expect(partsOf(TYPE, body)).toEqual([
      { name: "名", isFile: false, content: Buffer.alloc(0) },
      { name: "f", isFile: true, content: Buffer.from("\u00ff\r\n--") },
    ]);
  });

  it.each([
    ["has no boundary", "multipart/form-data", form({ a: "b" })],
    ["has an empty boundary", "multipart/form-data; boundary=", form({ a: "b" })],
    ["has another boundary", "multipart/form-data; boundary=zq", form({ a: "b" })],
    ["has a boundary that is too long", `multipart/form-data; boundary=${"z".repeat(71)}`, form({ a: "b" })],
    ["is cut", TYPE, form({ a: "b" }).subarray(0, 30)],
    ["has no end", TYPE, form({ a: "b" }, "")],
    ["is empty", TYPE, Buffer.alloc(0)],
    [
      "has a part without a name",
      TYPE,
      Buffer.from("------zq\r\nContent-Disposition: form-data\r\n\r\na\r\n------zq--"),
    ],
  ])("are none where a body %s", (_what, type, body) => {
    expect(partsOf(type, body)).toBeNull();
  });
});

describe("a form without script", () => {
  const named = (id: string, bound: unknown, number = "1") => ({
    [`$ACTION_REF_${number}`]: "",
    [`$ACTION_${number}:0`]: JSON.stringify({ id, bound: "$@1" }),
    [`$ACTION_${number}:1`]: JSON.stringify(bound),
    $ACTION_KEY: "k1",
    number: "D-2026-7K3M9X",
  });

  it.each([
    ["a form with a state", named(idWith("60"), [STATE])],
    ["a form with a bound word", named(idWith("70"), ["organization", STATE], "12")],
    [
      "a state with everything in it",
      named(idWith("60"), [
        { ...STATE, message: "$undefined", notices: {}, focus: "a", files: { a: [{ id: "1", name: "a", size: 1 }] } },
      ]),
    ],
    ["a price that was typed", named(idWith("60"), [{ ...STATE, values: { price: "$$100", items: ["1"] } }])],
    ["an action that asks for nothing", named(idWith("00"), [STATE])],
    ["a plain button", { [`$ACTION_ID_${idWith("40")}`]: "", email: "a@example.jp" }],
    ["no action at all", { number: "D" }],
  ])("passes with %s", (_what, entries) => {
    expect(plain(entries)).toBe(true);
  });

  it.each([
    ["arguments that are missing", named(idWith("60"), [])],
    ["an argument too many", named(idWith("60"), ["organization", STATE])],
    ["a number for a state", named(idWith("60"), [7])],
    ["null for a state", named(idWith("60"), [null])],
    ["a state with a stranger in it", named(idWith("60"), [{ ...STATE, resolve: "x" }])],
    ["a reference", named(idWith("60"), [{ ...STATE, values: { a: "$0:constructor:constructor" } }])],
    ["a file", named(idWith("60"), ["$B0"])],
    ["an id that is none", named("zq", [STATE])],
    ["an id that climbs", { "$ACTION_ID_../x": "" }],
    ["two actions", { ...named(idWith("60"), [STATE]), [`$ACTION_ID_${idWith("40")}`]: "" }],
    ["a key alone", { $ACTION_KEY: "k1" }],
    ["a name of the framework that it does not use", { ...named(idWith("60"), [STATE]), "$ACTION_1:7": "[]" }],
  ])("is refused with %s", (_what, entries) => {
    expect(plain(entries)).toBe(false);
  });
});

describe("a form sent by script", () => {
  it("passes with its state, with bound words, with the form alone and with nothing", () => {
    expect(scripted(idWith("60"), [STATE, "$K1"])).toBe(true);
    expect(scripted(idWith("70"), ["contact", STATE, "$K1"])).toBe(true);
    expect(scripted(idWith("40"), ["$K1"])).toBe(true);
    expect(isOfOurPages({ "next-action": idWith("00"), "content-type": "text/plain" }, Buffer.from("[]"))).toBe(true);
  });

  it.each([
    ["no form", [STATE]],
    ["the form twice", [STATE, "$K1", "$K1"]],
    ["a state that is none", ["$undefined", "$K1"]],
    ["something else for the form", [STATE, "$F1"]],
    ["no list", { resolve: "$1" }],
  ])("is refused with %s", (_what, call) => {
    expect(scripted(idWith("60"), call)).toBe(false);
  });

  it("is refused with an id of another length, and with parts that no script of ours writes", () => {
    expect(scripted("60", [STATE, "$K1"])).toBe(false);
    expect(scripted(idWith("60"), [STATE, "$K1"], { "1": '"$2"' })).toBe(false);
    expect(isOfOurPages({ "next-action": idWith("60"), "content-type": "text/plain" }, Buffer.from("[]"))).toBe(false);
    expect(isOfOurPages({ "next-action": idWith("00") }, Buffer.alloc(0))).toBe(false);
  });
});

it("looks only at forms and calls", () => {
  expect(carriesForm({ method: "POST", headers: { "content-type": TYPE } })).toBe(true);
  expect(carriesForm({ method: "POST", headers: { "content-type": "multipart/form-data" } })).toBe(true);
  expect(carriesForm({ method: "POST", headers: { "next-action": "x" } })).toBe(true);
  expect(carriesForm({ method: "POST", headers: { "content-type": "application/json" } })).toBe(false);
  expect(carriesForm({ method: "GET", headers: { "content-type": TYPE } })).toBe(false);
});
