import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeDocument } from "@/lib/server/documents/document";
import { DocumentLayer } from "@/lib/server/documents/document-layer";
import type { Page } from "@/lib/server/documents/render-page";

/** A stand-in for Next: says how often it was asked, and with what it answers now. */
function workshop() {
  const state = { made: 0, text: "old", status: 200, gate: Promise.resolve() };
  const make = async (): Promise<Page> => {
    state.made++;
    const { text, status } = state;
    await state.gate;
    return { status, location: undefined, document: await makeDocument(text) };
  };
  return { state, layer: new DocumentLayer(make) };
}

const textOf = (page: Page) => page.document.bodies.identity.toString();

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

it("makes a page once for all who ask at the same time", async () => {
  const { state, layer } = workshop();

  await Promise.all([layer.read("/"), layer.read("/"), layer.read("/")]);

  expect(state.made).toBe(1);
  expect(layer.kept("/")).toBeDefined();
});

it("forgets everything when something is published", async () => {
  const { layer } = workshop();
  await layer.read("/");

  layer.drop();

  expect(layer.kept("/")).toBeUndefined();
});

it("neither keeps nor shares a page begun before a publish and ended after it", async () => {
  const { state, layer } = workshop();
  let open = () => {};
  state.gate = new Promise((settle) => {
    open = settle;
  });
  const before = layer.read("/");

  layer.drop();
  state.text = "new";
  const after = layer.read("/");
  open();

  expect([textOf(await before), textOf(await after)]).toEqual(["old", "new"]);
  expect(layer.kept("/")?.bodies.identity.toString()).toBe("new");
});

it("keeps nothing until the process that published has settled", async () => {
  const { layer } = workshop();

  layer.drop(true);
  await layer.read("/");
  const atOnce = layer.kept("/");
  vi.advanceTimersByTime(2_000);
  await layer.read("/");

  expect([atOnce === undefined, layer.kept("/") !== undefined]).toEqual([true, true]);
});

it.each([404, 307, 500])("does not keep an answer of %i", async (status) => {
  const { state, layer } = workshop();
  state.status = status;

  const page = await layer.read("/");

  expect([page.status, layer.kept("/")]).toEqual([status, undefined]);
});

it("shows the last good page while none can be made", async () => {
  const { state, layer } = workshop();
  await layer.read("/");
  vi.advanceTimersByTime(24 * 60 * 60_000);
  state.status = 500;

  const page = await layer.read("/");

  expect([page.status, textOf(page)]).toEqual([200, "old"]);
});

it("finds once what many search for at the same time, and neither keeps nor shares it over a publish", async () => {
  const { state, layer } = workshop();
  const url = "/offices/search?q=a";
  let open = () => {};
  state.gate = new Promise((settle) => {
    open = settle;
  });
  const before = [layer.search(url), layer.search(url)];

  layer.drop();
  state.text = "new";
  const after = [layer.search(url), layer.search(url)];
  open();

  expect((await Promise.all([...before, ...after])).map(textOf)).toEqual(["old", "old", "new", "new"]);
  expect(state.made).toBe(2);
  expect(textOf(await layer.search(url))).toBe("new");
});

it("finds what many search for once, until something is published or a while has passed", async () => {
  const { state, layer } = workshop();
  const url = "/search?q=a";

  await layer.search(url);
  await layer.search(url);
  expect(state.made).toBe(1);
  layer.drop();
  state.text = "new";
  expect(textOf(await layer.search(url))).toBe("new");
  vi.setSystemTime(Date.now() + 31_000);
  await layer.search(url);

  expect(state.made).toBe(3);
});
