import { BlockList, isIP } from "node:net";

/** What `TRUSTED_PROXIES` says when nobody set it: a proxy on the same machine, and nothing else. */
export const THIS_MACHINE = "127.0.0.1,::1";

const KINDS = { 4: { family: "ipv4", bits: 32 }, 6: { family: "ipv6", bits: 128 } } as const;

/** Peers whose word about a visitor's address is taken: addresses and networks, separated by commas. Null when one is neither. */
export function proxiesOf(text: string): BlockList | null {
  const list = new BlockList();
  return text.split(",").every((entry) => isAdded(list, entry.trim())) ? list : null;
}

function isAdded(list: BlockList, entry: string): boolean {
  const [address = "", prefix, ...rest] = entry.split("/");
  const kind = kindOf(address);
  if (kind === null || rest.length > 0) return false;
  if (prefix === undefined) {
    list.addAddress(address, kind.family);
    return true;
  }
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > kind.bits) return false;
  list.addSubnet(address, Number(prefix), kind.family);
  return true;
}

/** An IPv4 peer of a socket that listens on IPv6 is the same peer. */
export function isAmong(list: BlockList, peer: string): boolean {
  const kind = kindOf(peer);
  return kind !== null && list.check(peer, kind.family);
}

/** A list that takes anybody's word. */
export function trustsEverybody(list: BlockList): boolean {
  return ["203.0.113.1", "198.51.100.1", "2001:db8::1"].some((stranger) => isAmong(list, stranger));
}

function kindOf(address: string) {
  const version = isIP(address);
  return version === 4 || version === 6 ? KINDS[version] : null;
}
