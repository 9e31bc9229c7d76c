/** Host names as the public DNS knows them (RFC 1035, 1123): ASCII labels, at least two, the last one not a number. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const DOMAIN_MAX = 253;

export function isDomainName(lowerCase: string): boolean {
  const labels = lowerCase.split(".");
  return (
    lowerCase.length <= DOMAIN_MAX &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^[0-9]+$/.test(labels.at(-1) ?? "")
  );
}
