/**
 * Names a file in its answer: `filename` in ASCII for old programs, `filename*` with the name itself (RFC 6266, RFC 8187).
 * Nothing in a name can end the value or begin another header.
 */
export function contentDisposition(kind: "inline" | "attachment", fileName: string): string {
  const plain = fileName.replace(/[^\w.-]/g, "_");
  const name = encodeURIComponent(fileName.toWellFormed()).replace(/['()*!]/g, percent);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${name}`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
