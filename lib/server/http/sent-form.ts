import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isActionId, isBoundCall, isCall } from "./action-call";
import { type Part, partsOf } from "./multipart";

const MULTIPART = /^multipart\/form-data\s*(;|$)/i;
const FIELD_OF_SCRIPT = /^_1_/;
const OWN = /^\$ACTION_/;
const OWN_NAMES = /^\$ACTION_(REF_\d{1,3}|\d{1,3}:[01]|KEY|ID_[0-9a-f]{42})$/;

/** Whether a request carries a form that has to be whole before the framework reads it. */
export function carriesForm({ method, headers }: Pick<IncomingMessage, "method" | "headers">): boolean {
  return method === "POST" && (headers["next-action"] !== undefined || isMultipart(headers));
}

/** Whether a page of ours could have sent it. Anything else is refused before the framework looks at it. */
export function isOfOurPages(headers: IncomingHttpHeaders, body: Buffer): boolean {
  const id = headers["next-action"];
  const parts = isMultipart(headers) ? partsOf(headers["content-type"] ?? "", body) : [];
  if (parts === null) return false;
  if (id === undefined) return isPlainForm(parts);
  if (typeof id !== "string" || !isActionId(id)) return false;
  return isMultipart(headers) ? isSentByScript(id, parts) : isCall(id, body.toString("utf8"));
}

function isMultipart(headers: IncomingHttpHeaders): boolean {
  return MULTIPART.test(headers["content-type"] ?? "");
}

function isSentByScript(id: string, parts: readonly Part[]): boolean {
  const calls = parts.filter(({ name }) => !FIELD_OF_SCRIPT.test(name));
  return calls.length === 1 && calls[0]?.name === "0" && isCall(id, textOf(calls[0]));
}

/** A form without script names its action among its fields; one that names none is only shown again. */
function isPlainForm(parts: readonly Part[]): boolean {
  const own = parts.filter(({ name }) => OWN.test(name));
  if (own.length === 0) return true;
  if (!own.every(({ name, isFile }) => OWN_NAMES.test(name) && !isFile)) return false;
  if (new Set(own.map(({ name }) => name)).size !== own.length) return false;
  const named = own.filter(({ name }) => /_(ID|REF)_/.test(name));
  const number = /^\$ACTION_REF_(\d+)$/.exec(named[0]?.name ?? "")?.[1];
  if (named.length !== 1) return false;
  return number === undefined ? own.length === 1 : isReference(own, number);
}

function isReference(own: readonly Part[], number: string): boolean {
  const [reference, bound] = [":0", ":1"].map((end) => own.find(({ name }) => name === `$ACTION_${number}${end}`));
  return reference !== undefined && bound !== undefined && isBoundCall(textOf(reference), textOf(bound));
}

function textOf({ content }: Part): string {
  return content.toString("utf8");
}
