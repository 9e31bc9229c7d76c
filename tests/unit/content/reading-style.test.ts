import { expect, it } from "vitest";
import { reachedFrom, sources, textOf } from "@/tests/support/sources";

const SOURCE = /@source "\.{1,2}\/([^"]+)"/g;

it("the style of reading pages knows every component that they use", () => {
  const folders = [...textOf("app/reading.css").matchAll(SOURCE)].map(([, folder = ""]) => folder);
  const pages = sources.filter((file) =>
    /^app\/(\((public|search|english)\)|problems)\/|^app\/global-not-found/.test(file),
  );
  const components = new Set(
    pages.flatMap((page) => [...reachedFrom(page)]).filter((file) => file.startsWith("components/")),
  );

  const outside = [...components].filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)));

  expect(components.size).toBeGreaterThan(30);
  expect(outside).toEqual([]);
});
