/** How an event is told, and which retention it has. */
export type AuditActionWords = {
  readonly label: string;
  readonly category: "decision" | "handling" | "access" | "account";
};
