import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importsOf, reachedFrom, sources, textOf } from "@/tests/support/sources";

type Layer = { readonly files: RegExp; readonly except?: RegExp; readonly never: readonly RegExp[] };

const DATABASE = /^@\/lib\/db\/(?!generated\/enums$)/;
const WRITES = /\/(queries|commands)(\/|$)/;

/** A procedure may read another one, but what happens to a record is for its own commands. */
function noCommandsOfOthers(procedures: readonly string[]): Record<string, Layer> {
  const layerOf = (own: string): Layer => ({
    files: new RegExp(`^lib/${own}/`),
    never: procedures
      .filter((other) => other !== own)
      .map((other) => new RegExp(`^@/lib/${other}/(.*/)?commands(/|$)`)),
  });
  return Object.fromEntries(procedures.map((own) => [`${own} commands no other procedure`, layerOf(own)]));
}

const layers: Record<string, Layer> = {
  "folders are crossed by alias only": { files: /./, never: [/^\.\.\//, /^\.\/.*\.\.\//] },
  "components know no server": {
    files: /^components\//,
    never: [/^@\/app\//, WRITES, /^@\/lib\/(audit|mail|auth|server)\//, DATABASE, /^server-only$/],
  },
  "rules are pure": {
    files: /^lib\/.*\/(schema|workflow|permissions|labels)\.ts$/,
    never: [WRITES, /^server-only$/, DATABASE],
  },
  "the domain knows no framework": {
    files: /^lib\//,
    except: /^lib\/(auth|server)\/|\/published\.ts$/,
    never: [/^@\/(app|components)\//, /^react/, /^next/],
  },
  "the domain knows no process": {
    files: /^lib\//,
    except: /^lib\/(auth|server)\/|^lib\/db\/new-migration\.ts$|\/published\.ts$/,
    never: [/^@\/lib\/server\//],
  },
  ...noCommandsOfOthers(["declarations", "offices", "consultations", "awards", "matching"]),
  "routes reach data only through a domain": {
    files: /^app\//,
    never: [/^@\/lib\/db\/(client|generated\/client)$/],
  },
  "a link is a plain anchor": { files: /^(app|components)\//, never: [/^next\/link$/] },
  "queries never command": { files: /^lib\/.*\/queries(\/|\.ts$)/, never: [/\/commands(\/|$)/, /^\.\/commands/] },
  "a reading page reads nothing of its visitor": {
    files: /^app\/(\((public|english)\)|problems)\//,
    never: [/^next\/headers$/, /^@\/lib\/auth\//],
  },
  "nothing but tests imports tests": { files: /^(app|components|lib|prisma)\//, never: [/^@\/tests\//] },
};

describe("who imports whom", () => {
  it.each(Object.entries(layers))("%s", (_rule, { files, except, never }) => {
    const broken = sources
      .filter((file) => files.test(file) && !except?.test(file))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      .filter(({ name }) => never.some((forbidden) => forbidden.test(name)));

    expect(broken).toEqual([]);
  });

  it("queries and commands cannot reach a browser", () => {
    const guarded = sources.filter((file) => /^lib\/.*\/(queries|commands)(\/.*)?\.ts$/.test(file));

    expect(guarded.filter((file) => !importsOf(file).includes("server-only"))).toEqual([]);
  });
});

it("what runs in a browser reaches nothing that is only for the server", () => {
  const starts = sources.filter((file) => /^"use client"/m.test(textOf(file)));
  const reached = new Set<string>(sources.filter((file) => /^"use server"/m.test(textOf(file))));
  for (const file of starts) reachedFrom(file, reached);

  expect(starts).not.toEqual([]);
  const inBrowser = [...reached].filter((file) => !/^"use server"/m.test(textOf(file)));
  expect(inBrowser.filter((file) => importsOf(file).includes("server-only"))).toEqual([]);
});

/** The replica is behind: whoever acts on what was read, or shows a signed-in person the own record, asks the primary. */
it("what reads from the replica is public, and writes nothing", () => {
  const readers = sources.filter((file) => importsOf(file).some((name) => /^(@\/lib\/db|\.)\/reading$/.test(name)));
  const allowed = [
    ...["lib/awards/editions/queries/public.ts", "lib/awards/integrity/queries/public.ts"],
    ...["lib/awards/results/queries/public.ts", "lib/case-studies/queries.ts", "lib/db/by-index.ts"],
    ...["lib/declarations/queries/logo.ts", "lib/declarations/queries/public.ts", "lib/offices/queries/around.ts"],
    ...["lib/offices/queries/found.ts", "lib/offices/queries/listed.ts", "lib/offices/queries/open-data.ts"],
    ...["lib/offices/queries/photos.ts", "lib/offices/queries/public.ts", "lib/publishing/queries/public.ts"],
    ...["lib/search/queries.ts", "lib/settings/published.ts"],
  ];
  const write = /reading\s*\.\w+\s*\.(create|update|upsert|delete)/;

  expect(readers.filter((file) => !file.startsWith("tests/"))).toEqual(allowed.toSorted());
  expect(readers.filter((file) => write.test(textOf(file)))).toEqual([]);
  const signedIn = /^app\/(\(apply\)|admin|jury|dev)\/|\/commands(\/|\.ts$)/;
  const reached = sources
    .filter((file) => signedIn.test(file))
    .flatMap((file) => importsOf(file).map((name) => ({ file, name })));
  const direct = allowed.map((file) => `@/${file.replace(/\.ts$/, "")}`);
  expect(reached.filter(({ name }) => direct.includes(name)).map(({ file, name }) => `${file} ${name}`)).toEqual([
    "app/(apply)/consultations/apply/[entrance]/page.tsx @/lib/offices/queries/public",
    "lib/offices/commands/search-entry.ts @/lib/offices/queries/listed",
  ]);
});

describe("reading pages", () => {
  const pages = sources.filter((file) => /^app\/(\((public|english)\)\/|problems\/|global-not-found)/.test(file));

  it("reach no client component", () => {
    const reached = pages.flatMap((page) => [...reachedFrom(page)].map((file) => ({ page, file })));

    expect(reached.filter(({ file }) => /^"use client"/m.test(textOf(file)))).toEqual([]);
  });

  it("never look at the query", () => {
    expect(pages.filter((page) => textOf(page).includes("searchParams"))).toEqual([]);
  });
});

/** A comment may use the word; a silencing comment is found by what it says. */
function codeOf(file: string): string {
  return textOf(file).replace(/^\s*(\/\/|\*|\/\*\*)(?!.*(biome-ignore|@ts-|TODO|FIXME)).*$/gm, "");
}

/** Its errors would come back behind a closed summary, to be read by nobody without script. */
it("a form folds itself away, and is not folded by what is around it", () => {
  const folded = /<(Disclosure|Accordion)\b[^>]*>(?:(?!<\/\1>)[\s\S])*?<\w*Forms?\b/;

  expect(sources.filter((file) => file.endsWith(".tsx") && folded.test(textOf(file)))).toEqual([]);
});

describe("files", () => {
  const written = sources.filter((file) => !file.startsWith("tests/"));
  const linesOf = (file: string) => textOf(file).split("\n").length - 1;

  it("are short", () => {
    const lengths = written.map(linesOf).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)];
    console.log(`${written.length} files, lines: median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)}`);

    expect(sources.filter((file) => linesOf(file) > 300)).toEqual([]);
  });

  it.each([
    ["work left to do", /\b(TODO|FIXME|XXX)\b/],
    ["silenced check", /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck|eslint-disable/],
    ["type called any", /[:<|&(,]\s*any\b(?!\w)(?=\s*[;,)>|&=[\]{}\n])|\bas any\b/],
    ["re-exported file", /^export \* from/m],
  ])("hold no %s", (_what, pattern) => {
    const self = "tests/unit/architecture.test.ts";

    expect(sources.filter((file) => file !== self && pattern.test(codeOf(file)))).toEqual([]);
  });

  it("hold no cast, but for the generic code named here", () => {
    const generic = [
      "lib/db/client.ts",
      "lib/db/filters.ts",
      "lib/rate-limit/store.ts",
      "lib/settings/queries.ts",
      "lib/workflow/workflow.ts",
    ];
    const cast = /[\w)\]}] as (?!const\b)(?:\(keyof|\{ |unknown\b|[A-Z]\w*(?:\[\]|<|;|\)))/;

    expect(written.filter((file) => cast.test(codeOf(file)) && !generic.includes(file))).toEqual([]);
  });

  it("live in no drawer for odds and ends", () => {
    expect(sources.filter((file) => /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.tsx?$)/.test(file))).toEqual([]);
  });
});

it("keeps the top level to what tools insist on", () => {
  const made = /^(\.git|node_modules|\.next|\.data|test-results|next-env\.d\.ts|.*\.tsbuildinfo)$/;
  const allowed = [
    ...[
      ".ci",
      ".gitignore",
      ".npmrc",
      "README.md",
      "app",
      "biome.json",
      "components",
      "deploy",
      "instrumentation.ts",
      "knip.jsonc",
      "lib",
    ],
    ...["next.config.ts", "package-lock.json", "package.json", "playwright.config.ts", "postcss.config.mjs", "prisma"],
    ...["prisma.config.ts", "public", "tests", "tsconfig.json", "vitest.config.ts"],
  ];

  expect(readdirSync(".").filter((entry) => !made.test(entry) && !allowed.includes(entry))).toEqual([]);
});
