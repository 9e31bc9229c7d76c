import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/env";

const read = (name: string) => readFileSync(join("deploy", name), "utf8");
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/** No container engine and no service manager runs where tests do: what can be read is checked here, the rest is on paper. */
const KNOWN = namesIn(readFileSync(join("lib", "env.ts"), "utf8"), /^ {4}([A-Z_]+):/gm);
const image = read("Containerfile");
const compose = read("compose.yaml");
const example = read("portal.env.example");
const units = readdirSync(join("deploy", "systemd")).map((name) => read(join("systemd", name)));

describe("the image", () => {
  it("copies what exists, and every folder and setting that the portal runs from", () => {
    const copied = namesIn(image, /^COPY (?!--from)(.+) \S+$/gm).flatMap((paths) => paths.split(" "));
    const needed = ["app", "components", "lib", "prisma", "package.json", "package-lock.json", "next.config.ts"];

    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    expect(needed.filter((path) => !copied.includes(path))).toEqual([]);
  });

  it("runs as nobody in particular, by the command that there is", () => {
    expect(image).toMatch(/^USER portal$/m);
    expect(image).toContain('ENTRYPOINT ["node", "lib/server/start.mjs"]');
  });
});

describe("settings", () => {
  it("are all known to the portal", () => {
    const named = [
      ...namesIn(example, /^#? ?([A-Z_]+)=/gm),
      ...namesIn(image, /(?:^ENV | )([A-Z][A-Z_]+)=/gm).filter((name) => name !== "NODE_IMAGE"),
      ...namesIn(compose.slice(compose.indexOf("services:"), compose.indexOf("  edge:")), /^ {6}([A-Z_]+):/gm),
      ...units.flatMap((unit) => namesIn(unit, /(?:^Environment=| )([A-Z][A-Z_]+)=/gm)),
    ];

    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !KNOWN.includes(name))).toEqual([]);
  });

  it("of the example are right once they are filled in, and hold no secret before", () => {
    const settings = Object.fromEntries(namesIn(example, /^([A-Z_]+=.*)$/gm).map((line) => line.split(/=(.*)/s)));

    expect(settings.SECRET).toBe("");
    expect(example.match(/:\/\/\w+:(?!PASSWORD@)\S+@/)).toBeNull();
    expect(parseEnv({ ...settings, SECRET: "x".repeat(32) })).toMatchObject({
      APP_ENV: "production",
      DRAIN_SECONDS: 5,
    });
  });

  it("name the owner of the database to the migrations alone", () => {
    expect(example).not.toMatch(/^DATABASE_URL=/m);
    expect(compose.match(/\bDATABASE_URL:/g)).toHaveLength(1);
    expect(units.filter((unit) => unit.includes("owner.env"))).toHaveLength(1);
  });
});

describe("several web servers", () => {
  it("take the places that the edge has for them", () => {
    const edge = read("nginx.conf");
    const places = namesIn(compose, /-e 's\/([^/]+)\//g).map((pattern) => new RegExp(pattern, "g"));

    expect(places).toHaveLength(2);
    expect(places.map((place) => edge.match(place)?.length)).toEqual([1, 1]);
    expect(edge).toMatch(/^ +server 127\.0\.0\.1:3000 /m);
  });

  it("drain for longer than the edge keeps a connection that nobody uses", () => {
    const kept = /upstream portal \{[^}]*keepalive_timeout (\d+)s;/.exec(read("nginx.conf"))?.[1];
    const drained = /^DRAIN_SECONDS=(\d+)$/m.exec(example)?.[1];

    expect(Number(kept)).toBeLessThan(Number(drained));
  });
});

it.each(readdirSync(join("deploy", "postgres")))("the script %s is one that a shell can read", (name) => {
  expect(execFileSync("sh", ["-n", join("deploy", "postgres", name)], { encoding: "utf8" })).toBe("");
});
