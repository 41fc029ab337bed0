import { expect, test } from "vitest";
import { bucketOf, clientAddress, sharedBy } from "#app/http/client-address.server.ts";

const request = (remoteAddress: string, forwarded?: string) => ({
  socket: { remoteAddress },
  headers: { "x-forwarded-for": forwarded },
});

test.each([
  [0, "192.0.2.1", "198.51.100.1", "192.0.2.1"],
  [0, "::ffff:192.0.2.1", undefined, "192.0.2.1"],
  [1, "10.0.0.1", "198.51.100.1", "198.51.100.1"],
  [1, "10.0.0.1", "203.0.113.1, 198.51.100.1", "198.51.100.1"],
  [2, "10.0.0.1", "203.0.113.1, 198.51.100.1, 10.0.0.2", "198.51.100.1"],
  // Fewer than our proxies write: it did not come through them.
  [2, "192.0.2.1", "198.51.100.1", "192.0.2.1"],
  [1, "192.0.2.1", undefined, "192.0.2.1"],
  [1, "192.0.2.1", "not an address", "192.0.2.1"],
  [1, "10.0.0.1", "2001:db8::1", "2001:db8::1"],
])("with %i proxies, %s that says %s is %s", (hops, connected, forwarded, address) => {
  expect(clientAddress(request(connected, forwarded), hops)).toBe(address);
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["2001:db8:0:1::1", "2001:db8:0:1"],
  ["2001:0DB8:0000:0001:1:2:3:4", "2001:db8:0:1"],
  ["::1", "0:0:0:0"],
  ["2001:db8::", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
])("%s counts as %s", (address, bucket) => {
  expect(bucketOf(address)).toBe(bucket);
});

test("an address is shared when it stands in the list, or in a network of it", () => {
  const shared = sharedBy(["192.0.2.7", "198.51.100.0/24", "2001:db8:1::/48"]);
  const asked = [
    "192.0.2.7",
    "192.0.2.8",
    "198.51.100.200",
    "2001:db8:1:9::1",
    "2001:db8:2::1",
    "",
  ];
  expect(asked.map(shared)).toEqual([true, false, true, true, false, false]);
});
