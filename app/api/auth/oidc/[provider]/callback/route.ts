import { answerProvider } from "@/lib/auth/oidc/handler";

export { answerProvider as GET };
