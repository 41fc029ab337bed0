import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";

/** True for an address that many people are known to share. */
export type Shared = (address: string) => boolean;

/** The addresses and networks of a list such as `192.0.2.7, 2001:db8:1::/48`. */
export function sharedBy(list: readonly string[]): Shared {
  const known = new BlockList();
  for (const one of list) {
    const [network = "", bits] = one.split("/");
    const family = isIPv6(network) ? "ipv6" : "ipv4";
    if (bits === undefined) known.addAddress(network, family);
    else known.addSubnet(network, Number(bits), family);
  }
  return (address) =>
    isIP(address) !== 0 && known.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** A request, as far as it tells where it comes from. */
type Connected = Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } };

/**
 * Where a request comes from: the connection's other end, or what the last of so many proxies of
 * our own wrote down. A request that did not pass them all is known by its connection.
 */
export function clientAddress(request: Connected, hops: number): string {
  const connected = plain(request.socket.remoteAddress ?? "");
  if (hops === 0) return connected;
  const told = [request.headers["x-forwarded-for"] ?? ""].flat().join(",").split(",");
  const written = plain((told[told.length - hops] ?? "").trim());
  return isIP(written) ? written : connected;
}

/** An IPv4 address that travels as IPv6 is itself again. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

/** What counts as one place: an IPv4 address, or the /64 that one household or server is given. */
export function bucketOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [front = "", back] = address.replace(/%.*/, "").toLowerCase().split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const [head, tail] = [groups(front), groups(back ?? "")];
  const zeros =
    back === undefined ? [] : Array(Math.max(0, 8 - head.length - tail.length)).fill("0");
  const four = [...head, ...zeros, ...tail].slice(0, 4);
  return four.map((group) => Number.parseInt(group, 16).toString(16)).join(":");
}

/** Headers in which proxies tell of a request. None of our pages goes by them. */
const told = /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|cf-connecting-ip|true-client-ip)$/;

/** Takes away what a proxy, or someone who poses as one, wrote of where the request comes from. */
export function dropForwarded(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (told.test(name)) delete request.headers[name];
  }
}
