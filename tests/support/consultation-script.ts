import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";

/** Beside a running portal, for tests in a browser: an invented consultation with an answer that has gone out. */
await withStandingDatabase(portalSettings(process.env), async () => {
  const { createStaff } = await import("@/tests/factories/accounts");
  const { createAsked, writeAnswer } = await import("@/tests/factories/asked-consultations");
  const officer = await createStaff(["CONSULTATIONS"]);
  const { id, number } = await createAsked();
  const body =
    "緑川様　お問い合わせありがとうございます。交通費は、就業規則で決めてください。株式会社あおぞら製作所と同じ規模の合同会社ゆうやけの例では、月に3万円までです。詳しくは03-1234-5678へお電話ください。";
  const messageId = await writeAnswer(id, officer.id, { body });
  console.log(JSON.stringify({ number, messageId }));
});
process.exit(0);
