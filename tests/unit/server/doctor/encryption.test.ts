import { expect, it } from "vitest";
import { parseEnv } from "@/lib/env";
import { examineEncryption } from "@/lib/server/doctor/encryption";

const PRODUCTION = {
  APP_ENV: "production",
  BASE_URL: "https://portal.example.jp",
  SECRET: "a secret for tests, known to everyone",
};

const examine = (settings: Record<string, string>) => examineEncryption(parseEnv({ ...PRODUCTION, ...settings }));

it("is content with what stays on this machine or asks for encryption", () => {
  const safe = [
    {},
    { DATABASE_URL: "postgresql://owner:s@127.0.0.1:5432/portal", SMTP_URL: "smtp://localhost:25" },
    { DATABASE_URL: "postgresql://owner:s@db:5432/portal?sslmode=verify-full", SMTP_URL: "smtps://u:s@mail:465" },
    { DATABASE_URL: "postgresql://owner:s@ignored/portal?host=/run/postgresql", CLAMD_URL: "unix:/run/clamd.sock" },
    { SMTP_URL: "smtp://u:s@mail:587?requireTLS=true", CLAMD_URL: "tcp://127.0.0.1:3310" },
    { STORAGE_URL: "s3://bucket", HOUJIN_API_URL: "https://api.houjin-bangou.nta.go.jp", HOUJIN_API_ID: "an id" },
  ];

  for (const settings of safe) expect(examine(settings)).toMatchObject({ state: "good" });
});

it("names the settings that leave it in the clear, and no address or password of theirs", () => {
  const finding = examine({
    DATABASE_URL: "postgresql://owner:secret-1@db.example.jp:5432/portal",
    DATABASE_REPLICA_URL: "postgresql://replica:5432/portal?sslmode=disable",
    SMTP_URL: "smtp://user:secret-2@mail.example.jp:587",
    STORAGE_URL: "s3://bucket?endpoint=http://files.example.jp:9000",
    HOUJIN_API_URL: "http://api.example.jp",
    HOUJIN_API_ID: "an id",
    CLAMD_URL: "tcp://clamd:3310",
  });

  expect(finding.state).toBe("look");
  expect(finding.sentence).toContain(
    "（DATABASE_URL、DATABASE_REPLICA_URL、SMTP_URL、STORAGE_URL、HOUJIN_API_URL、CLAMD_URL）",
  );
  expect(finding.sentence).not.toMatch(/secret|example|clamd:/);
});

it("says so without a warning where only a demonstration runs", () => {
  const settings = parseEnv({ DATABASE_URL: "postgresql://owner:secret@db:5432/portal" });

  expect(examineEncryption(settings)).toMatchObject({
    state: "good",
    sentence: expect.stringContaining("DATABASE_URL"),
  });
});
