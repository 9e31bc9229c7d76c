import "server-only";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { newToken } from "@/lib/crypto/tokens";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { enterByMailbox, type MemberEntry } from "@/lib/members/commands";
import { linkHolder } from "@/lib/members/holders";
import { issueSignInLink, spendLink, spendLinkCode } from "@/lib/members/links";
import { countTriesLeft } from "@/lib/members/queries";
import { networkOf, subscriberOf } from "@/lib/rate-limit/address";
import { routes } from "@/lib/routes";
import { clientAddress, currentBrowser } from "./browser";
import { enter } from "./enter";
import type { Refusal } from "./mailbox";
import { heldHolder } from "./oidc/held-holder";
import { sealedCookie } from "./sealed-cookie";
import { overLimit } from "./visitor-limit";

const visitor = { kind: "visitor" } as const;

/** Longer than the work takes, so that the time of the answer tells nothing about an address. */
const ANSWER_MILLISECONDS = 400;

/** Longer than a link holds, so that the page can say that it is too old. */
const AWAIT_SECONDS = 60 * 60;

/** Held by the browser that asked: a link opens nothing in any other. */
export const awaitedLink = sealedCookie(
  "memberLink",
  "member sign-in",
  z.object({ linkId: z.uuid(), secret: z.string(), email: z.string(), next: z.string() }),
);

export async function mailSignInLink(email: string, next: string): Promise<Refusal | null> {
  const refusal = await overMailLimits(email);
  if (refusal !== null) return refusal;
  const secret = newToken();
  const work = attempt(visitor, (uow) => issueSignInLink(uow, email, secret));
  const [outcome] = await Promise.all([work, setTimeout(ANSWER_MILLISECONDS)]);
  if (!outcome.ok) return outcome.error;
  await awaitedLink.put({ linkId: outcome.value.linkId, secret, email, next }, AWAIT_SECONDS);
  return null;
}

async function overMailLimits(email: string): Promise<Refusal | null> {
  const address = await clientAddress();
  return (
    (await overLimit("member-link-address", subscriberOf(address))) ??
    (await overLimit("member-link-network", networkOf(address))) ??
    (await overLimit("member-link", `${email} ${networkOf(address)}`)) ??
    (await overLimit("member-link-mailbox", email))
  );
}

export type Entered = { readonly next: string } | Refusal;

const USED_UP =
  "このリンクは使用済みか、有効期限が過ぎています。メールアドレスを入力して、新しいリンクを受け取ってください。";

/** The link was opened in the browser that asked for it, and its button pressed. */
export async function enterByLink(token: string): Promise<Entered> {
  const awaited = await awaitedLink.read();
  if (awaited === null) return { message: USED_UP };
  return enterWith(await perform(visitor, (uow) => spendLink(uow, token, awaited.secret)), awaited.next, USED_UP);
}

/** The code of the letter was typed into the browser that asked for it. */
export async function enterByLinkCode(code: string): Promise<Entered> {
  const awaited = await awaitedLink.read();
  if (awaited === null) return { message: USED_UP };
  const refusal = await overLimit("member-code");
  if (refusal !== null) return refusal;
  const { linkId, secret: browserSecret, next } = awaited;
  const email = await perform(visitor, (uow) => spendLinkCode(uow, { linkId, browserSecret, code }));
  return enterWith(email, next, wrongCode(email === null ? await countTriesLeft(linkId) : 0));
}

function wrongCode(triesLeft: number): string {
  return triesLeft > 0
    ? `確認コードが違います。メールの数字を確かめて、もう一度入力してください（あと${triesLeft}回入力できます）。`
    : "この確認コードは使えなくなりました。「新しいメールを送る」を押してください。";
}

/** Whoever came from GビズID in this browser has now proved a mailbox as well: both belong to one account from here on. */
async function linkHeldHolder({ accountId, key }: MemberEntry): Promise<string | null> {
  const holder = await heldHolder.read();
  if (holder === null) return null;
  await heldHolder.remove();
  const member = {
    kind: "member",
    accountId,
    sessionId: key.sid,
    name: "",
    memberships: [],
    organizationId: null,
  } as const;
  const linked = await attempt(member, (uow) => linkHolder(uow, holder));
  return linked.ok ? null : routes.mypageAccount("gbizid-other");
}

async function enterWith(email: string | null, next: string, refusal: string): Promise<Entered> {
  if (email === null) return { message: refusal };
  const browser = await currentBrowser();
  const entry = await perform(visitor, (uow) => enterByMailbox(uow, email, browser));
  if (entry === null) return { message: USED_UP };
  await enter(entry.key, entry.accountId);
  await awaitedLink.remove();
  return { next: (await linkHeldHolder(entry)) ?? next };
}
