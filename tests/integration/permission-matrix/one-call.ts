import { type OpenCall, openCall } from "@/tests/factories/award-entries";

let call: Promise<OpenCall> | undefined;

/** The years of a century are few: whatever only needs a call that is open shares one. */
export function oneCall(): Promise<OpenCall> {
  call ??= openCall();
  return call;
}
