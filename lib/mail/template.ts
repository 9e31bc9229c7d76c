export type MailMessage = {
  readonly template: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

export type MailDefinition<Data> = {
  readonly key: string;
  readonly label: string;
  readonly to: (mail: Data) => string;
  readonly subject: (mail: Data) => string;
  readonly text: (mail: Data) => string;
  /** It carries a code or a link that opens something: no screen of staff shows it, and it is not kept once sent. */
  readonly isSecret?: true;
  /** Shown by /dev/mail and held by a snapshot test: a template without a sample does not compile. */
  readonly sample: Data;
};

export type MailTemplate<Data> = {
  (mail: Data): MailMessage;
  readonly key: string;
  readonly label: string;
  readonly isSecret: boolean;
  preview(): MailMessage;
};

export function defineMail<Data>(definition: MailDefinition<Data>): MailTemplate<Data> {
  const compose = (mail: Data): MailMessage => ({
    template: definition.key,
    to: oneLine(definition.to(mail)),
    subject: oneLine(definition.subject(mail)),
    text: definition.text(mail),
  });
  return Object.assign(compose, {
    key: definition.key,
    label: definition.label,
    isSecret: definition.isSecret ?? false,
    preview: () => compose(definition.sample),
  });
}

/** Header values are one line by construction: CR, LF, NEL, LS and PS cannot start a header of their own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029\0]+/g, " ").trim();
}
