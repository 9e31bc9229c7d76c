import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hasNginx } from "@/tests/bench/edge";
import { htmlFaults } from "@/tests/support/valid-html";

const PORT = 3452;
/** Where nobody listens. */
const NOBODY = 3453;
const page = readFileSync("deploy/maintenance.html", "utf8");
const shipped = readFileSync("deploy/nginx.conf", "utf8");

it("needs nothing but itself, and no style but the one that its policy names", () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");

  expect(shipped).toContain(`style-src 'sha256-${hash}'`);
  expect(page).not.toMatch(/<script|<link|<img|style="|url\(|https?:/);
});

it("can be read by everybody", async () => {
  expect(page).toContain('<html lang="ja">');
  expect(page).toContain('<p lang="en">');
  expect(page).toContain("<main>");
  expect(await htmlFaults(page)).toEqual([]);
});

it("leaves what the portal itself says of problems and maintenance as it is", () => {
  expect(shipped).not.toContain("proxy_intercept_errors");
});

it.skipIf(!hasNginx())("stands in for a portal that is away", async () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-edge-"));
  copyFileSync("deploy/maintenance.html", join(folder, "maintenance.html"));
  const configuration = shipped
    .replace("listen 8080;", `listen ${PORT};`)
    .replaceAll("127.0.0.1:3000", `127.0.0.1:${NOBODY}`);
  writeFileSync(join(folder, "nginx.conf"), configuration);
  execFileSync("chmod", ["-R", "a+rwX", folder]);
  const nginx = spawn("nginx", ["-p", folder, "-c", "nginx.conf", "-g", "daemon off;"], { stdio: "ignore" });
  try {
    const answer = await firstAnswer(`http://127.0.0.1:${PORT}/status`);
    const direct = await fetch(`http://127.0.0.1:${PORT}/maintenance.html`);

    expect([answer.status, await answer.text()]).toEqual([503, page]);
    expect(answer.headers.get("retry-after")).toBe("120");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(direct.status).toBe(404);
  } finally {
    nginx.kill("SIGTERM");
    await new Promise((settle) => nginx.once("exit", settle));
    rmSync(folder, { recursive: true, force: true });
  }
});

async function firstAnswer(url: string): Promise<Response> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer !== null) return answer;
    await new Promise((settle) => setTimeout(settle, 100));
  }
  throw new Error("nginx did not start.");
}
