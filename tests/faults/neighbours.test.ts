import { afterAll, beforeAll, expect, it } from "vitest";
import { problemTexts } from "@/lib/auth/oidc/problem-texts";
import { routes } from "@/lib/routes";
import { freePort } from "@/lib/server/ports";
import { png } from "@/tests/factories/pictures";
import { FakeClamd } from "@/tests/support/clamd";
import { FormClient } from "@/tests/support/form-client";
import { CLIENT } from "@/tests/support/oidc/client";
import { TestProvider } from "@/tests/support/oidc/provider";
import { FAULTS_PORT, PortalUnderTest } from "@/tests/support/portal";
import { TestSmtpServer } from "@/tests/support/smtp";
import { fillApplication, sendOnce, sendUntilAnswered } from "./apply";
import { printFault } from "./fault-line";
import { passAnHour, passTheLastPause, waitingMails } from "./mail-schedule";
import { askOwner } from "./owner-query";
import { beginAtMinistry, comeBack, enterByPassword, linkToMinistry } from "./sign-in";
import { storedCases } from "./state";
import { LOGO_ALT, uploadLogo } from "./upload";

const portal = new PortalUnderTest(FAULTS_PORT);
const smtpPort = await freePort(3410);
const scannerPort = await freePort(3411);
const provider = new TestProvider(await freePort(3412), portal.origin, new Map());
const SENDS = 20;
const OFFICER = "aoba@example.jp";

beforeAll(
  () =>
    portal.start({
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      CLAMD_URL: `tcp://127.0.0.1:${scannerPort}`,
      MINISTRY_OIDC_ISSUER: provider.issuer,
      MINISTRY_OIDC_CLIENT_ID: CLIENT.id,
      MINISTRY_OIDC_CLIENT_SECRET: CLIENT.secret,
    }),
  660_000,
);
afterAll(() => portal.stop(), 60_000);

it("takes every submit while the mail server is away for an hour, and sends every mail once when it is back", {
  timeout: 400_000,
}, async () => {
  const people = Array.from({ length: SENDS }, (_, index) => `hour-${index}@example.jp`);
  const numbers = await Promise.all(
    people.map(async (contactEmail, index) => {
      const { client, check } = await fillApplication(portal.origin, `127.22.0.${1 + index}`, { contactEmail });
      return sendUntilAnswered(client, check);
    }),
  );

  const tries = await passAnHour(portal.ownerUrl(), numbers);
  const waiting = await waitingMails(portal.ownerUrl(), numbers);
  const smtp = new TestSmtpServer();
  await smtp.listen(smtpPort);
  await passTheLastPause(portal.ownerUrl(), numbers);
  const stillWaiting = () => waitingMails(portal.ownerUrl(), numbers);
  await expect.poll(stillWaiting, { timeout: 60_000, interval: 300 }).toBe(0);
  const arrived = smtp.received.map(({ to }) => to[0]).filter((to) => people.some((person) => person === to));
  await smtp.close();

  printFault({
    fault: "SMTP away for an hour",
    sent: `${SENDS} submits`,
    acknowledged: `${new Set(numbers).size} numbers, each mail tried ${tries} times in vain`,
    found: `${arrived.length} mails arrived, ${new Set(arrived).size} different`,
  });
  expect(waiting).toBe(SENDS);
  expect(arrived.toSorted()).toEqual(people.toSorted());
  expect((await storedCases(portal.ownerUrl(), numbers)).every(({ mails }) => mails === 1)).toBe(true);
});

it("keeps pictures in quarantine while the scanner is down, and lets them out when it is back", {
  timeout: 300_000,
}, async () => {
  const withPicture = await fillApplication(portal.origin, "127.22.1.1", {
    contactEmail: "picture@example.jp",
    logoAlt: LOGO_ALT,
  });
  const without = await fillApplication(portal.origin, "127.22.1.2", { contactEmail: "plain@example.jp" });
  const uploaded = await uploadLogo(withPicture.client, await png());
  const [file] = await askOwner<{ id: string; status: string }>(
    portal.ownerUrl(),
    "SELECT id, status FROM attachment ORDER BY created_at DESC LIMIT 1",
  );
  const address = routes.attachment(file?.id ?? "");
  const handedOut = await withPicture.client.open(address);
  const check = await withPicture.client.open(routes.applyCheck());
  const refused = await sendOnce(withPicture.client, check);
  const plainNumber = await sendUntilAnswered(without.client, without.check);

  const clamd = new FakeClamd();
  await clamd.start(scannerPort);
  const begun = performance.now();
  const statusNow = async () => (await withPicture.client.open(address)).status;
  await expect.poll(statusNow, { timeout: 200_000, interval: 1_000 }).toBe(200);
  const seconds = Math.round((performance.now() - begun) / 1000);
  const number = await sendUntilAnswered(withPicture.client, await withPicture.client.open(routes.applyCheck()));
  await clamd.stop();

  printFault({
    fault: "virus scanner down",
    sent: "1 picture, 1 submit with it, 1 without",
    acknowledged: `picture ${file?.status}, its address ${handedOut.status}, submit without it ${plainNumber}`,
    found: `scanned by itself ${seconds} s after the scanner was back, submit with it ${number}`,
  });
  expect([uploaded.status, file?.status, handedOut.status]).toEqual([200, "QUARANTINED", 404]);
  expect(uploaded.text).toContain("安全の確認中");
  expect(refused.number).toBeUndefined();
  expect(refused.page?.text).toContain("「ロゴまたは写真」の入力を確かめ");
  expect((await storedCases(portal.ownerUrl(), [number, plainNumber])).map(({ submissions }) => submissions)).toEqual([
    1, 1,
  ]);
});

it("says so when the provider of sign-in is down, offers the other way, and takes it again when it is back", {
  timeout: 120_000,
}, async () => {
  await linkToMinistry(portal.ownerUrl(), provider, OFFICER);
  const person = (last: number) => new FormClient(portal.origin, `127.22.2.${last}`);
  const [before, during, other, half, after] = [person(1), person(2), person(3), person(4), person(5)];

  const down = await during.open(routes.apiProvider("ministry"));
  const byPassword = await enterByPassword(other, OFFICER);
  await provider.start();
  const up = await comeBack(before, await beginAtMinistry(before), provider, OFFICER);
  const address = await beginAtMinistry(half);
  const halfway = await comeBack(half, address, provider, OFFICER, () => provider.stop());
  await provider.start();
  const again = await comeBack(after, await beginAtMinistry(after), provider, OFFICER);
  await provider.stop();

  printFault({
    fault: "OIDC provider down",
    sent: "2 sign-ins through it (before the visit, after the visit), 1 by password",
    acknowledged: `${down.path}, ${halfway.path}, ${byPassword.path}`,
    found: `back: ${up.path}, ${again.path}`,
  });
  for (const page of [down, halfway]) expect(page.text).toContain(problemTexts.unavailable.title);
  for (const page of [byPassword, up, again]) expect([page.status, page.path]).toEqual([200, routes.admin()]);
});
