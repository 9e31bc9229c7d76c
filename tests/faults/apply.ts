import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { APPLY_STEPS, fieldsOfStep } from "@/lib/declarations/fields";
import type { Answers } from "@/lib/drafts/answers";
import { routes } from "@/lib/routes";
import { wholeAnswers } from "@/tests/factories/answers";
import { type FieldValues, FormClient, type Page } from "@/tests/support/form-client";

const NUMBER = /D-\d{4}-[0-9A-Z]{6}/;
const PATIENCE_MS = 180_000;

const consents: FieldValues = Object.fromEntries(CONSENT_KEYS.map((key) => [key, "yes"]));

/** Fills an application up to the page that sends it. */
export async function fillApplication(
  origin: string,
  address: string,
  changes: Answers = {},
): Promise<{ client: FormClient; check: Page }> {
  const client = new FormClient(origin, address);
  let page = await client.press(await client.open(routes.applyStart()), "はじめる");
  for (const step of APPLY_STEPS) {
    const answers: Answers = { ...wholeAnswers, ...changes };
    const values = Object.fromEntries(
      fieldsOfStep(step).flatMap(({ name }) => (answers[name] === undefined ? [] : [[name, answers[name]]])),
    );
    page = await client.press(page, "保存して次へ", values);
  }
  return { client, check: page };
}

type Sent = { readonly number: string | undefined; readonly page: Page | undefined };

/** One press of the button; no page at all when the connection broke. */
export async function sendOnce(client: FormClient, check: Page): Promise<Sent> {
  const page = await client.press(check, "この内容で申請する", consents).catch(() => undefined);
  return { page, number: page?.status === 200 ? NUMBER.exec(page.text)?.[0] : undefined };
}

/** Keeps sending until the portal answers with a number, as a patient person would. */
export async function sendUntilAnswered(client: FormClient, check: Page): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const { number } = await sendOnce(client, check);
    if (number !== undefined) return number;
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700));
  }
  throw new Error("No answer in time.");
}
