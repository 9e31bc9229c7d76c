import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { APPLY_STEPS, fieldsOfStep } from "@/lib/declarations/fields";
import type { Answers } from "@/lib/drafts/answers";
import { routes } from "@/lib/routes";
import { wholeAnswers } from "@/tests/factories/answers";
import { type FieldValues, FormClient, type Page } from "@/tests/support/form-client";
import { codeOf } from "./load";
import { beginSlowSend } from "./slow-send";

const NUMBER = /D-\d{4}-[0-9A-Z]{6}/;
const SEND = "この内容で申請する";
const PATIENCE_MS = 180_000;

const consents: FieldValues = Object.fromEntries(CONSENT_KEYS.map((key) => [key, "yes"]));

/** Somebody in front of the page that sends their application. */
export type Filled = { readonly client: FormClient; readonly check: Page };

/** Fills an application up to the page that sends it; throws where another page comes. */
export async function fillApplication(origin: string, address: string, changes: Answers = {}): Promise<Filled> {
  const client = new FormClient(origin, address);
  let page = await client.press(await client.open(routes.applyStart()), "はじめる");
  for (const step of APPLY_STEPS) {
    const answers: Answers = { ...wholeAnswers, ...changes };
    const values = Object.fromEntries(
      fieldsOfStep(step).flatMap(({ name }) => (answers[name] === undefined ? [] : [[name, answers[name]]])),
    );
    page = await client.press(page, "保存して次へ", values);
  }
  page.formWith(SEND);
  return { client, check: page };
}

type Sent = {
  readonly number: string | undefined;
  readonly page: Page | undefined;
  /** Why there is no page: the connection broke. */
  readonly fault: string | undefined;
};

/** One press of the button. */
export async function sendOnce(client: FormClient, check: Page): Promise<Sent> {
  try {
    const page = await client.press(check, SEND, consents);
    return { page, number: page.status === 200 ? NUMBER.exec(page.text)?.[0] : undefined, fault: undefined };
  } catch (error) {
    return { page: undefined, number: undefined, fault: codeOf(error) };
  }
}

/** What a page of the application sends by itself while somebody types. `step` is the page as it was opened. */
export function autosave(client: FormClient, step: Page, answers: Answers): Promise<Page> {
  const { values } = step.formWith("保存して次へ");
  const body = JSON.stringify({ seen: Number(values.seen), tab: "fault", answers, isLast: false });
  return client.post(routes.apiDrafts(), body, { "content-type": "application/json" });
}

/** The same press with a body that is still under way. */
export function slowSendOf(origin: string, { client, check }: Filled) {
  const { action, values } = check.formWith(SEND);
  const url = new URL(action || check.path, origin);
  return beginSlowSend({ url, values: { ...values, ...consents }, cookie: client.cookies, address: client.address });
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
