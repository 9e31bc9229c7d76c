import { isIPv4, isIPv6 } from "node:net";

/** One subscriber: an IPv4 address, or the /64 that a single IPv6 subscriber has to himself. */
export function subscriberOf(address: string): string {
  return part(address, 4, 4);
}

/** The surroundings of an address: /24 of IPv4, /48 of IPv6. */
export function networkOf(address: string): string {
  return part(address, 3, 3);
}

function part(address: string, bytes: number, groups: number): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (isIPv4(plain)) return plain.split(".").slice(0, bytes).join(".");
  if (isIPv6(plain)) return expand(plain).slice(0, groups).join(":");
  return "unknown";
}

function expand(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = groupsOf(head);
  const right = groupsOf(tail ?? "");
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16).toString(16));
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":");
}
