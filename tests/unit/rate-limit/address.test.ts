import { expect, it } from "vitest";
import { networkOf, subscriberOf } from "@/lib/rate-limit/address";

it.each([
  ["203.0.113.77", "203.0.113.77", "203.0.113"],
  ["::ffff:203.0.113.77", "203.0.113.77", "203.0.113"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2", "2001:db8:1"],
  ["2001:DB8:0001:0002::9", "2001:db8:1:2", "2001:db8:1"],
  ["2001:db8::1", "2001:db8:0:0", "2001:db8:0"],
  ["fe80::1%eth0", "fe80:0:0:0", "fe80:0:0"],
  ["::1", "0:0:0:0", "0:0:0"],
  ["unknown", "unknown", "unknown"],
  ["' OR 1=1 --", "unknown", "unknown"],
])("%s is subscriber %s in network %s", (address, subscriber, network) => {
  expect(subscriberOf(address)).toBe(subscriber);
  expect(networkOf(address)).toBe(network);
});
