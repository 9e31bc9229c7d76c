import { expect, it } from "vitest";
import { parseEnv } from "@/lib/env";
import { proxiesOf, THIS_MACHINE, trustsEverybody } from "@/lib/trusted-proxies";

const production = { APP_ENV: "production", SECRET: "x".repeat(32) } as const;

it.each(["http://portal.example.jp", "http://localhost.example.jp", "http://10.0.0.1:3000"])(
  "does not start production at %s",
  (BASE_URL) => {
    expect(() => parseEnv({ ...production, BASE_URL })).toThrow(
      /^BASE_URL must start with https:\/\/ when APP_ENV is production \(http:\/\/ for localhost alone, to rehearse\)\.$/,
    );
    expect(parseEnv({ BASE_URL })).toMatchObject({ BASE_URL });
  },
);

it.each(["https://portal.example.jp", "http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])(
  "starts production at %s",
  (BASE_URL) => {
    expect(parseEnv({ ...production, BASE_URL })).toMatchObject({ BASE_URL });
  },
);

it("says of an address that is none what one looks like", () => {
  expect(() => parseEnv({ BASE_URL: "https://" })).toThrow("BASE_URL must be a whole address (for example https://");
});

it.each(["proxy.example.jp", "10.0.0.0/33", "10.0.0.1/8/9", "10.0.0.1,", "1.2.3.4/x"])(
  "refuses %s as a proxy",
  (TRUSTED_PROXIES) => {
    expect(() => parseEnv({ TRUSTED_PROXIES })).toThrow(
      "TRUSTED_PROXIES must be addresses or networks, separated by commas (for example 10.0.0.5,10.1.0.0/16)",
    );
  },
);

it("takes the word of a proxy on this machine when nobody is named", () => {
  expect(parseEnv({}).TRUSTED_PROXIES).toBe(THIS_MACHINE);
  expect(parseEnv({ TRUSTED_PROXIES: "" }).TRUSTED_PROXIES).toBe(THIS_MACHINE);
});

it.each([
  ["0.0.0.0/0", true],
  ["::/0", true],
  ["10.0.0.0/8,2001:db8:1::/48", false],
])("%s trusts everybody: %s", (text, everybody) => {
  const list = proxiesOf(text);
  expect(list !== null && trustsEverybody(list)).toBe(everybody);
});

it("takes a folder for files by one slash or three, and says what is wrong with two", () => {
  for (const STORAGE_URL of ["file:/var/lib/portal", "file:///var/lib/portal", "file:files"])
    expect(parseEnv({ STORAGE_URL }).STORAGE_URL).toBe(STORAGE_URL);
  expect(() => parseEnv({ STORAGE_URL: "file://var/lib/portal" })).toThrow("STORAGE_URL must name a folder");
});
